using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Publications;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Publications;

public sealed class PublicationListTests
{
    private readonly PublicationList _sample = new SampleKnowledge().OnDisk(PublicationList.Read);

    [Fact]
    public void Downloadable_Sample_AreThoseWithAFile() =>
        Assert.Equal("ungp", string.Join(' ', _sample.Downloadable.Select(publication => publication.Key)));

    [Fact]
    public void Choose_All_GivesTheDownloadable() =>
        Assert.Equal("ungp", Assert.Single(_sample.Choose([], all: true)).Key);

    [Fact]
    public void Choose_Keys_KeepsTheirOrder()
    {
        var chosen = PublicationList.Read(RepositoryFolder.Knowledge).Choose(["ungp", "oecd-ddg-2018"], all: false);

        Assert.Equal("ungp oecd-ddg-2018", string.Join(' ', chosen.Select(publication => publication.Key)));
    }

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("directive", "https://example.eu/directive")]
    [InlineData("essay", "from Writers")]
    [InlineData("", "--all")]
    public void Choose_NothingToDownload_SaysWhatToDo(string keys, string words)
    {
        var exception = Assert.Throws<KnowledgeUnavailableException>(
            () => _sample.Choose(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries), all: false));

        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenList_NamesTheRow()
    {
        var knowledge = new SampleKnowledge().Replace(SampleKnowledge.Sources, "licence: \"UN\"", "licence: null");

        var exception = Assert.Throws<KnowledgeInvalidException>(() => knowledge.OnDisk(PublicationList.Read));
        Assert.Contains("ungp", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Repository_EveryDownloadIsHttps() =>
        Assert.All(
            PublicationList.Read(RepositoryFolder.Knowledge).Downloadable,
            publication => Assert.Equal(Uri.UriSchemeHttps, publication.Download!.Scheme));
}
