namespace Imvo.Assistant.Web.Settings;

/// <summary>Where data is kept.</summary>
public sealed record DataSettings
{
    /// <summary>Folder of the index and of downloaded publications. Empty (default): the platform's data folder.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>
    /// The operator's own CSV files with indicators or their values, separated by semicolons. Empty (default): none.
    /// </summary>
    public string IndicatorFiles { get; set; } = string.Empty;

    /// <summary>The files in full.</summary>
    public IReadOnlyList<string> Indicators() =>
        [.. IndicatorFiles.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(System.IO.Path.GetFullPath)];

    /// <summary>The folder itself.</summary>
    public string Folder() => Path.Length > 0
        ? System.IO.Path.GetFullPath(Path)
        : System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "imvo-assistant");
}
