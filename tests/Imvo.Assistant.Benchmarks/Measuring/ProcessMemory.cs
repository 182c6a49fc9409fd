using System.Globalization;

namespace Imvo.Assistant.Benchmarks.Measuring;

/// <summary>Resident memory of a process as Linux counts it.</summary>
internal static class ProcessMemory
{
    /// <summary>Resident now, in bytes.</summary>
    public static long Resident(int process) => Read(process, "VmRSS:");

    /// <summary>Highest resident so far, in bytes.</summary>
    public static long Peak(int process) => Read(process, "VmHWM:");

    private static long Read(int process, string key)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status");
        var line = File.ReadLines(path).First(text => text.StartsWith(key, StringComparison.Ordinal));
        var kilobytes = line.AsSpan(key.Length).Trim(" \tkB");
        return long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024;
    }
}
