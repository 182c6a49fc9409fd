using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Ranking;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class VisibilityTests
{
    private static readonly string[] Tenants = ["", "bakkers", "smeden", "Bakkers"];

    [Theory]
    [InlineData(null, "public#1")]
    [InlineData("", "public#1")]
    [InlineData("bakkers", "public#1 bakkers#1")]
    [InlineData("smeden", "public#1 smeden#1")]
    [InlineData("Bakkers", "public#1")]
    [InlineData("onbekend", "public#1")]
    public void Search_Tenant_SeesItsOwnDocumentsAndPublicOnes(string? tenant, string expected)
    {
        var index = SampleIndex.Of(
            new SampleDocument("public", "Zink uit Peru."),
            new SampleDocument("bakkers", "Zink uit Chili.") { Tenant = "bakkers" },
            new SampleDocument("smeden", "Zink uit India.") { Tenant = "smeden" });

        Assert.Equal(expected, index.Found("zink", tenant: tenant));
    }

    [Fact]
    public void Search_AnyDocumentsOfAnyTenants_NeverShowsThoseOfAnother()
    {
        var owner = Gen.Elements(Tenants);
        var asker = Gen.Elements<string?>([null, .. Tenants]);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(owner.ListOf().ToArbitrary(), asker.ToArbitrary(), (owners, tenant) =>
        {
            var documents = owners.Select((name, i) => new SampleDocument($"d{i}", $"Zink met woord{i}.") { Tenant = name }).ToList();
            var found = SampleIndex.Of(documents).Search("zink", tenant: tenant, top: 100).Hits.Select(hit => hit.Passage.DocumentId);
            var allowed = documents.Where(item => item.Tenant.Length == 0 || string.Equals(item.Tenant, tenant, StringComparison.Ordinal));
            return found.ToHashSet(StringComparer.Ordinal).SetEquals(allowed.Select(document => document.Id));
        }));
    }

    [Fact]
    public void Search_CopyInAnotherTenantsDocument_DoesNotHideThePublicOne()
    {
        var index = SampleIndex.Of(
            new SampleDocument("hidden", "Zink uit Peru.") { Tenant = "smeden", Title = "Zink" }, new SampleDocument("public", "Zink uit Peru."));

        Assert.Equal("public#1", index.Found("zink"));
    }

    [Fact]
    public void Search_ManyBetterPassagesThatMayNotBeShown_DoNotCrowdOutTheOneThatMay()
    {
        var hidden = Enumerable.Range(0, 2 * RankingWeights.Candidates)
            .Select(number => new SampleDocument($"d{number}", $"Zink, zink en woord{number}.") { Tenant = "smeden", Title = "Zink" });
        var index = SampleIndex.Of([.. hidden, new SampleDocument("public", "Over zink uit het verre Peru.")]);

        Assert.Equal("public#1", index.Found("zink"));
    }

    [Theory]
    [InlineData(SearchScope.All, "note#1 document#1")]
    [InlineData(SearchScope.Notes, "note#1")]
    [InlineData(SearchScope.Documents, "document#1")]
    public void Search_Scope_LimitsWhatIsSearched(SearchScope scope, string expected)
    {
        var index = SampleIndex.Of(
            new SampleDocument("document", "Zink uit Peru."), new SampleDocument("note", "Zink uit Chili.") { Kind = PassageKind.Note });

        Assert.Equal(expected, index.Found("zink", scope: scope));
    }

    [Fact]
    public void Search_RemovedDocument_IsNotShown()
    {
        var index = SampleIndex.OfSegments(
            [new SampleDocument("removed", "Zink uit Peru.") { IsRemoved = true }, new SampleDocument("kept", "Zink uit Chili.")],
            [new SampleDocument("new", "Zink uit India.")]);

        Assert.Equal("kept#1 new#1", index.Found("zink"));
    }
}
