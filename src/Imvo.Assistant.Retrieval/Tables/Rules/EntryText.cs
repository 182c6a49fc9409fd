using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>A text of a row, with where its two languages stand.</summary>
/// <param name="DutchPlace">Place of the Dutch text.</param>
/// <param name="EnglishPlace">Place of the English text.</param>
/// <param name="Text">The text.</param>
/// <param name="Form">What it must look like.</param>
internal sealed record EntryText(Place DutchPlace, Place EnglishPlace, LocalText Text, EntryTextForm Form)
{
    /// <summary>All texts of a row in which twins must agree; names may differ by language.</summary>
    public static IEnumerable<EntryText> Of(ReferenceEntry entry, Place place)
    {
        yield return Twins(place, "question", entry.Question);
        yield return Twins(place, "summary", entry.Summary);
        foreach (var (name, fact) in entry.Facts)
        {
            var at = place.At("facts").At(name);
            yield return new EntryText(at.At("nl"), at.At("en"), fact.Text, EntryTextForm.Value);
        }

        foreach (var (name, date) in entry.Dates)
        {
            yield return Twins(place.At("dates").At(name), "text", date.Text, EntryTextForm.Phrase);
        }

        foreach (var (number, statement) in entry.Statements.Index())
        {
            yield return Twins(place.At("statements").Item(number + 1), "text", statement.Text);
        }

        foreach (var (number, text) in entry.Unconfirmed.Index())
        {
            yield return new EntryText(
                place.At("unconfirmed_nl").Item(number + 1), place.At("unconfirmed_en").Item(number + 1), text, EntryTextForm.Phrase);
        }

        if (entry.CheckAt is { } check)
        {
            yield return Twins(place, "check", check, EntryTextForm.Phrase);
        }
    }

    private static EntryText Twins(Place place, string field, LocalText text, EntryTextForm form = EntryTextForm.Sentences) =>
        new(place.At(field + "_nl"), place.At(field + "_en"), text, form);
}
