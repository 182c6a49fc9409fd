using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class CompoundSplitterTests
{
    private static readonly string[] Sample =
        ["kleding", "winkel", "bedrijf", "risico", "boer", "kind", "kinder", "arbeid", "beleid", "keten", "wet", "web", "per"];

    [Theory]
    [InlineData("kledingwinkel", "kleding winkel")]
    [InlineData("bedrijfsrisico", "bedrijf risico")]
    [InlineData("arbeidswet", "arbeid wet")]
    [InlineData("boerenbedrijf", "boer bedrijf")]
    [InlineData("kinderarbeidsbeleid", "kinder arbeid beleid")]
    [InlineData("ketenrisicobeleid", "keten risico beleid")]
    [InlineData("bedrijfsketenrisicobeleid", "bedrijf keten risico beleid")]
    public void Split_CompoundOfKnownWords_GivesItsParts(string word, string parts) =>
        Assert.Equal(parts.Split(' '), Of(Sample).Split(word));

    [Theory]
    [InlineData("kleding")]
    [InlineData("kledingfabriek")]
    [InlineData("fabriekskleding")]
    [InlineData("kledingxwinkel")]
    [InlineData("kledingsenwinkel")]
    [InlineData("kledings")]
    [InlineData("webwet")]
    [InlineData("bedrijfketenrisicobeleidwinkel")]
    [InlineData("")]
    public void Split_NotWhollyKnown_GivesNothing(string word) => Assert.Empty(Of(Sample).Split(word));

    [Fact]
    public void Split_OnlyPartsOfThreeLetters_GivesNothing()
    {
        Assert.Empty(Of("wet", "web", "per").Split("webswet"));
        Assert.Equal(["web", "wetten"], Of("web", "wetten").Split("webwetten"));
    }

    [Fact]
    public void Split_OnlyShortPartsFoundFirst_StillFindsTheLongerOnes() =>
        Assert.Equal(["wet", "nweb"], Of("wet", "web", "nweb").Split("wetenweb"));

    [Fact]
    public void Split_MoreThanOneWay_TakesFewestPartsThenLongestHead()
    {
        Assert.Equal(["ketenrisico", "beleid"], Of("keten", "risico", "ketenrisico", "beleid").Split("ketenrisicobeleid"));
        Assert.Equal(["keten", "risicobeleid"], Of("keten", "ketenrisico", "risicobeleid", "beleid").Split("ketenrisicobeleid"));
    }

    [Fact]
    public void Split_AnyWord_GivesKnownPartsThatMakeItUp()
    {
        var pieces = Gen.Elements(Sample.Concat(["s", "en", "e", "n", "x", ""]));
        var words = pieces.ListOf().Select(string.Concat);
        var splitter = Of(Sample);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(words.ToArbitrary(), word =>
        {
            var parts = splitter.Split(word);
            return parts.Count == 0 || (parts.Count is >= 2 and <= 4
                && parts.All(Sample.Contains) && parts.Max(part => part.Length) >= 4 && IsJoined(word, parts));
        }));
    }

    private static bool IsJoined(string word, IReadOnlyList<string> parts)
    {
        var pattern = string.Join("(s|en|e|n|)", parts.Select(Regex.Escape));
        return Regex.IsMatch(
            word, $"^{pattern}$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }

    private static CompoundSplitter Of(params string[] words)
    {
        var known = words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        return new CompoundSplitter(known.Contains);
    }
}
