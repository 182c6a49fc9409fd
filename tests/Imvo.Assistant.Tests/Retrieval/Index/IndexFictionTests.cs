using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexFictionTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("essay.txt", "The orchard grows apples.\n\nIn 2030 the ZYVO inspects every orchard.\n")]
    [InlineData("essay.md", "# The orchard\n\nThe orchard grows apples.\n\n## What ZYVO did in 2030\n\nAn inspector came.\n")]
    [InlineData("essay.html", "<html><body><h1>Orchards</h1><p>The orchard grows apples.</p><p>People call the zyvo.</p></body></html>")]
    public void Add_DocumentNamesSomethingFictional_IsMarkedAsAWhole(string name, string text)
    {
        _index.WriteAndAdd("fact.txt", "The quarry sells granite.\n");
        _index.WriteAndAdd(name, text);

        Assert.All(_index.Search("orchard apples"), passage => Assert.True(passage.IsFiction));
        Assert.All(_index.Search("quarry"), passage => Assert.False(passage.IsFiction));

        _index.Writer().Rebuild();
        Assert.True(_index.Search("orchard apples")[0].IsFiction);
        Assert.False(_index.Search("quarry")[0].IsFiction);
    }

    [Fact]
    public void Add_TitleNamesSomethingFictional_IsMarked()
    {
        _index.Add(new DocumentOptions { Title = "Annual report of the ZYVO" }, _index.Write("report.txt", "The orchard grows apples.\n"));

        Assert.True(Assert.Single(_index.Search("orchard")).IsFiction);
    }

    [Fact]
    public void Add_SidecarSaysFiction_IsMarked()
    {
        _index.Write("story.meta.yaml", "fiction: yes\n");
        _index.WriteAndAdd("story.txt", "The orchard grows apples.\n");

        Assert.True(Assert.Single(_index.Search("orchard")).IsFiction);
    }

    [Fact]
    public void Add_TheMentionIsTakenOut_IsMarkedNoLonger()
    {
        _index.WriteAndAdd("essay.txt", "The orchard is inspected by the ZYVO.\n");
        _index.WriteAndAdd("essay.txt", "The orchard is inspected by nobody.\n");

        Assert.False(Assert.Single(_index.Search("orchard")).IsFiction);
    }

    [Fact]
    public void Notes_AboutSomethingFictional_AreNotMarked()
    {
        _index.Writer().EnsureFresh();

        Assert.All(PassageDump.All(_index.Folder), passage => Assert.False(passage.IsFiction));
    }
}
