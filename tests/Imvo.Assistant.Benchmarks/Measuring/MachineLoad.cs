namespace Imvo.Assistant.Benchmarks.Measuring;

/// <summary>How busy the machine is: figures of a busy machine are too high.</summary>
internal static class MachineLoad
{
    private const string File = "/proc/loadavg";

    /// <summary>The load average of the last minute; a question mark where the system does not tell.</summary>
    public static string Now() => System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).Split(' ')[0] : "?";
}
