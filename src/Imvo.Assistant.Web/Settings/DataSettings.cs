namespace Imvo.Assistant.Web.Settings;

/// <summary>Where data is kept.</summary>
public sealed record DataSettings
{
    /// <summary>Folder of the index and of downloaded publications. Empty (default): the platform's data folder.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>The folder itself.</summary>
    public string Folder() => Path.Length > 0
        ? System.IO.Path.GetFullPath(Path)
        : System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "imvo-assistant");
}
