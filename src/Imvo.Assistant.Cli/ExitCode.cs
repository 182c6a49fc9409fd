namespace Imvo.Assistant.Cli;

/// <summary>What a command leaves behind for scripts.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something went wrong inside.</summary>
    public const int Internal = 1;

    /// <summary>The input is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>A named document or a needed program is missing.</summary>
    public const int Missing = 3;
}
