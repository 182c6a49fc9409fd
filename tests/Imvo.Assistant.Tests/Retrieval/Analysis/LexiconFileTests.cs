using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class LexiconFileTests
{
    private const int HeadLength = 12 + (7 * 8) + 4;

    private static readonly byte[] File = SampleLexicon.Bytes(SampleLexicon.Fill);
    private static readonly string Answers = AnswersOf(SampleLexicon.Read(File));

    [Fact]
    public void Read_SameFileTwice_AnswersTheSame() => Assert.Equal(Answers, AnswersOf(SampleLexicon.Read(File)));

    [Fact]
    public void Write_SameWordsInAnotherOrder_MakesTheSameFile()
    {
        var one = SampleLexicon.Bytes(builder => builder.AddAuthoredText("zink koper kobalt"));
        var other = SampleLexicon.Bytes(builder => builder.AddAuthoredText("kobalt zink koper"));

        Assert.Equal(one, other);
    }

    [Fact]
    public void Read_AnyBitOfTheHeadFlipped_IsRefused()
    {
        for (var bit = 0; bit < HeadLength * 8; bit++)
        {
            var damaged = File.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<InvalidDataException>(() => SampleLexicon.Read(damaged));
        }
    }

    [Fact]
    public void Read_AnyByteChanged_IsRefusedOrAnswersTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Gen.Choose(0, File.Length - 1).ToArbitrary(),
        Gen.Choose(1, 255).ToArbitrary(),
        (position, change) =>
        {
            var damaged = File.ToArray();
            damaged[position] ^= (byte)change;
            return IsRefusedOrTheSame(damaged);
        }));

    [Fact]
    public void Read_AnyStretchOverwritten_IsRefusedOrAnswersTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
        Gen.Choose(0, File.Length - 1).ToArbitrary(),
        Gen.Choose(0, 255).Select(value => (byte)value).NonEmptyListOf().ToArbitrary(),
        (position, bytes) =>
        {
            var damaged = File.ToArray();
            bytes.Take(damaged.Length - position).ToArray().CopyTo(damaged, position);
            return IsRefusedOrTheSame(damaged);
        }));

    [Fact]
    public void Read_CutOffAnywhere_IsRefused() => Assert.All(
        Enumerable.Range(0, File.Length),
        length => Assert.Throws<InvalidDataException>(() => SampleLexicon.Read(File[..length])));

    [Fact]
    public void Read_FileWithMoreBehindIt_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => SampleLexicon.Read([.. File, .. new byte[8]]));

    private static bool IsRefusedOrTheSame(byte[] damaged)
    {
        try
        {
            return string.Equals(Answers, AnswersOf(SampleLexicon.Read(damaged)), StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    // Everything a lexicon is asked, on words it knows and words it does not.
    private static string AnswersOf(Lexicon lexicon)
    {
        const string Text = "Ergste vormen van kinderarbeid in de katoenketen: 6 stappen, gepaste zorgvuldigheid, HRDD en leverencier";
        var words = Text.Split([' ', ',', ':'], StringSplitOptions.RemoveEmptyEntries).Append("zink").Select(WordFolding.Fold).ToList();
        var analyser = new TextAnalyser(lexicon);
        var answers = words.Select(word => string.Create(
            CultureInfo.InvariantCulture,
            $"{word} {lexicon.Contains(word)} {lexicon.IsCompoundPart(word)} {lexicon.Correct(word)} {lexicon.IsStopWord(word, TextLanguage.Dutch)}"));
        var terms = Enum.GetValues<TextLanguage>().SelectMany(language => Analysed.Terms(analyser, Text, language)).Select(term => term.ToString());
        var concepts = Enumerable.Range(0, lexicon.ConceptCount).Select(lexicon.ConceptTerm);
        return string.Join('\n', [.. answers, .. terms, .. concepts, lexicon.WordCount.ToString(CultureInfo.InvariantCulture)]);
    }
}
