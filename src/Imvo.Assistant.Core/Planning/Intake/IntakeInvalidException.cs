namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>An intake cannot be used; the message names the field and what is allowed, for the user.</summary>
public sealed class IntakeInvalidException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One or more plain sentences.</param>
    public IntakeInvalidException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">One or more plain sentences.</param>
    /// <param name="innerException">The cause.</param>
    public IntakeInvalidException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
