namespace Imvo.Assistant.Web.Settings;

/// <summary>The settings cannot be used; the message names the key and the mend.</summary>
public sealed class SettingsInvalidException : Exception
{
    /// <summary>Makes the exception.</summary>
    public SettingsInvalidException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public SettingsInvalidException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
