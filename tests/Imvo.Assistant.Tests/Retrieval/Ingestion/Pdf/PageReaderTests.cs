using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Ingestion.Pdf;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;

public sealed class PageReaderTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly Arbitrary<string> AnyRows = Gen.Elements(
            "level\tpage\n", "1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n", "3\t1\t0\t0\t0\t0\t9\t9\t9\t9\t-1\t###FLOW###\n",
            "4\t1\t0\t0\t0\t0\t9\t9\t9\t9\t-1\t###LINE###\n", "5\t1\t0\t0\t0\t0\t10.5\t10\t30\t11\t100\tketen\n", "5\t1\t0\t0\t0\t0\t200\t10\t30\t11\t100\t12\n",
            "5\t1\t0\t0\t0\t0\t200\t25\t30\t11\t100\t|\n", "5\t1\t0\t0\t0\t0\tnan\t1e999\t-5\t-5\t100\tx\n", "5\t1\t\n", "\n", "•\n", "5\t1\t0\t0\t0\t0\t10\t25\t8\t11\t100\t•\n",
            "5\t1\t0\t0\t0\t0\t10\t10\t4\t90\t100\tstaand\n", "\t\t\t\t\t\t\t\t\t\t\t\t", "é\u0000\uFFFD")
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void Read_AnyRows_ThrowsNothing() => Check.One(Many, Prop.ForAll(AnyRows, rows => Pages(Encoding.UTF8.GetBytes(rows)).TrueForAll(page => PageText.Of(page).Count >= 0)));

    [Fact]
    public void Read_AnyBytes_ThrowsNothing() => Check.One(Many, Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>().Filter(bytes => bytes is not null), bytes => Pages(bytes).TrueForAll(page => PageText.Of(page).Count >= 0)));

    [Fact]
    public void Of_WordsAnywhereOnAPage_LosesNone() => Check.One(Many, Prop.ForAll(
        Gen.Choose(0, 500).SelectMany(left => Gen.Choose(0, 800).SelectMany(top => Gen.Choose(1, 3).Select(lines => new Place(left, top, lines)))).NonEmptyListOf().ToArbitrary(),
        places =>
        {
            var rows = string.Concat(places.Select((place, block) => Row(3, "x", 0, 0) + string.Concat(Enumerable.Range(0, place.Lines)
                .Select(line => Row(4, "x", 0, 0) + Row(5, Word(block, line), place.Left, place.Top + (line * 12))))));
            var text = string.Join(' ', Pages(Encoding.UTF8.GetBytes(Row(1, "x", 0, 0) + rows)).SelectMany(PageText.Of)).Split(' ');
            return places.SelectMany((place, block) => Enumerable.Range(0, place.Lines).Select(line => Word(block, line)))
                .All(expected => text.Count(word => string.Equals(word, expected, StringComparison.Ordinal)) == 1);
        }));

    [Fact]
    public void Read_WordsThatTouch_AreOneWord() => Assert.Equal(
        "(keten) zorg",
        Assert.Single(PageText.Of(Assert.Single(Pages(Encoding.UTF8.GetBytes(
            Row(1, "x", 0, 0) + Row(4, "x", 0, 0) + Row(5, "(", 100, 10, 4) + Row(5, "keten)", 104, 10, 30) + Row(5, "zorg", 138, 10, 20)))))));

    private static string Word(int block, int line) => FormattableString.Invariant($"woord{block}x{line}");

    private static string Row(int level, string word, int left, int top, int width = 40) =>
        FormattableString.Invariant($"{level}\t1\t0\t0\t0\t0\t{left}\t{top}\t{width}\t10\t100\t{word}\n");

    private static List<PdfPage> Pages(byte[] rows)
    {
        using var lines = new ShortLines(new MemoryStream(rows));
        return new PageReader("a.pdf", IngestionLimits.Default, lines).Read().ToList();
    }

    private sealed record Place(int Left, int Top, int Lines);
}
