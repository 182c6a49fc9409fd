using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables;

/// <summary>A small valid knowledge folder in memory, with the repository's own templates; tests break or extend it.</summary>
internal sealed class SampleKnowledge
{
    public const string Sources = "sources.yaml";
    public const string Laws = "tables/laws.yaml";
    public const string Covenants = "tables/covenants.yaml";
    public const string Glossary = "tables/glossary.csv";
    public const string StopWords = "tables/stopwords.csv";
    public const string CompoundParts = "tables/compound-parts.csv";
    public const string Translations = "tables/translations.csv";
    public const string Subjects = "topics.yaml";
    public const string Dutch = "notes/norms/first-risk.nl.md";
    public const string English = "notes/norms/first-risk.en.md";
    public const string LawTemplate = "templates/law.nl.md";
    public const string Wording = "templates/wording.yaml";

    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Dictionary<string, string> _files = SampleFiles.All();

    public SampleKnowledge()
    {
        foreach (var template in Directory.GetFiles(Path.Combine(RepositoryFolder.Knowledge, "templates")))
        {
            _files[$"templates/{Path.GetFileName(template)}"] = File.ReadAllText(template);
        }
    }

    /// <summary>Replaces a text that must occur.</summary>
    public SampleKnowledge Replace(string file, string old, string replacement)
    {
        Assert.Contains(old, _files[file], StringComparison.Ordinal);
        _files[file] = _files[file].Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Replaces a text in both twins of the note.</summary>
    public SampleKnowledge ReplaceInNotes(string old, string replacement) =>
        Replace(Dutch, old, replacement).Replace(English, old, replacement);

    public SampleKnowledge Write(string file, string text)
    {
        _files[file] = text;
        return this;
    }

    public SampleKnowledge Append(string file, string text) => Write(file, _files[file] + text);

    /// <summary>Gives a file another name, with a text in it replaced.</summary>
    public SampleKnowledge Move(string file, string name, string old, string replacement)
    {
        Replace(file, old, replacement);
        _files[name] = _files[file];
        return Remove(file);
    }

    public SampleKnowledge Remove(string file)
    {
        Assert.True(_files.Remove(file));
        return this;
    }

    public IReadOnlyList<KnowledgeProblem> Validate() => OnDisk(folder => KnowledgeValidator.Validate(folder, Today));

    public KnowledgeBase Read() => OnDisk(folder => KnowledgeReader.Read(folder));

    /// <summary>Asserts that there is one problem, at this place and with these words.</summary>
    public void AssertProblem(string file, string row, string field, string words)
    {
        var problem = Assert.Single(Validate());
        Assert.Equal((file, row, field), (problem.File, problem.Row, problem.Field));
        Assert.Contains(words, problem.Mend, StringComparison.Ordinal);
    }

    /// <summary>Runs something on the folder, written to a temporary place.</summary>
    public T OnDisk<T>(Func<string, T> run)
    {
        var folder = Directory.CreateTempSubdirectory("imvo-knowledge-").FullName;
        try
        {
            foreach (var (name, text) in _files)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            return run(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
