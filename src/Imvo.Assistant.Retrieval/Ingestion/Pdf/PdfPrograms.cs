namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>The programs of poppler-utils.</summary>
/// <param name="Folders">Folders to look in, first one first.</param>
internal sealed record PdfPrograms(IReadOnlyList<string> Folders)
{
    /// <summary>Those of this machine. A folder that is not named in full is passed over: what it holds depends on where imvo runs.</summary>
    public static PdfPrograms Installed { get; } = new(
        [.. (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Where(Path.IsPathFullyQualified)]);

    /// <summary>Full path of a program; null when it is not installed.</summary>
    public string? Find(string name) => Folders
        .Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
        .FirstOrDefault(IsProgram);

    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != UnixFileMode.None);
}
