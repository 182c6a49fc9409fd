using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Tests.Architecture;
using Xunit;

namespace Imvo.Assistant.Tests.Documents;

/// <summary>The wording of documents: what the code asks for is there, what is there is asked for, and no language strays into the other.</summary>
public partial class DocumentWordingTests
{
    private static readonly string[] EnglishWords = ["the", "and", "with", "for", "not", "you", "your", "are", "this", "that", "from", "by"];

    private static readonly string[] DutchWords = ["de", "het", "een", "en", "van", "met", "voor", "niet", "uw", "dat", "wij", "naar", "uit"];

    private static IReadOnlyList<KeyValuePair<string, LocalText>> Wording { get; } =
        [.. DocumentDesk.Tables.Wording.Where(entry => entry.Key.StartsWith("doc.", StringComparison.Ordinal))];

    [Fact]
    public void Keys_OfTheCode_AreThoseOfTheFile()
    {
        var used = SourceTree.ProductFiles
            .Where(file => SourceTree.Name(file).StartsWith("src/Imvo.Assistant.Documents/", StringComparison.Ordinal))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .ToHashSet(StringComparer.Ordinal);
        var written = Wording.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(used.Except(written, StringComparer.Ordinal));
        Assert.Empty(written.Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_Dutch_HoldNoEnglish() => Assert.All(Wording, entry => Assert.Empty(Words(entry.Value.Dutch).Intersect(EnglishWords, StringComparer.Ordinal)));

    [Fact]
    public void Texts_English_HoldNoDutch() => Assert.All(Wording, entry => Assert.Empty(Words(entry.Value.English).Intersect(DutchWords, StringComparer.Ordinal)));

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameNamesToFillIn() => Assert.All(Wording, entry =>
        Assert.Equal(Names(entry.Value.Dutch), Names(entry.Value.English), StringComparer.Ordinal));

    [Fact]
    public void Texts_InBothLanguages_HaveAsManyBlanks() => Assert.All(Wording, entry =>
        Assert.Equal(entry.Value.Dutch.Count(letter => letter == '['), entry.Value.English.Count(letter => letter == '[')));

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(?<key>doc\\.[a-z0-9.-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
