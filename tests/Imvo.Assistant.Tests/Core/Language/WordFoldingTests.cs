using FsCheck.Fluent;
using FsCheck;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Language;

public class WordFoldingTests
{
    [Theory]
    [InlineData("Leverancier", "leverancier")]
    [InlineData("CAFÉ", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("coördinatie", "coordinatie")]
    [InlineData("Curaçao", "curacao")]
    [InlineData("Ĳsland", "ijsland")]
    [InlineData("Straße", "strasse")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("Æsir", "aesir")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ver\u00ADant\u00ADwoor\u00ADding", "verantwoording")]
    [InlineData("Предприятие", "предприятие")]
    public void Fold_Word_IsLowerCaseWithoutMarks(string word, string expected) => Assert.Equal(expected, WordFolding.Fold(word));

    [Fact]
    public void Fold_FoldedWord_ReturnsSameInstance()
    {
        const string Word = "leverancier";

        Assert.Same(Word, WordFolding.Fold(Word));
    }

    [Fact]
    public void Fold_EveryCharacter_FitsTheBufferAndSettlesAtOnce() => Assert.DoesNotContain(
        Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => ((char)code).ToString()),
        letter => WordFolding.Fold(letter) is var once
            && (once.Length > 2 || !string.Equals(once, WordFolding.Fold(once), StringComparison.Ordinal)));

    [Fact]
    public void Fold_AnyText_SettlesAtOnce() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyText.Arbitrary, text =>
    {
        var once = WordFolding.Fold(text);
        return once.Length <= text.Length * 2 && string.Equals(once, WordFolding.Fold(once), StringComparison.Ordinal);
    }));

    [Fact]
    public void Fold_AnyText_IsTheSameInAnyCase() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Elements("é", "Ü", "ij", "Ĳ", "a", "Z", "ñ", "ß", "Š", "ø", "1", "'").ListOf().Select(string.Concat).ToArbitrary(),
        text => string.Equals(WordFolding.Fold(text.ToLowerInvariant()), WordFolding.Fold(text.ToUpperInvariant()), StringComparison.Ordinal)));
}
