using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class TypingErrorTests
{
    // Few letters, so that two words are often close.
    private static readonly Gen<string> Words = Gen.Elements('a', 'b', 'c').ListOf().Select(string.Concat);

    [Theory]
    [InlineData("leverancier", "leverencier")]
    [InlineData("leverancier", "leveranciers")]
    [InlineData("leverancier", "levrancier")]
    [InlineData("leverancier", "levernacier")]
    [InlineData("", "a")]
    public void IsOneApart_OneError_IsTrue(string one, string other) => Assert.True(TypingError.IsOneApart(one, other));

    [Theory]
    [InlineData("leverancier", "leverancier")]
    [InlineData("leverancier", "leverencierr")]
    [InlineData("leverancier", "levnrecaier")]
    [InlineData("abcd", "badc")]
    [InlineData("abc", "cba")]
    [InlineData("", "")]
    public void IsOneApart_NoOrMoreErrors_IsFalse(string one, string other) => Assert.False(TypingError.IsOneApart(one, other));

    [Fact]
    public void IsOneApart_AnyWords_IsDistanceOne() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), (one, other) =>
            TypingError.IsOneApart(one, other) == (Distance(one, other) == 1)
            && TypingError.IsOneApart(one, other) == TypingError.IsOneApart(other, one)));

    // The textbook table of the Damerau-Levenshtein distance (without edits inside a swap).
    private static int Distance(string one, string other)
    {
        var table = Array.ConvertAll(new int[one.Length + 1][], _ => new int[other.Length + 1]);
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i][j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1][j], table[i][j - 1]) + 1,
                    table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    table[i][j] = Math.Min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }

        return table[one.Length][other.Length];
    }
}
