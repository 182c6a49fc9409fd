using System.Globalization;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Compares the dates of what an answer stands on.</summary>
internal sealed class SourceDates(PromptLibrary prompts)
{
    /// <summary>The sentence that says whether a document or what a note stands on is newer.</summary>
    public string WhichIsNewer(Passage contradicting, Passage note, TextLanguage language)
    {
        var document = contradicting.Date;
        var source = NewestSource(note);

        // Of a month and a day in it neither is newer.
        var length = Math.Min(document?.Length ?? 0, source?.Length ?? 0);
        var order = length == 0 ? 0 : string.CompareOrdinal(document![..length], source![..length]);
        var wording = order == 0 ? "conflict_undated" : order > 0 ? "conflict_document_newer" : "conflict_source_newer";
        return prompts.Say(wording, language, "document", Written(document, language))
            .Replace("{source}", Written(source, language), StringComparison.Ordinal);
    }

    private static string? NewestSource(Passage note) => note.Spans.SelectMany(span => span.Sources)
        .Select(source => source.Date).OfType<string>().Max(StringComparer.Ordinal);

    private static string Written(string? date, TextLanguage language) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? WrittenDate.Of(day, language)
            : date ?? "?";
}
