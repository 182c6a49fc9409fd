using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ranking;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class SegmentCorruptionTests
{
    private static readonly byte[] File = SampleSegment.Write(SampleLexicon.Analyser, Documents());
    private static readonly string[] Questions =
        ["kinderarbeid in de katoenketen", "child labour", "artikel 10 over zink", "leverencier van koffie", "passage 7", "titel gids"];

    private static readonly string[] Answers = Array.ConvertAll(Questions, question => AnswerOf(File, question));

    [Fact]
    public void Search_UndamagedFile_FindsSomethingForEveryQuestion() =>
        Assert.All(Answers, answer => Assert.Contains('#', answer));

    [Fact]
    public void Open_AnyBitOfTheHeadFlipped_IsRefused()
    {
        for (var bit = 0; bit < SegmentLayout.HeadLength * 8; bit++)
        {
            var damaged = File.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<InvalidDataException>(() => Segment.OpenInMemory("damaged", damaged));
        }
    }

    [Fact]
    public void Search_AnyByteChanged_IsRefusedOrAnswersTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(
        Gen.Choose(0, File.Length - 1).ToArbitrary(),
        Gen.Choose(1, 255).ToArbitrary(),
        (position, change) =>
        {
            var damaged = File.ToArray();
            damaged[position] ^= (byte)change;
            return IsRefusedOrTheSame(damaged) && IsNoticed(damaged);
        }));

    [Fact]
    public void Search_AnyStretchOverwritten_IsRefusedOrAnswersTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Gen.Choose(0, File.Length - 1).ToArbitrary(),
        Gen.Choose(0, 255).Select(value => (byte)value).NonEmptyListOf().ToArbitrary(),
        (position, bytes) =>
        {
            var damaged = File.ToArray();
            bytes.Take(damaged.Length - position).ToArray().CopyTo(damaged, position);
            return IsRefusedOrTheSame(damaged) && (damaged.AsSpan().SequenceEqual(File) || IsNoticed(damaged));
        }));

    [Fact]
    public void Search_StretchMovedElsewhere_IsRefusedOrAnswersTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Gen.Choose(0, File.Length - 64).ToArbitrary(),
        Gen.Choose(0, File.Length - 64).ToArbitrary(),
        (from, to) =>
        {
            var damaged = File.ToArray();
            File.AsSpan(from, 64).CopyTo(damaged.AsSpan(to));
            return IsRefusedOrTheSame(damaged);
        }));

    [Fact]
    public void Open_CutOffAnywhere_IsRefused() => Assert.All(
        Enumerable.Range(0, File.Length),
        length => Assert.Throws<InvalidDataException>(() => Segment.OpenInMemory("cut", File[..length])));

    private static bool IsRefusedOrTheSame(byte[] damaged) => Enumerable.Range(0, Questions.Length).All(i =>
    {
        try
        {
            return string.Equals(Answers[i], AnswerOf(damaged, Questions[i]), StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    });

    // Every byte is guarded by some checksum, so a check of the whole file sees any change.
    private static bool IsNoticed(byte[] damaged)
    {
        try
        {
            Segment.OpenInMemory("damaged", damaged).Verify();
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static string AnswerOf(byte[] file, string question)
    {
        var segment = Segment.OpenInMemory("sample", file);
        var searcher = new SegmentSearcher([segment], [new bool[segment.Documents.Count]], SampleLexicon.Analyser, new Definitions([]), "v1");
        var found = searcher.Search(new PassageQuery(question, TextLanguage.Dutch, SearchScope.All, null, 5));
        var hits = found.Hits.Select(hit => $"{AnyPassages.Describe(hit.Passage)} {hit.Score} {hit.MatchedUnits} {string.Join(' ', hit.Matches)}");
        return string.Join('\n', found.Units.Select(unit => unit.ToString()).Concat(hits));
    }

    private static IEnumerable<(DocumentRecord Document, IReadOnlyList<Passage> Passages)> Documents()
    {
        string[] texts =
        [
            "Kinderarbeid komt voor in de katoenketen.", "De leverancier koopt koffie van boeren.", "Artikel 10 gaat over zink en koper.",
            "Een leefbaar loon voorkomt kinderarbeid.", "Passende zorgvuldigheid heeft 6 stappen.",
        ];
        foreach (var (id, language) in new[] { ("gids", TextLanguage.Dutch), ("guide", TextLanguage.English) })
        {
            var document = SampleSegment.Document(id, language) with { Publisher = "Uitgever", Url = $"https://example.org/{id}", Date = "2026" };
            yield return (document, [.. Enumerable.Range(1, 10).Select(number => SampleSegment.Passage(
                document, number, $"Passage {number}. {texts[number % texts.Length]} Child labour, article {number} ({id}).") with
            {
                HeadingPath = $"Hoofdstuk {number}",
                Keywords = "keten; herstel",
                Spans = [new PassageSpan(0, 9, number % 2 == 0, true, [new CitedSource("Bron", "Uitgever", $"p. {number}", null, null, true)])],
            })]);
        }
    }
}
