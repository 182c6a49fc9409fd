using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Sqlite;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>The notes and a number of generated passages, in the embedded index and in FTS5, with the questions asked of both.</summary>
internal sealed class GeneratedCorpus : IDisposable
{
    public const int QuestionCount = 200;

    // As many as an answer asks for.
    private const int Top = 8;

    private static readonly Dictionary<int, GeneratedCorpus> Made = [];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("imvo-benchmark-");

    private GeneratedCorpus(int passages)
    {
        var home = Path.GetDirectoryName(KnowledgeLocator.Find())!;
        Parts = AssistantParts.Of(new AssistantSettings(), home, Path.Combine(_folder.FullName, "data"), TimeProvider.System);
        var knowledge = KnowledgeReader.Read(Parts.KnowledgeFolder);
        var files = Path.Combine(_folder.FullName, "files");
        GeneratedFiles.WritePassages(knowledge, files, passages);
        Parts.Writer().Add([files], new DocumentOptions());
        Index = Parts.Index();
        var all = PassageDump.All(Parts.Folder);
        Count = all.Count;
        FullText = new FullTextBaseline(all);

        Questions = VariedQuestions.Take(knowledge, QuestionCount);
        var languages = Array.ConvertAll(Questions, question => LanguageDetector.Detect(question) ?? TextLanguage.Dutch);
        var expansion = new SynonymExpansion(
            knowledge, new TextAnalyser(LexiconFile.Read(Parts.Folder.Lexicon(Parts.Folder.CurrentGeneration()!))));
        Expanded = [.. Questions.Zip(languages, expansion.Expand)];
        Queries = [.. Questions.Zip(languages, (question, language) => new PassageQuery(question, language, SearchScope.All, null, Top))];
    }

    public AssistantParts Parts { get; }

    public IPassageIndex Index { get; }

    public FullTextBaseline FullText { get; }

    /// <summary>Number of passages, those of the notes included.</summary>
    public int Count { get; }

    public string[] Questions { get; }

    /// <summary>The questions with the words of their synonym groups.</summary>
    public string[] Expanded { get; }

    public PassageQuery[] Queries { get; }

    /// <summary>The corpus of a size; made once per process.</summary>
    public static GeneratedCorpus Of(int passages)
    {
        if (!Made.TryGetValue(passages, out var corpus))
        {
            Made[passages] = corpus = new GeneratedCorpus(passages);
        }

        return corpus;
    }

    public static void DisposeAll()
    {
        foreach (var corpus in Made.Values)
        {
            corpus.Dispose();
        }

        Made.Clear();
    }

    public int SearchFullText(int question) => FullText.Search(Questions[question], Top).Count;

    public int SearchFullTextExpanded(int question) => FullText.Search(Expanded[question], Top).Count;

    public int SearchIndex(int question) => Index.Search(Queries[question]).Hits.Count;

    public void Dispose()
    {
        FullText.Dispose();
        _folder.Delete(recursive: true);
    }
}
