using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class ReadingEaseTests
{
    // Six words, eight syllables (vraag, het, je, mer-ken, nee, al-tijd), three sentences; the dash is no word.
    [Fact]
    public void Of_KnownText_IsDoumasFormula() =>
        Assert.Equal(206.84 - (0.77 * 800 / 6) - (0.93 * 2), ReadingEase.Of("Vraag het je merken. Nee?\n– Altijd.")!.Value, precision: 9);

    [Theory]
    [InlineData("")]
    [InlineData(" … – ")]
    public void Of_NoWords_IsNothing(string text) => Assert.Null(ReadingEase.Of(text));

    [Fact]
    public void Of_LongerWordsOrSentences_IsLess()
    {
        var plain = ReadingEase.Of("Vraag wat er mis is. Stel een plan op.");

        Assert.True(ReadingEase.Of("Inventariseer onregelmatigheden. Formuleer verbetervoorstellen.") < plain);
        Assert.True(ReadingEase.Of("Vraag wat er mis is, stel een plan op.") < plain);
    }
}
