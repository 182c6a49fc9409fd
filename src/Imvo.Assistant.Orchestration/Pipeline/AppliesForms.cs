using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells whether a question asks if a law holds for the asker. The words are data.</summary>
internal sealed class AppliesForms(PromptLibrary prompts, QuestionForms forms)
{
    private readonly string[] _verbs = [.. prompts.Forms["applies_words"].Select(PlainMessage.Of)];
    private readonly string[] _self = [.. prompts.Forms["self_words"].Select(PlainMessage.Of)];
    private readonly HashSet<string> _unnamed = prompts.Forms["applies_unnamed"].Select(PlainMessage.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it asks if something holds for the asker.</summary>
    public bool Asks(string question)
    {
        var clause = PlainMessage.Of(Clause(question));
        return forms.Asks(question) == AskedKind.YesNo && Holds(clause, _verbs) && Holds(clause, _self);
    }

    /// <summary>The clause that asks it.</summary>
    public string Clause(string question)
    {
        var (start, length) = forms.AskingClause(question);
        return question.Substring(start, length);
    }

    /// <summary>Whether it asks so of something that it does not name: "geldt dit voor mij?"</summary>
    public bool NamesNothing(string question) => _unnamed.Contains(PlainMessage.Of(question));

    private static bool Holds(string clause, string[] phrases) =>
        Array.Exists(phrases, phrase => clause.Contains(phrase, StringComparison.Ordinal));
}
