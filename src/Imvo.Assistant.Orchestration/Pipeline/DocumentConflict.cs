using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Finds a document that states another number of people, amount or day than the tables for a law, covenant or scheme: a superseded
/// threshold, a covenant that has ended, a stale date. Both are told.
/// </summary>
internal static class DocumentConflict
{
    private static readonly string[] TablePrefixes = ["note:law-", "note:covenant-", "note:instrument-"];

    /// <summary>The first sentence of a document that names what the note is about and contradicts it; null when none does.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="note">The note that answers.</param>
    public static QuoteWindow? Find(PassageSearchResult found, PassageHit note)
    {
        var subject = SubjectOf(found.Units, note);
        if (subject == 0 || !Array.Exists(TablePrefixes, prefix => note.Passage.DocumentId.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return null;
        }

        var known = new List<StatedFigure>();
        foreach (var hit in found.Hits)
        {
            if (string.Equals(hit.Passage.DocumentId, note.Passage.DocumentId, StringComparison.Ordinal))
            {
                known.AddRange(StatedFigure.In(hit.Passage.Text));
            }
        }

        foreach (var hit in found.Hits)
        {
            if (hit.Passage.Kind == PassageKind.Document && Contradiction(hit, subject, known) is { } window)
            {
                return window;
            }
        }

        return null;
    }

    // What the note is about, as far as the question names it.
    private static ulong SubjectOf(IReadOnlyList<QueryUnit> units, PassageHit note)
    {
        ulong subject = 0;
        for (var i = 0; i < units.Count; i++)
        {
            subject |= units[i] is { IsConcept: true, IsKnown: true } && IsNameIn(note.Passage.Title, units[i].Text)
                ? note.TitleUnits & (1UL << i)
                : 0;
        }

        return subject;
    }

    // "CSDDD", "TruStone" and "Duitse ketenwet" name one; "subsidie" in the title of a scheme names any.
    private static bool IsNameIn(string title, string name) =>
        name.Contains(' ', StringComparison.Ordinal)
        || (title.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && title.Substring(at, name.Length).Count(char.IsUpper) > 1);

    private static QuoteWindow? Contradiction(PassageHit hit, ulong subject, List<StatedFigure> known)
    {
        foreach (var (start, length) in SentenceSplitter.Split(hit.Passage.Text))
        {
            if ((SentenceRanking.UnitsIn(hit, start, length) & subject) == 0)
            {
                continue;
            }

            var stated = StatedFigure.In(hit.Passage.Text.Substring(start, length));
            if (stated.Exists(figure => known.Exists(other => other.Kind == figure.Kind))
                && stated.TrueForAll(figure => !known.Contains(figure)))
            {
                return new QuoteWindow(hit, start, length, hit.Score, Coverage: 1);
            }
        }

        return null;
    }
}
