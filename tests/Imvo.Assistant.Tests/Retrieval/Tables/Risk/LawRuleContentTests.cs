using System.Globalization;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Laws.Facts;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables.Risk;

/// <summary>What the repository's own rules of laws must be like.</summary>
public class LawRuleContentTests
{
    // Helps to tell the size of a firm; obliges nobody.
    private static readonly string[] LeftOut = ["size-test"];

    // No Dutch words, and common in English.
    private static readonly string[] EnglishWords =
        ["the", "and", "you", "your", "with", "from", "that", "which", "not", "for", "this", "are", "they", "does", "to", "by"];

    private static readonly string[] DutchWords =
        ["de", "het", "een", "van", "niet", "voor", "uw", "met", "zijn", "wordt", "geldt", "bij", "dan"];

    [Fact]
    public void Rules_OfTheRepository_HaveNoProblems() => Assert.Empty(RepositoryLaws.Problems);

    [Fact]
    public void Laws_All_AreCoveredOrLeftOut()
    {
        var laws = RepositoryKnowledge.Value.Entries.Where(entry => entry.Kind == ReferenceKind.Law).Select(entry => entry.Key);

        Assert.Equal(
            laws.Order(StringComparer.Ordinal),
            RepositoryLaws.All.Select(law => law.Key).Concat(LeftOut).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_All_AreWrittenOut() => Assert.All(
        AllTexts(), text =>
        {
            Assert.DoesNotContain("{", text.Dutch + text.English, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(text.Dutch) || string.IsNullOrWhiteSpace(text.English));
        });

    [Fact]
    public void Texts_All_AreInTheirOwnLanguage() => Assert.All(
        AllTexts().Concat(Wording()), text =>
        {
            Assert.Empty(Words(text.Dutch).Intersect(EnglishWords, StringComparer.Ordinal));
            Assert.Empty(Words(text.English).Intersect(DutchWords, StringComparer.Ordinal));
        });

    [Fact]
    public void Reasons_ThatReachTheFirmThroughCustomers_SayWhatCustomersAsk() => Assert.All(
        RepositoryLaws.All.Where(law => law.Rules.Any(rule => rule.Effect == LawEffect.ViaCustomers)),
        law => Assert.InRange(law.CustomersAsk.Count, 2, 10));

    [Fact]
    public void Rules_ThatLeaveTheEffectOpen_AskForSomething() => Assert.All(
        RepositoryLaws.All.SelectMany(law => law.Rules).Where(rule => rule.Effect == LawEffect.Unknown),
        rule => Assert.NotEmpty(rule.Asks));

    [Fact]
    public void Conditions_NameSectorsProductsAndCountriesThatExist()
    {
        var tables = RepositoryLaws.Tables;
        var sectors = tables.Sectors.Select(sector => sector.Key).Append(LawValues.Unknown).ToHashSet(StringComparer.Ordinal);
        var products = tables.Products.Select(product => product.Key).Append(LawValues.Unknown).ToHashSet(StringComparer.Ordinal);
        var countries = tables.Countries.Select(country => country.Iso).Append(LawValues.Unknown).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            RepositoryLaws.All.SelectMany(law => law.Rules).SelectMany(rule => rule.When),
            condition => Assert.Empty(condition.Fact switch
            {
                LawFacts.Sector or LawFacts.ProductSector => condition.Values.Except(sectors, StringComparer.Ordinal),
                LawFacts.Product => condition.Values.Except(products, StringComparer.Ordinal),
                LawFacts.Country or LawFacts.SalesCountry => condition.Values.Except(countries, StringComparer.Ordinal),
                _ => [],
            }));
    }

    // A firm whose product is known only by its sector must not make every law that names products hang in the air.
    [Fact]
    public void Rules_ThatNameProducts_NameTheirSectorsFirst()
    {
        var sectorOf = RepositoryLaws.Tables.Products.ToDictionary(product => product.Key, product => product.Sector, StringComparer.Ordinal);

        Assert.All(RepositoryLaws.All.SelectMany(law => law.Rules), rule =>
        {
            if (rule.When.FirstOrDefault(condition => string.Equals(condition.Fact, LawFacts.Product, StringComparison.Ordinal)) is not { } named)
            {
                return;
            }

            var guard = rule.When.Single(condition => string.Equals(condition.Fact, LawFacts.ProductSector, StringComparison.Ordinal));
            Assert.Empty(named.Values.Where(sectorOf.ContainsKey).Select(key => sectorOf[key]).Except(guard.Values, StringComparer.Ordinal));
        });
    }

    [Fact]
    public void SizeTest_HasTheAmountsOfTheTables()
    {
        var facts = RepositoryKnowledge.Value.Entries.Single(entry => string.Equals(entry.Key, "size-test", StringComparison.Ordinal)).Facts;

        Assert.Equal(3, SizeTest.Limits.Count);
        Assert.All(SizeTest.Limits.Zip(["micro", "small", "medium"]), pair =>
        {
            var ((people, turnover, balance), name) = pair;
            var text = facts[name].Text.Dutch;
            Assert.Contains($"hoogstens {people} mensen", text, StringComparison.Ordinal);
            Assert.Contains($"{Millions(turnover)} omzet", text, StringComparison.Ordinal);
            Assert.Contains($"{Millions(balance)} balans", text, StringComparison.Ordinal);
        });
    }

    private static string Millions(decimal amount) =>
        $"€ {(amount / 1_000_000m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')} miljoen";

    private static IEnumerable<LocalText> AllTexts() => RepositoryLaws.All.SelectMany(law => law.CustomersAsk
        .Concat(law.Rules.Select(rule => rule.Why))
        .Concat(law.Rules.Select(rule => rule.Caution).OfType<LocalText>()));

    private static IEnumerable<LocalText> Wording() => RepositoryLaws.Tables.Wording
        .Where(pair => pair.Key.StartsWith("law.", StringComparison.Ordinal))
        .Select(pair => pair.Value);

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '.', ',', ':', ';', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
