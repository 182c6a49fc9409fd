using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexFreshnessTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void EnsureFresh_NoIndex_MakesItOnce()
    {
        Assert.True(_index.Writer().EnsureFresh());
        Assert.NotEmpty(PassageDump.All(_index.Folder));
        Assert.False(_index.Writer().EnsureFresh());
    }

    [Fact]
    public void EnsureFresh_KnowledgeChanged_KeepsTheDocumentsAlthoughTheirFilesAreGone()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.Add(new DocumentOptions { Tenant = "bakers" }, _index.Write("bakers.txt", "Members bake at night.\n"));
        var before = PassageDump.All(_index.Folder);
        Directory.Delete(_index.Documents, recursive: true);
        _index.TouchKnowledge();

        Assert.True(_index.Writer().EnsureFresh());

        Assert.Equivalent(before, PassageDump.All(_index.Folder), strict: true);
        Assert.Single(_index.Search("members", "bakers"));
        Assert.Equal("bakers letter", _index.Listed());
        Assert.False(_index.Writer().EnsureFresh());
    }

    [Fact]
    public void EnsureFresh_KnowledgeBroken_KeepsTheGenerationInUse()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        var before = _index.Folder.CurrentGeneration();
        File.WriteAllText(Path.Combine(_index.KnowledgeFolder, "sources.yaml"), "- { key: broken");

        Assert.Throws<KnowledgeInvalidException>(() => _index.Writer().EnsureFresh());

        Assert.Equal(before, _index.Folder.CurrentGeneration());
        Assert.Single(_index.Search("quarry"));
    }

    [Fact]
    public void EnsureFresh_IndexOfAnEarlierVersion_MakesItAnewWithItsDocuments()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        var manifest = Path.Combine(_index.Folder.Root, "generations", _index.Folder.CurrentGeneration()!, "manifest.bin");
        File.Move(manifest, Path.ChangeExtension(manifest, ".json"));

        Assert.True(_index.Writer().EnsureFresh());

        Assert.Equal("letter", _index.Listed());
        Assert.Single(_index.Search("quarry"));
        _index.Writer().Verify();
    }

    [Fact]
    public void EnsureFresh_EarlierVersionAndAFileIsGone_NamesItAndDropsNothing()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        var path = _index.PathOf("letter.txt");
        var manifest = Path.Combine(_index.Folder.Root, "generations", _index.Folder.CurrentGeneration()!, "manifest.bin");
        File.Move(manifest, Path.ChangeExtension(manifest, ".json"));
        var text = File.ReadAllText(path);
        File.Delete(path);

        var exception = Assert.Throws<KnowledgeUnavailableException>(() => _index.Writer().EnsureFresh());

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        File.WriteAllText(path, text);
        Assert.True(_index.Writer().EnsureFresh());
        Assert.Equal("letter", _index.Listed());
    }

    [Fact]
    public void Rebuild_ManyDocuments_KeepsThemAllAndMergesTheirSegments()
    {
        _index.AddVillages(7);
        var before = PassageDump.All(_index.Folder).Select(passage => (passage.Id, passage.Text)).Order();

        Assert.Empty(_index.Writer().Rebuild());

        Assert.Equal(before, PassageDump.All(_index.Folder).Select(passage => (passage.Id, passage.Text)).Order());
        var segments = ManifestFile.Read(Path.Combine(_index.Folder.Root, "generations", _index.Folder.CurrentGeneration()!, "manifest.bin")).Segments;
        Assert.Single(segments, segment => !segment.IsKnowledge);
    }

    [Fact]
    public async Task EnsureFresh_SeveralAtTheSameTime_MakeOneGeneration()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _index.Writer().EnsureFresh())));

        Assert.Single(made, isMade => isMade);
        Assert.Equal("g000001", _index.Folder.CurrentGeneration());
    }

    [Fact]
    public async Task Add_SeveralAtTheSameTime_LosesNone()
    {
        _index.AddVillages(1);

        await Task.WhenAll(Enumerable.Range(1, 4).Select(i => Task.Run(() => _index.AddVillages(1, first: i))));

        Assert.Equal(5, _index.Search("well").Count);
        Assert.Equal(5, _index.Writer().Verify() - NotePassages());
    }

    private int NotePassages() =>
        PassageDump.All(_index.Folder).Count(passage => passage.Kind == PassageKind.Note) + PassageDump.Definitions(_index.Folder).Count;
}
