using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>Rules for rows of the reference tables.</summary>
internal sealed class EntryRules(RuleContext context)
{
    private readonly TextRules _texts = new(context);

    public void Check(ReferenceEntry entry)
    {
        var place = new Place(EntryRows.FileOf(entry.Kind), entry.Key, string.Empty);
        CheckValues(entry, place);
        CheckSources(entry, place);
        context.CheckReviewed(place.At("reviewed"), entry.Reviewed);
        foreach (var text in EntryText.Of(entry, place))
        {
            CheckText(text, entry);
        }

        if (entry.Unconfirmed.Count > 0 && entry.CheckAt is null)
        {
            context.Problems.Add(place.At("check_nl"), "is missing; name where to check what is not confirmed");
        }
    }

    private void CheckValues(ReferenceEntry entry, Place place)
    {
        foreach (var name in entry.Facts.Keys.Intersect(entry.Dates.Keys, StringComparer.Ordinal))
        {
            context.Problems.Add(place.At("dates").At(name), $"'{name}' is a fact too; give one of them another name");
        }

        foreach (var name in entry.Facts.Keys.Where(name => context.Resolver.IsCyclic(entry, name)))
        {
            context.Problems.Add(place.At("facts").At(name), "refers to itself, possibly by way of others; write it out");
        }
    }

    private void CheckSources(ReferenceEntry entry, Place place)
    {
        context.CheckSources(place.At("official_sources"), entry.Sources);
        foreach (var (name, fact) in entry.Facts)
        {
            context.CheckSources(place.At("facts").At(name).At("sources"), fact.Sources);
        }

        foreach (var (name, date) in entry.Dates)
        {
            context.CheckSources(place.At("dates").At(name).At("sources"), date.Sources);
        }

        foreach (var (number, statement) in entry.Statements.Index())
        {
            context.CheckSources(place.At("statements").Item(number + 1).At("sources"), statement.Sources);
        }
    }

    private void CheckText(EntryText text, ReferenceEntry entry)
    {
        _texts.CheckReferences(text.DutchPlace, text.Text.Dutch, entry);
        _texts.CheckReferences(text.EnglishPlace, text.Text.English, entry);
        _texts.CheckDutch(text.DutchPlace, text.Text.Dutch, entry);
        if (text.Form != EntryTextForm.Value)
        {
            _texts.CheckWrittenOut(text.DutchPlace, text.Text.Dutch);
            _texts.CheckWrittenOut(text.EnglishPlace, text.Text.English);
        }

        if (text.Form == EntryTextForm.Phrase)
        {
            CheckPhrase(text.DutchPlace, text.Text.Dutch);
            CheckPhrase(text.EnglishPlace, text.Text.English);
        }

        if (text.Text is { Dutch.Length: > 0, English.Length: > 0 } && TwinText.Difference(text.Text.Dutch, text.Text.English) is { } difference)
        {
            context.Problems.Add(text.EnglishPlace, $"differs from its twin: {difference}; make both say the same");
        }
    }

    private void CheckPhrase(Place place, string text)
    {
        if (text.EndsWith('.'))
        {
            context.Problems.Add(place, "ends with a point; leave it out, the template ends the sentence");
        }
    }
}
