using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Opens the answer to "wat is X" with what the glossary says that X is, unless the note that answers does so itself (docs/adr/0014).
/// </summary>
internal sealed class DefinitionAnswer(PromptLibrary prompts, AnswerForms kinds)
{
    private const string IdPrefix = "note:term-";
    private const string LawPrefix = "note:law-";

    // Guidelines and standards are rows of this table, among others that are no norm: those have no name of their own. Nor have
    // conflict minerals, which are the key of a law.
    private const string InstitutionPrefix = "note:institution-";

    /// <summary>Whether the definition goes before the note that was found.</summary>
    public bool Leads(QuestionPart part, PassageHit? note) =>
        part.Defined is not null
        && !(note is not null && NoteAnswer.IsFirstPart(note) && DefiningSentence.EndIn(note, note.Passage.Spans[0], part, kinds) > 0);

    /// <summary>Whether the note is that of the law or norm itself.</summary>
    public static bool IsOnSameNorm(TermDefinition term, PassageHit note)
    {
        var key = term.Passage.DocumentId[IdPrefix.Length..];
        var isOfRow = string.Equals(note.Passage.DocumentId, LawPrefix + key, StringComparison.Ordinal)
            || string.Equals(note.Passage.DocumentId, InstitutionPrefix + key, StringComparison.Ordinal);
        return isOfRow && NameIn(term.Passage.Text).Any(char.IsUpper);
    }

    /// <summary>Whether the note has the term as its subject.</summary>
    public static bool IsOnTerm(TermDefinition term, PassageHit note) =>
        string.Equals(note.Passage.DocumentId["note:".Length..], term.Passage.DocumentId[IdPrefix.Length..], StringComparison.Ordinal);

    /// <summary>The term that a definition opens with, between quotation marks; empty when it does not.</summary>
    public static string NameIn(string definition) =>
        definition.StartsWith('“') && definition.IndexOf('”', StringComparison.Ordinal) is > 0 and var end ? definition[1..end] : string.Empty;

    /// <summary>Adds the definition to the draft.</summary>
    public void Add(AnswerContext context, TermDefinition term)
    {
        var passage = term.Passage;
        foreach (var span in passage.Spans)
        {
            var quote = passage.Text.Substring(span.Start, span.Length);
            var isFirst = true;
            foreach (var (start, length) in SentenceSplitter.Split(quote))
            {
                var sentence = new DraftSentence(quote.Substring(start, length), passage, quote, span.Sources, isFirst, span.IsListItem);
                context.Draft.Add(isFirst ? InTheWordsOfTheAsker(sentence, term, context.Language) : sentence);
                isFirst = false;
            }
        }
    }

    // Who asks what "tier 1" is need not know that it is the same as "eerstelijnsleverancier".
    private DraftSentence InTheWordsOfTheAsker(DraftSentence sentence, TermDefinition term, TextLanguage language)
    {
        var name = NameIn(sentence.Text);
        var named = PlainMessage.Of(name).Trim();
        var asked = PlainMessage.Of(term.Text).Trim();
        if (name.Length == 0 || term.IsCorrected
            || named.Contains(asked, StringComparison.Ordinal) || asked.Contains(named, StringComparison.Ordinal))
        {
            return sentence;
        }

        var opening = prompts.Say("asked_term", language, "asked", term.Text).Replace("{term}", name, StringComparison.Ordinal);
        return sentence with { Text = opening + sentence.Text[(name.Length + 2)..], Echo = term.Text };
    }
}
