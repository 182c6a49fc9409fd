using System.Numerics;
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
    /// <param name="kinds">Tells whether a sentence says from or until when something holds: another day is no contradiction.</param>
    /// <param name="documents">Searches the documents for a name: among notes on the same law they may come too far down.</param>
    public static QuoteWindow? Find(PassageSearchResult found, PassageHit note, Func<string, PassageSearchResult> documents, AnswerForms kinds)
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
                known.AddRange(FiguresOn(hit, subject, kinds).SelectMany(stated => stated.Figures));
            }
        }

        var text = found.Units[BitOperations.TrailingZeroCount(subject)].Text;
        var named = documents(text);
        var name = WholeName(named.Units, text.Length);
        foreach (var hit in named.Hits)
        {
            if (Contradiction(hit, name, known, kinds) is { } window)
            {
                return window;
            }
        }

        return null;
    }

    // "Supply chain" in the name of a law is another concept, and of less.
    private static ulong WholeName(IReadOnlyList<QueryUnit> units, int length)
    {
        ulong name = 0;
        for (var i = 0; i < units.Count; i++)
        {
            name |= units[i] is { IsConcept: true, Start: 0 } && units[i].Length == length ? 1UL << i : 0;
        }

        return name;
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

    // "CSDDD" and "TruStone" name one; "subsidie" or "supply chain" in a title names any.
    private static bool IsNameIn(string title, string name) =>
        !name.Contains(' ', StringComparison.Ordinal)
        && title.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && title.Substring(at, name.Length).Count(char.IsUpper) > 1;

    private static QuoteWindow? Contradiction(PassageHit hit, ulong subject, List<StatedFigure> known, AnswerForms kinds)
    {
        foreach (var (start, length, stated) in FiguresOn(hit, subject, kinds))
        {
            if (stated.Exists(figure => known.Exists(other => other.Kind == figure.Kind))
                && stated.TrueForAll(figure => !known.Contains(figure)))
            {
                return new QuoteWindow(hit, start, length, hit.Score, Coverage: 1);
            }
        }

        return null;
    }

    // Only of sentences that name the subject: a note also tells which limit belongs to another law.
    private static IEnumerable<(int Start, int Length, List<StatedFigure> Figures)> FiguresOn(
        PassageHit hit, ulong subject, AnswerForms kinds)
    {
        foreach (var (start, length) in SentenceSplitter.Split(hit.Passage.Text))
        {
            if ((SentenceRanking.UnitsIn(hit, start, length) & subject) != 0)
            {
                var sentence = hit.Passage.Text.Substring(start, length);
                var tellsWhen = kinds.TellsWhenItHolds(sentence);
                yield return (start, length, StatedFigure.In(sentence).FindAll(figure => tellsWhen || figure.Kind != StatedFigureKind.Day));
            }
        }
    }
}
