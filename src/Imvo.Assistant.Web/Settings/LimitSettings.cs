namespace Imvo.Assistant.Web.Settings;

/// <summary>Sizes, rates and times.</summary>
public sealed record LimitSettings
{
    /// <summary>Longest question, in characters. Default 2,000.</summary>
    public int QuestionCharacters { get; set; } = 2000;

    /// <summary>Largest request body, in bytes. Default 64 KiB.</summary>
    public int RequestBodyBytes { get; set; } = 64 * 1024;

    /// <summary>Requests per minute and address; 0 for no limit. Default 120.</summary>
    public int RequestsPerMinute { get; set; } = 120;

    /// <summary>Reports of errors in plans per hour and address; 0 for no limit. Default 20.</summary>
    public int ReportsPerHour { get; set; } = 20;

    /// <summary>Answers worked on at the same time; more are told to come back. Default 64.</summary>
    public int ConcurrentAnswers { get; set; } = 64;

    /// <summary>Largest document that is indexed, and largest text in one, in bytes. Default 50 MiB.</summary>
    public long DocumentBytes { get; set; } = 50L * 1024 * 1024;

    /// <summary>Largest docx file when it is unpacked, in bytes. Default 256 MiB.</summary>
    public long UnpackedBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>Longest time for one pdf file, in seconds. Default 60.</summary>
    public int PdfSeconds { get; set; } = 60;

    /// <summary>Most memory for one pdf file, in bytes. Default 1 GiB.</summary>
    public long PdfMemoryBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>Largest publication that is downloaded, in bytes. Default 50 MiB.</summary>
    public long DownloadBytes { get; set; } = 50L * 1024 * 1024;

    /// <summary>Longest time for one download, in seconds. Default 60.</summary>
    public int DownloadSeconds { get; set; } = 60;

    internal IEnumerable<string> Problems() =>
        new (string Key, long Value, long Least, long Most)[]
        {
            ("QuestionCharacters", QuestionCharacters, 10, 100_000),
            ("RequestBodyBytes", RequestBodyBytes, 1024, 16 * 1024 * 1024),
            ("RequestsPerMinute", RequestsPerMinute, 0, 10_000_000),
            ("ReportsPerHour", ReportsPerHour, 0, 10_000_000),
            ("ConcurrentAnswers", ConcurrentAnswers, 1, 10_000),
            ("DocumentBytes", DocumentBytes, 1024, 2_000_000_000),
            ("UnpackedBytes", UnpackedBytes, 1024, 4_000_000_000),
            ("PdfSeconds", PdfSeconds, 1, 3600),
            ("PdfMemoryBytes", PdfMemoryBytes, 64L * 1024 * 1024, 64L * 1024 * 1024 * 1024),
            ("DownloadBytes", DownloadBytes, 1024, 2_000_000_000),
            ("DownloadSeconds", DownloadSeconds, 1, 3600),
        }
        .Where(item => item.Value < item.Least || item.Value > item.Most)
        .Select(item => $"Limits:{item.Key} must be between {item.Least} and {item.Most}.");
}
