using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

/// <summary>A folder with a small knowledge, documents and an index over both; removed afterwards.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("imvo-index-").FullName;

    public TemporaryIndex()
    {
        new SampleKnowledge().Write("tables/institutions.yaml", FictionalInstitute.Row).OnDisk(folder => CopyFolder(folder, KnowledgeFolder));
        CopyFolder(Path.Combine(RepositoryFolder.Path, "prompts"), Path.Combine(Home, "prompts"));
        Directory.CreateDirectory(Documents);
    }

    /// <summary>Folder with <c>knowledge</c> and <c>prompts</c>.</summary>
    public string Home => Path.Combine(_root, "home");

    public string KnowledgeFolder => Path.Combine(Home, "knowledge");

    public string Documents => Path.Combine(_root, "documents");

    public string Data => Path.Combine(_root, "data");

    public IndexFolder Folder => new(Path.Combine(Data, "index"));

    public IndexWriter Writer(IngestionLimits? limits = null) =>
        new(Folder, KnowledgeFolder, limits ?? IngestionLimits.Default, TimeProvider.System);

    public EmbeddedPassageIndex Reader() => new(Folder);

    /// <summary>Path of something in the documents folder.</summary>
    public string PathOf(string name) => Path.Combine(Documents, name);

    /// <summary>Writes a document.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Adds the whole documents folder.</summary>
    public IReadOnlyList<DocumentOutcome> AddAll() => Add(new DocumentOptions(), Documents);

    public IReadOnlyList<DocumentOutcome> Add(params string[] paths) => Add(new DocumentOptions(), paths);

    public IReadOnlyList<DocumentOutcome> Add(DocumentOptions options, params string[] paths) => Writer().Add(paths, options);

    /// <summary>Writes a document and adds it; gives its outcome.</summary>
    public DocumentOutcome WriteAndAdd(string name, string text) => Assert.Single(Add(Write(name, text)));

    /// <summary>Adds documents <c>village0</c> and so on, each in a run of its own; a search for "well" finds them all.</summary>
    public void AddVillages(int count, int first = 0)
    {
        for (var i = first; i < first + count; i++)
        {
            WriteAndAdd($"village{i}.txt", $"The well of village {i} gives clean water. {Families(i)}\n");
        }
    }

    /// <summary>A sentence of words that no other number has, so that no two documents are taken for doubles.</summary>
    public static string Families(int number) =>
        $"Families: {string.Join(' ', Enumerable.Range('a', 12).Select(letter => $"zz{(char)('a' + number)}{(char)letter}"))}.";

    /// <summary>Searches the documents with a fresh reader.</summary>
    public IReadOnlyList<Passage> Search(string text, string? tenant = null) => Search(Reader(), text, tenant);

    public static IReadOnlyList<Passage> Search(IPassageIndex index, string text, string? tenant = null) =>
        [.. index.Search(new PassageQuery(text, TextLanguage.English, SearchScope.Documents, tenant, 50)).Hits.Select(hit => hit.Passage)];

    /// <summary>Ids of the documents listed, in order and parted by spaces.</summary>
    public string Listed() => string.Join(' ', Writer().Documents().Select(document => document.Id));

    /// <summary>Ids of the documents that a search finds, in order and parted by spaces.</summary>
    public string Found(string text, string? tenant = null) => Joined(Search(text, tenant).Select(passage => passage.DocumentId));

    /// <summary>Texts in order, parted by spaces.</summary>
    public static string Joined(IEnumerable<string> texts) => string.Join(' ', texts.Order(StringComparer.Ordinal));

    /// <summary>Gives a knowledge file another time, so that the index is no longer fresh.</summary>
    public void TouchKnowledge() =>
        File.SetLastWriteTimeUtc(Path.Combine(KnowledgeFolder, "sources.yaml"), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static int CopyFolder(string from, string to)
    {
        var files = Directory.GetFiles(from, "*", SearchOption.AllDirectories);
        foreach (var file in files)
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return files.Length;
    }
}
