using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Content;

/// <summary>A note opens with the answer to its title.</summary>
public class NoteOpeningTests
{
    private static readonly QuestionForms Questions = new(RepositoryPrompts.Value);
    private static readonly AnswerForms Answers = new(RepositoryPrompts.Value);

    [Fact]
    public void Notes_WhoseTitleAsksYesOrNo_OpenWithItOrSayWhatItDependsOn() => Assert.All(
        RepositoryKnowledge.Value.Notes.Where(note => Questions.Asks(note.Title) == AskedKind.YesNo),
        note => Assert.True(Answers.OpensWithAnswer(FirstSentence(note)), $"{note.Id}.{note.Language}: {note.Title} {FirstSentence(note)}"));

    private static string FirstSentence(Note note)
    {
        var text = note.Paragraphs[0].Text;
        var (start, length) = SentenceSplitter.Split(text)[0];
        return text.Substring(start, length);
    }
}
