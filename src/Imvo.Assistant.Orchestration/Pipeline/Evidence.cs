using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>How well what was found answers a question: a few signs, each a share or a yes or no, added with fixed weights.</summary>
/// <param name="Coverage">Share of the question's meaning that the best of the first passages holds, 0 to 1.</param>
/// <param name="FirstCoverage">Share that the first passage holds.</param>
/// <param name="TitleCoverage">Share that the best title holds.</param>
/// <param name="Closeness">Score of the first passage, as a share of the weight of all that is asked.</param>
/// <param name="UnitCount">Number of meaning-bearing units.</param>
/// <param name="FieldUnits">Number of units that are concepts of the field or references, and known.</param>
/// <param name="HeaviestMatched">Whether the rarest unit of the question is found.</param>
/// <param name="SecondMatched">Whether the second rarest is.</param>
/// <param name="NamesMatched">Whether every name in the question is found: an answer about another is no answer.</param>
/// <param name="FocusMatched">Whether the thing asked for occurs in a passage found; true when the question names none.</param>
/// <param name="NumbersMatched">Whether the years and code numbers of the question occur where it is answered.</param>
internal sealed record Evidence(
    double Coverage,
    double FirstCoverage,
    double TitleCoverage,
    double Closeness,
    int UnitCount,
    int FieldUnits,
    bool HeaviestMatched,
    bool SecondMatched,
    bool NamesMatched,
    bool FocusMatched,
    bool NumbersMatched)
{
    // The passages among which the best is sought: further down is chance.
    private const int Looked = 3;

    // A rare word says no more about the meaning than a common one beyond this; chat ("niks", "luisteren") is rare too.
    private const double MostOfWord = 3.5;
    private const double OfConcept = 3;
    private const double OfUnknown = 2;

    // After one of these a capital only opens a sentence; the question before stands between brackets.
    private const string SentenceStarts = ".?!:(“\"";

    // After one of these comes a place: houten speelgoed uit Vietnam.
    private static readonly string[] PlaceWords = ["uit", "in", "naar", "from", "to"];

    /// <summary>
    /// How sure it is that the question is answered; comparable between questions. The weights are those of a logistic regression on
    /// the development questions, rounded; docs/adr/0007 says how they were found and what they reach.
    /// </summary>
    public double Certainty =>
        (0.5 * Coverage)
        + (0.65 * FirstCoverage)
        + (0.75 * TitleCoverage)
        + (0.65 * Closeness)
        + (0.65 * (HeaviestMatched ? 1 : 0))
        + (0.3 * (SecondMatched ? 1 : 0))
        + (1.1 * (NamesMatched ? 1 : 0))
        + (0.5 * (FocusMatched ? 1 : 0))
        + (0.35 * (NumbersMatched ? 1 : 0))
        + (0.33 * Math.Log(Math.Max(UnitCount, 1)));

    /// <summary>Weighs what a search found.</summary>
    /// <param name="text">The text that was searched for.</param>
    /// <param name="found">What was found.</param>
    /// <param name="focus">Unit of the thing asked for; -1 when it is not named.</param>
    public static Evidence Of(string text, PassageSearchResult found, int focus)
    {
        // Loops, not sequences over numbers: those are compiled anew at every start of the command line (docs/adr/0006).
        var units = found.Units;
        var looked = Math.Min(Looked, found.Hits.Count);
        ulong matched = 0;
        double coverage = 0, title = 0;
        for (var hit = 0; hit < looked; hit++)
        {
            matched |= found.Hits[hit].MatchedUnits;
            coverage = Math.Max(coverage, CoverageOf(units, found.Hits[hit].MatchedUnits));
            title = Math.Max(title, CoverageOf(units, found.Hits[hit].TitleUnits));
        }

        int count = 0, field = 0, rarest = -1, second = -1;
        var weight = 0.0;
        bool names = true, places = true, numbers = true;
        for (var unit = 0; unit < units.Count; unit++)
        {
            var isFound = IsMatched(units, unit, matched);
            numbers &= isFound || !IsYearOrCode(units[unit].Text);
            if (units[unit].IsPart)
            {
                continue;
            }

            count++;
            weight += units[unit].Weight;
            field += units[unit] is { IsConcept: true, IsKnown: true } ? 1 : 0;
            if (!isFound && IsName(text, units[unit]))
            {
                places &= IsPlace(text, units[unit]);
                names = false;
            }

            if (rarest < 0 || Rarity(units[unit]) > Rarity(units[rarest]))
            {
                (rarest, second) = (unit, rarest);
            }
            else if (second < 0 || Rarity(units[unit]) > Rarity(units[second]))
            {
                second = unit;
            }
        }

        // Notes hold for every country: to a question on the field, that one is named tells where the asker buys.
        names |= places && field > 0 && looked > 0 && found.Hits[0].Passage.Kind == PassageKind.Note;
        return new Evidence(
            coverage,
            looked == 0 ? 0 : CoverageOf(units, found.Hits[0].MatchedUnits),
            title,
            looked == 0 ? 0 : found.Hits[0].Score / Math.Max(weight, 1),
            count,
            field,
            rarest < 0 || IsMatched(units, rarest, matched),
            second < 0 || IsMatched(units, second, matched),
            names,
            focus < 0 || IsMatched(units, focus, matched),
            numbers);
    }

    /// <summary>Share of the question's meaning that a set of matched units makes up.</summary>
    public static double CoverageOf(IReadOnlyList<QueryUnit> units, ulong matched) => CoverageOf(units, matched, ulong.MaxValue);

    /// <summary>The same of a part of the question alone.</summary>
    /// <param name="units">The units of the question.</param>
    /// <param name="matched">Bits of those that are matched.</param>
    /// <param name="within">Bits of those that the part has.</param>
    public static double CoverageOf(IReadOnlyList<QueryUnit> units, ulong matched, ulong within)
    {
        var total = 0.0;
        var held = 0.0;
        for (var i = 0; i < units.Count; i++)
        {
            if (!units[i].IsPart && (within & (1UL << i)) != 0)
            {
                var meaning = Meaning(units[i]);
                total += meaning;
                held += IsMatched(units, i, matched) ? meaning : 0;
            }
        }

        return total == 0 ? 0 : held / total;
    }

    // A word that nothing holds is the rarest of all.
    private static double Rarity(QueryUnit unit) => unit.IsKnown ? unit.Weight : double.MaxValue;

    private static double Meaning(QueryUnit unit) =>
        !unit.IsKnown ? OfUnknown : unit.IsConcept ? OfConcept : Math.Min(unit.Weight, MostOfWord);

    // A year or the number of a standard: an answer about another one is no answer.
    private static bool IsYearOrCode(string text) => text.Length is >= 4 and <= 6 && text.All(char.IsAsciiDigit);

    // SA8000, IIVO, Canada: capitals inside a word, or one that no new sentence explains.
    private static bool IsName(string text, QueryUnit unit)
    {
        var written = text.AsSpan(unit.Start, Math.Min(unit.Length, text.Length - unit.Start));
        var before = text.AsSpan(0, unit.Start).TrimEnd();
        var capitals = 0;
        foreach (var letter in written)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return written.Length > 1
            && (capitals > 1 || (char.IsUpper(written[0]) && before.Length > 0 && !SentenceStarts.Contains(before[^1])));
    }

    private static bool IsPlace(string text, QueryUnit unit)
    {
        var before = text.AsSpan(0, unit.Start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        foreach (var opening in PlaceWords)
        {
            if (word.Equals(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A compound counts as matched when one of its parts is. A reference does not when only its concept is: UNGP 99.
    private static bool IsMatched(IReadOnlyList<QueryUnit> units, int unit, ulong matched)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Start == units[unit].Start && units[i].Length == units[unit].Length && (matched & (1UL << i)) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
