using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class IngestionPropertyTests : IDisposable
{
    private const int LargestPassage = 220;

    private static readonly Config ManyTexts = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly string[] Names = ["a.txt", "a.md", "a.html"];

    private static readonly Arbitrary<string> AnyText = ArbMap.Default.ArbFor<string>().Filter(text => text is not null);

    // Pieces that reach deep into the rules; random characters hardly ever look like a document.
    private static readonly Arbitrary<string> DocumentLike = Gen.Elements(
            "\n", "\n\n", "\f", "\r\n", " ", "  ", "keten", "Verant-\n", "woordelijkheid", "IMVO-", "1.", "2.1 Titel", "\n3 Kop\n", "Artikel 5",
            "•", "- ", "(a) ", "|", "| a | b |\n", "|---|---|\n", "# ", "## Kop\n", "===\n", "---\n", "```\n", "[", "](x)", "<div>", "</p>", "<li>",
            "<table><tr><td>", "<!--", "-->", "12", "\n12\n", "p. 4", ". . . . 7", "https://x.nl/a-", "NCP – Nationaal", "...", "é", "ﬁ", "\u00AD", "😀",
            "Een zin. ", "De raad zegt:\n", "A.\n", "II. Title\n", "9 Noot", "*", "_", "`", "&amp;", "\u200B", "’s", "/")
        .NonEmptyListOf()
        .Select(string.Concat)
        .ToArbitrary();

    private static readonly Arbitrary<string> Words = Gen.Elements(
            "keten", "bedrijf", "Overheid", "ongeïnformeerd", "VN", "сеть", "人権", "Ketens", "aanpak", "zorg")
        .NonEmptyListOf()
        .Select(words => string.Join(' ', words))
        .ToArbitrary();

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_AnyText_ThrowsNothingButARejection() => Check.One(ManyTexts, Prop.ForAll(AnyText, IsReadOrRejected));

    [Fact]
    public void Read_AnyDocumentLikeText_ThrowsNothingButARejection() => Check.One(ManyTexts, Prop.ForAll(DocumentLike, IsReadOrRejected));

    [Fact]
    public void Read_AnyBytes_ThrowsNothingButARejection() => Check.One(ManyTexts, Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>().Filter(content => content is not null),
        content => Array.TrueForAll(Names, name => Passages(folder.Write(name, content)) is null or { Count: > 0 })));

    [Fact]
    public void Read_AnyDocument_KeepsToSizeAndOrder() => Check.One(ManyTexts, Prop.ForAll(DocumentLike, text =>
        Array.TrueForAll(Names, name => Passages(folder.Write(name, text)) is not { } passages || IsInOrder(passages))));

    [Fact]
    public void Read_WordsOnLines_LosesNone() => Check.One(ManyTexts, Prop.ForAll(
        Words.Generator.NonEmptyListOf().ToArbitrary(),
        lines => Array.TrueForAll(["\n", "\n\n", "\r\n"], lineBreak => HoldsWords(string.Join(lineBreak, lines.Select(Distinct))))));

    // Equal lines at a regular distance are headers of pages.
    private static string Distinct(string line, int index) => $"{line} {new string('k', index % 7)}{(char)('a' + (index % 26))}{(char)('a' + (index / 26 % 26))}";

    // Hyphens at line ends may join two words and marks may go, but every letter and digit must still be there, in order.
    private bool HoldsWords(string text)
    {
        var passages = Passages(folder.Write("a.txt", text))!;
        var kept = Letters(string.Concat(passages.Select(passage => $"{passage.HeadingPath} {passage.Text} ")));
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => kept.Contains(Letters(word), StringComparison.Ordinal));
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private bool IsReadOrRejected(string text) =>
        Array.TrueForAll(Names, name => Passages(folder.Write(name, Encoding.UTF8.GetBytes(text))) is null or { Count: > 0 });

    private static bool IsInOrder(List<PassageDraft> passages) =>
        passages.TrueForAll(passage => passage.Text.Trim().Length > 0 && WordCount(passage.Text) <= LargestPassage && passage.Locator.Length > 0)
        && passages.Zip(passages.Skip(1)).All(pair => pair.First.Offset < pair.Second.Offset);

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static List<PassageDraft>? Passages(string path)
    {
        try
        {
            return DocumentReader.Read(path, IngestionLimits.Default, TextLanguage.Dutch).ToList();
        }
        catch (DocumentRejectedException)
        {
            return null;
        }
    }
}
