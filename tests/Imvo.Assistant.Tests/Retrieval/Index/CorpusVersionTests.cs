using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class CorpusVersionTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void CorpusVersion_SameContentInAnotherOrderAndFolder_IsTheSame()
    {
        _index.WriteAndAdd("one.txt", "The quarry pays every worker on Friday.\n");
        _index.WriteAndAdd("two.txt", "The sawmill pays every worker on Monday.\n");
        using var other = new TemporaryIndex();
        other.WriteAndAdd("deep/two.txt", "The sawmill pays every worker on Monday.\n");
        other.WriteAndAdd("deep/one.txt", "The quarry pays every worker on Friday.\n");

        Assert.Equal(_index.Reader().CorpusVersion, other.Reader().CorpusVersion);
    }

    [Fact]
    public void CorpusVersion_Rebuilt_IsTheSame()
    {
        _index.WriteAndAdd("one.txt", "The quarry pays every worker on Friday.\n");
        var before = _index.Reader().CorpusVersion;

        _index.Writer().Rebuild();

        Assert.Equal(before, _index.Reader().CorpusVersion);
    }

    [Fact]
    public void CorpusVersion_TextTitleTenantOrKnowledgeChanged_IsAnother()
    {
        var versions = new List<string>();
        var path = _index.Write("one.txt", "The quarry pays every worker on Friday.\n");
        AddAndRecord(new DocumentOptions());
        File.WriteAllText(path, "The quarry pays every worker on Monday.\n");
        AddAndRecord(new DocumentOptions());
        AddAndRecord(new DocumentOptions { Title = "Letter" });
        AddAndRecord(new DocumentOptions { Title = "Letter", Tenant = "members" });
        File.AppendAllText(Path.Combine(_index.KnowledgeFolder, "tables", "compound-parts.csv"), "steen\n");
        _index.Writer().EnsureFresh();
        versions.Add(_index.Reader().CorpusVersion);

        Assert.Equal(5, versions.Distinct(StringComparer.Ordinal).Count());

        void AddAndRecord(DocumentOptions options)
        {
            _index.Add(options, path);
            versions.Add(_index.Reader().CorpusVersion);
        }
    }

    [Fact]
    public void Search_AnyGeneration_TellsItsVersion()
    {
        _index.WriteAndAdd("one.txt", "The quarry pays every worker on Friday.\n");
        var reader = _index.Reader();

        var result = reader.Search(new PassageQuery("quarry", TextLanguage.English, SearchScope.All, null, 5));

        Assert.Equal(reader.CorpusVersion, result.CorpusVersion);
    }
}
