using System.Text.RegularExpressions;
using Xunit;

namespace Imvo.Assistant.Tests.Architecture;

/// <summary>House rules on files: small, named by what they hold, finished.</summary>
public partial class SourceFileTests
{
    private const int MostLines = 400;
    private const int MostMedianLines = 60;

    // Put together here, so that these tests do not find themselves.
    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];

    [Fact]
    public void Files_All_AreOfReadableLength() => Assert.All(
        SourceTree.ProductFiles.Concat(SourceTree.TestFiles),
        file => Assert.True(File.ReadAllLines(file).Length <= MostLines, $"{SourceTree.Name(file)} has more than {MostLines} lines."));

    [Fact]
    public void Files_OfTheProduct_AreSmallByMedian()
    {
        var lengths = SourceTree.ProductFiles.Select(file => File.ReadAllLines(file).Length).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, MostMedianLines);
    }

    [Fact]
    public void Files_OfTheProduct_HoldOnePublicTypeNamedAsTheFile() => Assert.All(
        SourceTree.ProductFiles,
        file =>
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToList();
            Assert.True(
                types.Count == 0 || types is [var only] && string.Equals(only, Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal),
                $"{SourceTree.Name(file)} holds {string.Join(", ", types)}.");
        });

    [Fact]
    public void Files_OfTheProduct_AreFinished() => Assert.All(
        SourceTree.ProductFiles,
        file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(Unfinished, word => text.Contains(word, StringComparison.Ordinal));
        });

    [Fact]
    public void Tests_All_AreRun() => Assert.All(
        SourceTree.TestFiles,
        file => Assert.DoesNotContain("Skip " + "=", File.ReadAllText(file), StringComparison.Ordinal));

    // Namespaces are file-scoped, so a top-level type begins its line.
    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|record struct|record|struct|interface|enum|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PublicType();
}
