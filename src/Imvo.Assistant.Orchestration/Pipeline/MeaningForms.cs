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
            if (Starts(question).Exists(start => start < end && HasForm(WithoutFillers(question[start..end]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The term that the question asks the meaning of; null when it asks something else.</summary>
    /// <param name="question">The question in its own words.</param>
    /// <param name="terms">The terms in it, and in what it follows up on.</param>
    /// <param name="isWhole">Whether nothing may stand before or behind.</param>
    public TermDefinition? TermOf(string question, IReadOnlyList<TermDefinition> terms, bool isWhole = false)
    {
        foreach (var end in isWhole ? [question.Length] : Ends(question))
        {
            foreach (var term in terms)
            {
                if (term.Start + term.Length <= end
                    && (isWhole ? [0] : Starts(question)).Exists(start => start <= term.Start && Asks(question[start..end], term, term.Start - start)))
                {
                    return term;
                }
            }
        }

        return null;
    }

    // A question is often followed by what led to it: "wat houdt ISV in? staat in de tender", "wat betekent direct verbonden als er
    // iets mis is". Its own words end at one of these.
    private static List<int> Ends(string question)
    {
        var ends = new List<int> { question.Length };
        foreach (var condition in (ReadOnlySpan<string>)[" als ", " if ", " when "])
        {
            if (question.IndexOf(condition, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                ends.Add(at);
            }
        }

        for (var i = question.Length - 1; i > 0; i--)
        {
            if (question[i] is '?' or ',' or '.' or ';' or '(')
            {
                ends.Add(i);
            }
        }

        return ends;
    }

    // What led to the question can also stand before it: "een bos rozen uit Kenia, true price, wat is dat".
    private static List<int> Starts(string question) => [0, .. QuestionClauses.Of(question).Select(clause => clause.Start).Where(start => start > 0)];

    private bool Asks(string question, TermDefinition term, int at)
    {
        var end = at + term.Length;
        if (question.AsSpan(end) is ['\'' or '’', 's', ..])
        {
            end += 2;
        }

        var before = WithoutFillers(question[..at]);
        var after = WithoutFillers(question[end..]);
        var plain = PlainMessage.Of(question);
        return Array.Exists(_forms, form => string.Equals(form.Before, before, StringComparison.Ordinal)
                && string.Equals(form.After, after, StringComparison.Ordinal))
            && !Array.Exists(_others, other => plain.Contains(other, StringComparison.Ordinal));
    }

    private bool HasForm(string plain) => Array.Exists(_forms, form =>
        plain.StartsWith(form.Before, StringComparison.Ordinal) && plain.EndsWith(form.After, StringComparison.Ordinal));

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
