using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class SizeClauseTests
{
    private static readonly IReadOnlyList<string> SizeWords = RepositoryPrompts.Value.Forms["size_words"];

    [Theory]
    [InlineData("geldt csddd voor mij? we zijn met 40 man", "geldt csddd voor mij? we zijn met")]
    [InlineData("wij hebben 14 mensen in dienst en geen jurist", "wij hebben en geen jurist")]
    [InlineData("does it apply to a company of 12 people?", "does it apply to a company of")]
    [InlineData("met 1.200 werknemers, moet ik rapporteren?", "met moet ik rapporteren?")]
    [InlineData("we groeien van 10 man naar 25 fte", "we groeien van naar")]
    public void Remove_SizeOfTheAsker_IsTakenOut(string question, string rest) => Assert.Equal(rest, SizeClause.Remove(question, SizeWords));

    [Theory]
    [InlineData("wat zegt beginsel 24?")]
    [InlineData("geldt de EUDR vanaf 30 december 2026")]
    [InlineData("hoeveel mensen werken er in de fabriek?")]
    [InlineData("mag iemand van 14 jaar werken")]
    [InlineData("40")]
    [InlineData("")]
    public void Remove_OtherNumbers_Stay(string question) => Assert.Equal(question, SizeClause.Remove(question, SizeWords));

    [Fact]
    public void Remove_NothingElse_KeepsTheQuestion() => Assert.Equal("40 man", SizeClause.Remove("40 man", SizeWords));

    [Fact]
    public void Remove_AnyQuestion_LeavesItsOtherWordsInOrder() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Questions(), words =>
        {
            var rest = SizeClause.Remove(string.Join(' ', words), SizeWords);
            return rest.Length > 0 && IsSubsequence(rest.Split(' '), words) && words.Except(rest.Split(' '), StringComparer.Ordinal).All(IsOfASize);
        }));

    private static Arbitrary<string[]> Questions() => Arb.From(
        Gen.Elements("40", "12", "1.000", "man", "mensen", "in", "dienst", "people", "geldt", "de", "csddd?", "wij").ArrayOf(8));

    private static bool IsOfASize(string word) =>
        char.IsAsciiDigit(word[0]) || SizeWords.Any(size => size.Split(' ').Contains(word, StringComparer.Ordinal));

    private static bool IsSubsequence(string[] part, string[] whole)
    {
        var found = 0;
        foreach (var word in whole)
        {
            found += found < part.Length && string.Equals(part[found], word, StringComparison.Ordinal) ? 1 : 0;
        }

        return found == part.Length;
    }
}
