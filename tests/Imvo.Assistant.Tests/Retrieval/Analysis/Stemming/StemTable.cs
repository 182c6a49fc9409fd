using System.Text;
using Imvo.Assistant.Retrieval.Analysis.Stemming;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

/// <summary>
/// An embedded table of words with the stems that Snowball's own programs (3.1.1) give them: a header, then the word
/// and one stem per algorithm, parted by tabs.
/// </summary>
internal static class StemTable
{
    public const int DutchKraaijPohlmann = 1;
    public const int DutchPorter = 2;
    public const int English = 1;

    public static void AssertStems(IStemmer stemmer, string fileName, int column)
    {
        var rows = Read(fileName);
        Assert.NotEmpty(rows);
        Assert.Equal(
            rows.Select(row => $"{row[0]} -> {row[column]}"),
            rows.Select(row => $"{row[0]} -> {stemmer.Stem(row[0])}"),
            StringComparer.Ordinal);
    }

    private static List<string[]> Read(string fileName)
    {
        using var stream = typeof(StemTable).Assembly.GetManifestResourceStream(typeof(StemTable), fileName)
            ?? throw new InvalidOperationException($"{fileName} is not embedded beside {nameof(StemTable)}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();

        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split('\t'));
        }

        return rows;
    }
}
