using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables;

public class KnowledgeLocatorTests
{
    [Fact]
    public void Find_NoHome_WalksUpToKnowledge() =>
        Assert.Equal(RepositoryFolder.Knowledge, KnowledgeLocator.Find(home: null, AppContext.BaseDirectory));

    [Fact]
    public void Find_Home_LooksOnlyThere()
    {
        Assert.Equal(RepositoryFolder.Knowledge, KnowledgeLocator.Find(RepositoryFolder.Path, Path.GetTempPath()));
        var elsewhere = Path.Combine(RepositoryFolder.Path, "src");
        var exception = Assert.Throws<KnowledgeUnavailableException>(() => KnowledgeLocator.Find(elsewhere, AppContext.BaseDirectory));
        Assert.Contains("IMVO_HOME", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NothingAbove_SaysWhatToSet()
    {
        var folder = Directory.CreateTempSubdirectory("imvo-nowhere-").FullName;
        try
        {
            var exception = Assert.Throws<KnowledgeUnavailableException>(() => KnowledgeLocator.Find(home: null, folder));
            Assert.Contains("IMVO_HOME", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }
}
