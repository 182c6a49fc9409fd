using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Has the last word: a sentence stays only when its quote stands in the passage it cites and every number in it stands in that
/// quote, in the title it names or in words of the asker that it repeats; where it says where something stands, in the place of its
/// source.
/// </summary>
internal sealed class VerifyStep(PromptLibrary prompts)
{
    public void Run(AnswerContext context)
    {
        foreach (var sentence in context.Draft.Sentences.Where(sentence => !Holds(sentence)).ToList())
        {
            context.Draft.Drop(sentence);
        }

        // Of what was searched, nothing is answered that stands on nothing.
        if (context.Found is not null
            && context.Status is AnswerStatus.Answered or AnswerStatus.Partial
            && !context.Draft.Sentences.Any(sentence => sentence.Passage is not null))
        {
            context.Draft.Say(prompts.Say("not_found", context.Language));
            context.End(AnswerStatus.NotFound);
        }
    }

    private static bool Holds(DraftSentence sentence)
    {
        if (sentence.Passage is not { } passage)
        {
            return true;
        }

        return sentence.Quote.Length > 0
            && sentence.Sources.Count > 0
            && passage.Text.Contains(sentence.Quote, StringComparison.Ordinal)
            && Numbers(sentence.Text).All(Citable(sentence, passage).SelectMany(Numbers).ToHashSet(StringComparer.Ordinal).Contains);
    }

    private static IEnumerable<string> Citable(DraftSentence sentence, Passage passage) =>
    [
        sentence.Quote,
        passage.Title,
        sentence.Echo,
        .. sentence.NamesPlace ? sentence.Sources.SelectMany(source => new[] { source.Title, source.Locator ?? string.Empty }) : [],
    ];

    private static IEnumerable<string> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
            {
                i++;
            }

            yield return text[start..i];
        }
    }
}
