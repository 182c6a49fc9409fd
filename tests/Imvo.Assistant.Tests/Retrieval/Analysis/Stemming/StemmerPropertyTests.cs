using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Analysis.Stemming;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

public class StemmerPropertyTests
{
    private static readonly Config ManyWords = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly IStemmer[] Stemmers =
        [new DutchKraaijPohlmannStemmer(), new DutchPorterStemmer(), new EnglishStemmer()];

    // Letters and suffixes that reach deep into the rules; random letters hardly ever end in one.
    private static readonly Gen<string> Fragments = Gen.Elements(
        "a", "e", "i", "o", "u", "y", "ij", "ë", "ï", "é", "è", "b", "d", "g", "l", "n", "r", "s", "t", "v", "w", "z",
        "tt", "nn", "ge", "'", "'s", "en", "es", "heden", "heid", "ing", "atie", "iteit", "erij", "lijk", "igst",
        "baar", "etje", "mpje", "ed", "ingly", "sses", "ational", "fulness", "ement", "ization", "ly", "ive");

    private static readonly Arbitrary<string> Words = Fragments
        .NonEmptyListOf()
        .Select(string.Concat)
        .ToArbitrary();

    private static readonly Arbitrary<string> AnyString = ArbMap.Default.ArbFor<string>().Filter(text => text is not null);

    [Fact]
    public void Stem_AnyString_IsNeverLongerAndAlwaysTheSame() =>
        Check.One(ManyWords, Prop.ForAll(AnyString, text => Array.TrueForAll(Stemmers, stemmer =>
            stemmer.Stem(text).Length <= text.Length
            && string.Equals(stemmer.Stem(text), stemmer.Stem(text), StringComparison.Ordinal))));

    [Fact]
    public void Stem_AnyWord_IsLowerCaseNotEmptyAndNeverLonger() =>
        Check.One(ManyWords, Prop.ForAll(Words, word => Array.TrueForAll(Stemmers, stemmer =>
            stemmer.Stem(word) is { Length: > 0 } stem
            && stem.Length <= word.Length
            && string.Equals(stem, stem.ToLowerInvariant(), StringComparison.Ordinal))));

    [Fact]
    public void Stem_WordWithDigit_ReturnsSameInstance() =>
        Check.One(ManyWords, Prop.ForAll(Words, word =>
        {
            var withDigit = $"8{word}";
            return Array.TrueForAll(Stemmers, stemmer => ReferenceEquals(stemmer.Stem(withDigit), withDigit));
        }));

    [Theory]
    [InlineData("")]
    [InlineData("2024s")]
    [InlineData("Ondernemingen")]
    [InlineData("предприятия")]
    [InlineData("επιχειρήσεις")]
    [InlineData("企業")]
    [InlineData("o.a.s")]
    [InlineData("e\u0301s")]
    [InlineData("\ud835\udcd0s")]
    [InlineData("\ud835")]
    public void Stem_NotCoveredByTheAlgorithm_ReturnsWord(string word) =>
        Assert.All(Stemmers, stemmer => Assert.Same(word, stemmer.Stem(word)));

    [Fact]
    public void Stem_WordLongerThanStackStorage_IsStemmed()
    {
        var onset = new string('b', 500);

        Assert.Equal(onset + "aan", new DutchKraaijPohlmannStemmer().Stem(onset + "anen"));
        Assert.Equal(onset + "an", new DutchPorterStemmer().Stem(onset + "anen"));
        Assert.Equal(onset + "ane", new EnglishStemmer().Stem(onset + "aning"));
    }
}
