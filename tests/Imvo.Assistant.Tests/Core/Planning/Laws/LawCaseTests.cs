using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Laws;

/// <summary>Firms for which an expert would insist on the effect of a law, in <c>law-cases.tsv</c>.</summary>
public class LawCaseTests
{
    private const int Fewest = 60;

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var line in Lines())
        {
            var cells = line.Split('\t');
            cases.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_Case_HasTheEffect(string firm, string law, string effect, string from)
    {
        var found = LawFirm.Law(firm, law);

        Assert.Equal((effect, from), (NameOf(found.Effect), found.AppliesFrom ?? "-"));
    }

    [Fact]
    public void Cases_All_AreManyAndOfEveryLaw()
    {
        var cells = Lines().Select(line => line.Split('\t')).ToList();

        Assert.InRange(cells.Count, Fewest, int.MaxValue);
        Assert.Equal(
            LawFirm.Check.Check(LawFirm.Read("role importer"), TextLanguage.Dutch, [])
                .Select(law => law.Key).Order(StringComparer.Ordinal),
            cells.Select(cell => cell[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string NameOf(LawEffect effect) => effect switch
    {
        LawEffect.ViaCustomers => "customers",
        _ => effect.ToString().ToLowerInvariant(),
    };

    private static List<string> Lines()
    {
        using var stream = typeof(LawCaseTests).Assembly.GetManifestResourceStream(typeof(LawCaseTests), "law-cases.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .ToList();
    }
}
