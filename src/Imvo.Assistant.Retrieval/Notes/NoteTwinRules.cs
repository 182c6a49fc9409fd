using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables.Rules;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Rules for the Dutch and the English twin of a written note, and for ids among all notes.</summary>
internal sealed class NoteTwinRules(RuleContext context)
{
    public void Check(IReadOnlyList<NoteDraft> drafts, IReadOnlySet<string> renderedIds)
    {
        foreach (var group in drafts.GroupBy(draft => draft.Id, StringComparer.Ordinal))
        {
            var dutch = group.Where(draft => draft.Language == TextLanguage.Dutch).ToList();
            var english = group.Where(draft => draft.Language == TextLanguage.English).ToList();
            foreach (var draft in dutch.Skip(1).Concat(english.Skip(1)))
            {
                context.Problems.Add(draft.Place("id"), $"'{draft.Id}' is used twice; give each note its own id");
            }

            if (renderedIds.Contains(group.Key))
            {
                context.Problems.Add(group.First().Place("id"), $"'{group.Key}' is the id of a rendered note; take another");
            }

            if (dutch.Count == 0 || english.Count == 0)
            {
                var missing = dutch.Count == 0 ? TextLanguage.Dutch : TextLanguage.English;
                context.Problems.Add(group.First().Place("id"), $"has no {missing.Code()} twin; write it");
                continue;
            }

            Compare(dutch[0], english[0]);
        }
    }

    private void Compare(NoteDraft dutch, NoteDraft english)
    {
        CompareTexts(english, "title", dutch.Title, english.Title);
        CompareTexts(english, "summary", dutch.Summary, english.Summary);
        if (!dutch.OecdSteps.SequenceEqual(english.OecdSteps))
        {
            Report(english, "oecdSteps", "differ from those of the twin");
        }

        if (dutch.Reviewed != english.Reviewed)
        {
            Report(english, "reviewed", "differs from that of the twin");
        }

        if (!string.Equals(dutch.ReviewedBy, english.ReviewedBy, StringComparison.Ordinal))
        {
            Report(english, "reviewedBy", "differs from that of the twin");
        }

        CompareSources(dutch, english);
        if (dutch.Blocks.Count != english.Blocks.Count)
        {
            Report(english, "body", $"has {english.Blocks.Count} paragraphs and items and its twin {dutch.Blocks.Count}");
            return;
        }

        for (var i = 0; i < dutch.Blocks.Count; i++)
        {
            CompareBlocks(english, $"paragraph {i + 1}", dutch.Blocks[i], english.Blocks[i]);
        }
    }

    private void CompareSources(NoteDraft dutch, NoteDraft english)
    {
        foreach (var (key, source) in english.Sources)
        {
            if (dutch.Sources.TryGetValue(key, out var twin)
                && !string.Equals(source.Publication, twin.Publication, StringComparison.Ordinal))
            {
                Report(english, $"sources.{key}.source", $"is {source.Publication} and in the twin {twin.Publication}");
            }
        }
    }

    private void CompareBlocks(NoteDraft english, string field, NoteBlock dutch, NoteBlock block)
    {
        if (dutch.IsListItem != block.IsListItem)
        {
            Report(english, field, "is a list item in one twin only");
        }

        if (!dutch.Keys.Order(StringComparer.Ordinal).SequenceEqual(block.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            Report(english, field, "stands on other sources than its twin");
        }

        CompareTexts(english, field, dutch.Text, block.Text);
    }

    private void CompareTexts(NoteDraft english, string field, string dutchText, string englishText)
    {
        if (TwinText.Difference(dutchText, englishText) is { } difference)
        {
            Report(english, field, $"differs from its twin: {difference}");
        }
    }

    private void Report(NoteDraft draft, string field, string difference) =>
        context.Problems.Add(draft.Place(field), $"{difference}; make both the same");
}
