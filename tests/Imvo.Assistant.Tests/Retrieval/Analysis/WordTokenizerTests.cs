using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class WordTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" … – !", "")]
    [InlineData("Wat moet ik doen?", "Wat|moet|ik|doen")]
    [InlineData("due-diligence", "due|diligence")]
    [InlineData("§6.3.2.", "6.3.2")]
    [InlineData("5.000 of 1,5 procent, dus", "5.000|of|1,5|procent|dus")]
    [InlineData("in 2026. 12 mensen", "in|2026|12|mensen")]
    [InlineData("SDG's, auto’s en company's", "SDG|auto|en|company")]
    [InlineData("zo'n foto's'en", "zo|n|foto|en")]
    [InlineData("3TG en 26000-norm", "3TG|en|26000|norm")]
    [InlineData("cafe\u0301 ver\u00ADant", "cafe\u0301|ver\u00ADant")]
    [InlineData("(EU)2023/1115", "EU|2023|1115")]
    public void TryNext_Text_GivesItsWordsAndNumbers(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens(text).Select(token => text.Substring(token.Start, token.Length))));

    [Fact]
    public void TryNext_DigitFirst_IsNumber() =>
        Assert.Equal([true, false, true], Tokens("3TG SDG8 8.7").Select(token => token.IsNumber));

    [Fact]
    public void TryNext_LongerThanAnyWord_IsCutOffAndLeavesNoRest()
    {
        var text = new string('a', 200) + " " + new string('1', 200) + " einde";

        Assert.Equal(
            [(0, WordTokenizer.LongestWord), (201, WordTokenizer.LongestWord), (402, 5)],
            Tokens(text).Select(token => (token.Start, token.Length)));
    }

    [Fact]
    public void TryNext_AnyText_GivesTokensInOrderWithinTheText() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyText.Arbitrary, text =>
    {
        var end = 0;
        foreach (var token in Tokens(text))
        {
            var isSound = token.Start >= end && token.Length is > 0 and <= WordTokenizer.LongestWord
                && token.Start + token.Length <= text.Length && char.IsLetterOrDigit(text[token.Start])
                && token.IsNumber == char.IsAsciiDigit(text[token.Start]);
            if (!isSound)
            {
                return false;
            }

            end = token.Start + token.Length;
        }

        return true;
    }));

    [Fact]
    public void TryNext_AnyWordsBetweenSpaces_GivesThemAll()
    {
        var words = Gen.Elements("kind", "Überschrift", "企業", "5.000", "1,5", "e\u0301e\u0301n", "42a").ListOf();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(words.ToArbitrary(), list =>
        {
            var text = string.Join(" – ", list);
            return Tokens(text).Select(token => text.Substring(token.Start, token.Length)).SequenceEqual(list, StringComparer.Ordinal);
        }));
    }

    private static List<WordToken> Tokens(string text)
    {
        var tokens = new List<WordToken>();
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
