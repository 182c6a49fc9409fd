using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexRemoveTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Remove_Document_NeverAppearsAgain()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.WriteAndAdd("other.txt", "The sawmill pays every worker on Monday.\n");

        Assert.True(_index.Writer().Remove("letter"));
        AssertGone();

        _index.WriteAndAdd("third.txt", "The bakery pays every worker on Sunday.\n");
        AssertGone();

        _index.Writer().Rebuild();
        AssertGone();
    }

    [Fact]
    public void Remove_WhenSmallSegmentsAreMerged_NeverAppearsAgain()
    {
        _index.AddVillages(10);

        Assert.True(_index.Writer().Remove("village3"));

        Assert.Equal(9, _index.Search("well").Count);
        Assert.DoesNotContain("village3", _index.Found("well"), StringComparison.Ordinal);
        _index.Writer().Verify();
    }

    [Fact]
    public void Remove_EveryDocument_LeavesTheNotes()
    {
        _index.AddVillages(3);

        Assert.All(_index.Writer().Documents(), document => Assert.True(_index.Writer().Remove(document.Id)));

        Assert.Empty(_index.Writer().Documents());
        Assert.NotEmpty(PassageDump.All(_index.Folder));
        _index.WriteAndAdd("village1.txt", "The well of village one is dry.\n");
        Assert.Equal("The well of village one is dry.", Assert.Single(_index.Search("well")).Text);
        _index.Writer().Verify();
    }

    [Fact]
    public void Remove_UnknownId_IsFalseAndChangesNothing()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        var before = _index.Folder.CurrentGeneration();

        Assert.False(_index.Writer().Remove("letters"));

        Assert.Equal(before, _index.Folder.CurrentGeneration());
    }

    [Fact]
    public void Remove_AndAddAgain_GivesTheSameCorpusVersion()
    {
        _index.AddVillages(3);
        var before = _index.Reader().CorpusVersion;

        _index.Writer().Remove("village1");
        var without = _index.Reader().CorpusVersion;
        _index.AddAll();

        Assert.NotEqual(before, without, StringComparer.Ordinal);
        Assert.Equal(before, _index.Reader().CorpusVersion);
    }

    private void AssertGone()
    {
        Assert.DoesNotContain("letter", _index.Listed(), StringComparison.Ordinal);
        Assert.Empty(_index.Search("quarry"));
        Assert.DoesNotContain("letter", _index.Found("worker"), StringComparison.Ordinal);
        Assert.DoesNotContain(PassageDump.All(_index.Folder), passage => passage.Id.StartsWith("letter", StringComparison.Ordinal));
        _index.Writer().Verify();
    }
}
