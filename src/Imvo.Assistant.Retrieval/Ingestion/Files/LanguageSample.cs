using System.Text;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Detects a document's language from its first part.</summary>
internal static class LanguageSample
{
    private const int SampleBytes = 64 * 1024;

    public static TextLanguage? Detect(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[SampleBytes];
        var text = Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, SampleBytes, throwOnEndOfStream: false));

        // The head of a web page holds scripts and styles, which are no language of ours.
        var body = text.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        return LanguageDetector.Detect(body < 0 ? text : text.AsSpan(body));
    }
}
