using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.References;
using Imvo.Assistant.Retrieval.Tables.Rules;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Rules for one written note.</summary>
internal sealed class NoteRules(RuleContext context)
{
    private const int FewestWords = 60;
    private const int MostWords = 250;

    private readonly TextRules _texts = new(context);

    public void Check(NoteDraft draft)
    {
        context.CheckReviewed(draft.Place("reviewed"), draft.Reviewed);
        foreach (var (key, source) in draft.Sources)
        {
            context.CheckSources(draft.Place("sources").At(key).At("source"), [source.Publication]);
        }

        CheckText(draft.Place("title"), draft.Title, draft.Language);
        CheckText(draft.Place("summary"), draft.Summary, draft.Language);
        foreach (var (index, block) in draft.Blocks.Index())
        {
            context.Problems.Locate(draft.BlockPlace(index), block.Line);
            CheckText(draft.BlockPlace(index), block.Text, draft.Language);
            CheckMarks(draft.BlockPlace(index), block.Text);
        }

        CheckKeys(draft);
        CheckLength(draft);
    }

    private void CheckText(Place place, string text, TextLanguage language)
    {
        _texts.CheckReferences(place, text, own: null);
        _texts.CheckWrittenOut(place, text);
        if (language == TextLanguage.Dutch)
        {
            _texts.CheckDutch(place, text, own: null);
        }
    }

    private void CheckMarks(Place place, string text)
    {
        if (NotePatterns.Forbidden().Match(text) is { Success: true, Value: var mark })
        {
            context.Problems.Add(place, $"holds '{mark}'; a note has paragraphs, '- ' items and emphasis only");
        }
        else if (PlainText.Of(TextReference.Remove(text)).Contains('*', StringComparison.Ordinal))
        {
            context.Problems.Add(place, "holds an emphasis mark without its partner; close it");
        }
    }

    private void CheckKeys(NoteDraft draft)
    {
        foreach (var (index, block) in draft.Blocks.Index())
        {
            if (NotePatterns.SourceKey().Match(block.Text) is { Success: true, Value: var early })
            {
                context.Problems.Add(draft.BlockPlace(index), $"has {early} before its end; put the keys at the end");
            }

            if (block.Keys.Count == 0)
            {
                context.Problems.Add(draft.BlockPlace(index), "has no source; end it with [^key]");
            }

            foreach (var key in block.Keys.Where(key => !draft.Sources.ContainsKey(key)))
            {
                context.Problems.Add(draft.BlockPlace(index), $"[^{key}] is not in the front matter; add it to sources");
            }
        }

        foreach (var key in draft.Sources.Keys.Except(draft.Blocks.SelectMany(block => block.Keys), StringComparer.Ordinal))
        {
            context.Problems.Add(draft.Place("sources").At(key), $"is not used; end a paragraph with [^{key}] or remove it");
        }
    }

    private void CheckLength(NoteDraft draft)
    {
        var words = draft.Blocks.Sum(block =>
            PlainText.CountWords(PlainText.Of(context.Resolver.Resolve(block.Text, draft.Language, own: null).Text)));
        if (words is < FewestWords or > MostWords)
        {
            context.Problems.Add(draft.Place("body"), $"has {words} words; make it {FewestWords} to {MostWords}");
        }
    }
}
