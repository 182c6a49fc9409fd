using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells whether a question asks what a term means, and nothing else.</summary>
internal sealed class MeaningForms(PromptLibrary prompts)
{
    private const char Term = '*';

    private readonly Form[] _forms = Array.ConvertAll([.. prompts.Forms["meanings"]], Form.Of);
    private readonly string[] _fillers = Array.ConvertAll([.. prompts.Forms["meaning_fillers"]], PlainMessage.Of);
    private readonly string[] _others = Array.ConvertAll([.. prompts.Forms["not_meanings"]], PlainMessage.Of);

    /// <summary>Whether it may ask what something means, as far as can be told before the question is searched.</summary>
    public bool MayAsk(string question)
    {
        foreach (var end in Ends(question))
        {
            var plain = WithoutFillers(question[..end]);
            if (Array.Exists(_forms, form => plain.StartsWith(form.Before, StringComparison.Ordinal)
                && plain.EndsWith(form.After, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The term that the question asks the meaning of; null when it asks something else.</summary>
    /// <param name="question">The question in its own words.</param>
    /// <param name="terms">The terms in it, and in what it follows up on.</param>
    public TermDefinition? TermOf(string question, IReadOnlyList<TermDefinition> terms)
    {
        foreach (var end in Ends(question))
        {
            foreach (var term in terms)
            {
                if (term.Start + term.Length <= end && Asks(question[..end], term))
                {
                    return term;
                }
            }
        }

        return null;
    }

    // A question is often followed by what led to it: "wat houdt ISV in? staat in de tender". Its own words end at one of these.
    private static List<int> Ends(string question)
    {
        var ends = new List<int> { question.Length };
        for (var i = question.Length - 1; i > 0; i--)
        {
            if (question[i] is '?' or ',' or '.' or ';' or '(')
            {
                ends.Add(i);
            }
        }

        return ends;
    }

    private bool Asks(string question, TermDefinition term)
    {
        var end = term.Start + term.Length;
        if (question.AsSpan(end) is ['\'' or '’', 's', ..])
        {
            end += 2;
        }

        var before = WithoutFillers(question[..term.Start]);
        var after = WithoutFillers(question[end..]);
        var plain = PlainMessage.Of(question);
        return Array.Exists(_forms, form => string.Equals(form.Before, before, StringComparison.Ordinal)
                && string.Equals(form.After, after, StringComparison.Ordinal))
            && !Array.Exists(_others, other => plain.Contains(other, StringComparison.Ordinal));
    }

    private string WithoutFillers(string text)
    {
        var plain = PlainMessage.Of(text);
        foreach (var filler in _fillers)
        {
            plain = plain.Replace(filler, " ", StringComparison.Ordinal);
        }

        return plain;
    }

    // What comes before and after the term.
    private sealed record Form(string Before, string After)
    {
        public static Form Of(string phrase)
        {
            var at = phrase.IndexOf(Term, StringComparison.Ordinal);
            return new Form(PlainMessage.Of(phrase[..at]), PlainMessage.Of(phrase[(at + 1)..]));
        }
    }
}
