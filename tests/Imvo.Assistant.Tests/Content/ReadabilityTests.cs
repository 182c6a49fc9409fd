using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Content;

public class ReadabilityTests
{
    private const double MostWordsPerSentence = 15;

    [Fact]
    public void DutchNotes_AverageSentence_IsShort()
    {
        var heavy = RepositoryKnowledge.Value.Notes
            .Where(note => note.Language == TextLanguage.Dutch)
            .Select(note => (note.Id, Average: AverageWords(note)))
            .Where(note => note.Average > MostWordsPerSentence);

        Assert.Empty(heavy);
    }

    private static double AverageWords(Note note) => note.Paragraphs
        .SelectMany(paragraph => SentenceSplitter.Split(paragraph.Text)
            .Select(sentence => paragraph.Text.Substring(sentence.Start, sentence.Length)))
        .Select(CountWords)
        .Where(words => words > 0)
        .Average();

    private static int CountWords(string sentence) =>
        sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
