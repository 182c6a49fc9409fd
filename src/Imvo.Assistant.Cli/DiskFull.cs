namespace Imvo.Assistant.Cli;

/// <summary>How the runtime tells that a disk is full, in <see cref="Exception.HResult"/>.</summary>
internal static class DiskFull
{
    /// <summary>ENOSPC of Linux and macOS.</summary>
    public const int Unix = 28;

    /// <summary>ERROR_DISK_FULL as an HRESULT.</summary>
    public const int Windows = unchecked((int)0x80070070);
}
