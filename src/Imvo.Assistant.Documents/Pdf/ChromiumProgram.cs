namespace Imvo.Assistant.Documents.Pdf;

/// <summary>Finds Chromium.</summary>
public static class ChromiumProgram
{
    /// <summary>Environment variable with the full path of a Chromium or Chrome.</summary>
    public const string Variable = "IMVO_CHROMIUM";

    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Full path of the Chromium of this machine; null when there is none.</summary>
    public static string? Installed => Find(
        Environment.GetEnvironmentVariable(Variable), (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator));

    /// <summary>Full path of a Chromium; null when there is none.</summary>
    /// <param name="named">The one that the operator named; when it is not there no other is taken. Null or empty when none was named.</param>
    /// <param name="folders">Folders to look in, first one first. A folder that is not named in full is passed over.</param>
    public static string? Find(string? named, IReadOnlyList<string> folders)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return IsProgram(named) ? Path.GetFullPath(named) : null;
        }

        return Names
            .SelectMany(name => folders.Where(Path.IsPathFullyQualified).Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != UnixFileMode.None);
}
