using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Intake;

/// <summary>Sentences over all sectors, typed as they come; they are counted together, because no reader reads them all.</summary>
public class SectorSentenceTests
{
    // Read 0.849 before the words for them were added.
    private const double LeastF1 = 0.96;

    [Fact]
    public void Read_SentencesOfAllSectors_KeepTheirScore()
    {
        var (right, all, misses) = (0, 0, new List<string>());
        foreach (var (language, text, expected) in Sentences())
        {
            var should = IntakeBench.Slots(expected);
            var did = Slots(IntakeBench.Reader.Read(text, language).Intake);
            all += should.Count + did.Count;
            right += did.Count(should.Contains);
            misses.AddRange(should.Except(did, StringComparer.Ordinal).Select(slot => $"missed {slot} in: {text}"));
            misses.AddRange(did.Except(should, StringComparer.Ordinal).Select(slot => $"wrongly {slot} in: {text}"));
        }

        var f1 = 2.0 * right / all;
        Assert.True(f1 >= LeastF1, string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.000}\n{string.Join('\n', misses)}"));
    }

    [Fact]
    public void Sentences_OfTheSet_NameEverySector()
    {
        var named = Sentences().SelectMany(sentence => IntakeBench.Slots(sentence.Expected)).ToHashSet(StringComparer.Ordinal);

        Assert.All(IntakeBench.Tables.Sectors, sector => Assert.Contains("k=" + sector.Key, named));
    }

    private static SortedSet<string> Slots(PlanIntake intake)
    {
        var slots = IntakeBench.Slots(intake);
        slots.RemoveWhere(slot => slot.StartsWith("p=", StringComparison.Ordinal) || slot.StartsWith("st=", StringComparison.Ordinal));
        slots.UnionWith(intake.Products.SelectMany(product => product.SectorKeys).Select(key => "k=" + key));
        return slots;
    }

    private static List<(TextLanguage Language, string Text, string Expected)> Sentences()
    {
        using var stream = typeof(SectorSentenceTests).Assembly.GetManifestResourceStream(
            "Imvo.Assistant.Tests.Core.Planning.Intake.SectorSentences.tsv")!;
        using var reader = new StreamReader(stream);
        var sentences = new List<(TextLanguage, string, string)>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            sentences.Add((TextLanguageCodes.Parse(fields[0])!.Value, fields[1], fields[2]));
        }

        return sentences;
    }
}
