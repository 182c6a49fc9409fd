using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexTenantTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public IndexTenantTests()
    {
        _index.WriteAndAdd("public.txt", "The quarry pays every worker on Friday.\n");
        _index.Add(new DocumentOptions { Tenant = "bakers" }, _index.Write("bakers.txt", "Members bake with kwaakzaadmeel and pay every worker.\n"));
        _index.Add(new DocumentOptions { Tenant = "tailors" }, _index.Write("tailors.txt", "Members sew with glinsterdraad and pay every worker.\n"));
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData(null, "public")]
    [InlineData("", "public")]
    [InlineData("bakers", "bakers public")]
    [InlineData("tailors", "public tailors")]
    [InlineData("Bakers", "public")]
    [InlineData("baker", "public")]
    public void Search_Tenant_ShowsItsOwnAndThePublicDocuments(string? tenant, string documents)
    {
        Assert.Equal(documents, _index.Found("worker", tenant));

        _index.Writer().Rebuild();
        Assert.Equal(documents, _index.Found("worker", tenant));
    }

    [Fact]
    public void Search_WordOfAnotherTenantMistyped_IsNotCorrectedToIt()
    {
        // A rebuild takes the words that several documents use into the word list that corrects typing errors.
        _index.Add(new DocumentOptions { Tenant = "bakers" }, _index.Write("more.txt", "Members buy kwaakzaadmeel at the mill.\n"));
        _index.Writer().Rebuild();
        Assert.Equal(2, _index.Search("kwaakzaadmeel", "bakers").Count);

        var found = _index.Reader().Search(new PassageQuery("kwaakzaadmeell", TextLanguage.English, SearchScope.All, "tailors", 10));

        Assert.All(found.Units, unit => Assert.Null(unit.Corrected));
        Assert.Empty(found.Hits);
    }

    // A score or a "known word" that moves would tell one tenant what stands in the documents of another.
    [Theory]
    [InlineData(null)]
    [InlineData("tailors")]
    public void Search_AnotherTenantAddsDocuments_NothingOfTheResultChanges(string? tenant)
    {
        const string Question = "who pays the kwaakzaadmeel worker";
        var before = Told(tenant, Question);

        _index.Add(new DocumentOptions { Tenant = "bakers" }, _index.Write("many.txt", "Kwaakzaadmeel for every worker.\n\nKwaakzaadmeel again.\n"));

        Assert.Equal(before, Told(tenant, Question));
        _index.Writer().Rebuild();
        Assert.Equal(before, Told(tenant, Question));
    }

    [Fact]
    public void Search_PublicWordMistyped_IsCorrected()
    {
        _index.WriteAndAdd("more.txt", "The quarry sells granietblokken.\n");
        _index.WriteAndAdd("again.txt", "The harbour ships granietblokken.\n");
        _index.Writer().Rebuild();

        Assert.Equal("again more", _index.Found("granietblokkken", "tailors"));
    }

    [Fact]
    public void Add_SameFileForTwoTenants_GivesEachItsOwn()
    {
        var path = _index.Write("shared.txt", "The hotline is open at night.\n");
        _index.Add(new DocumentOptions { Tenant = "bakers" }, path);
        _index.Add(new DocumentOptions { Tenant = "tailors" }, path);

        Assert.Equal("shared", Assert.Single(_index.Search("hotline", "bakers")).DocumentId);
        Assert.Equal("shared~2", Assert.Single(_index.Search("hotline", "tailors")).DocumentId);
        Assert.Empty(_index.Search("hotline"));
    }

    private string Told(string? tenant, string question)
    {
        var found = _index.Reader().Search(new PassageQuery(question, TextLanguage.English, SearchScope.All, tenant, 10));
        var units = found.Units.Select(unit => $"{unit.Text} {unit.IsKnown} {unit.Weight:R}");
        var hits = found.Hits.Select(hit => $"{hit.Passage.Id} {hit.Score:R}");
        return string.Join('\n', units.Concat(hits));
    }
}
