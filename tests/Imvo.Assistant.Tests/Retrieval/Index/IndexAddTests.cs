using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexAddTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Add_TextMarkdownAndHtml_AllAreFound()
    {
        _index.Write("letter.txt", "The quarry at Steenhof pays every worker on Friday.\n");
        _index.Write("report.md", "# Cocoa report\n\nThe cooperative planted shade trees in every field.\n");
        _index.Write("page.html", "<html><body><h1>Complaint page</h1><p>Workers can phone the hotline at night.</p></body></html>");

        var outcomes = _index.AddAll();

        Assert.All(outcomes, outcome => Assert.Equal(DocumentOutcomeKind.Added, outcome.Kind));
        Assert.Equal("letter", _index.Search("quarry")[0].DocumentId);
        Assert.Equal("report", _index.Search("shade trees")[0].DocumentId);
        Assert.Equal("page", _index.Search("hotline")[0].DocumentId);
        Assert.Equal("letter page report", _index.Listed());
        Assert.Equal(_index.Search("quarry trees hotline").Count, outcomes.Sum(outcome => outcome.Passages));
    }

    [Fact]
    public void Add_FileUnchanged_IsReportedAndChangesNothing()
    {
        var path = _index.Write("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.Add(path);
        var files = Files();

        var again = Assert.Single(_index.Add(path));

        Assert.Equal((DocumentOutcomeKind.Unchanged, "letter", 1), (again.Kind, again.Id, again.Passages));
        Assert.Equal(files, Files());

        string Files() => TemporaryIndex.Joined(Directory.GetFileSystemEntries(_index.Folder.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Add_FileChanged_ReplacesItsText()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");

        var outcome = _index.WriteAndAdd("letter.txt", "The sawmill pays every worker on Monday.\n");

        Assert.Equal((DocumentOutcomeKind.Replaced, "letter"), (outcome.Kind, outcome.Id));
        Assert.Equal("The sawmill pays every worker on Monday.", Assert.Single(_index.Search("worker")).Text);
        Assert.Empty(_index.Search("quarry"));
        Assert.Equal("letter", Assert.Single(_index.Writer().Documents()).Id);
        _index.Writer().Verify();
    }

    [Fact]
    public void Add_FileChangedTogetherWithTheKnowledge_ReplacesItsText()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.TouchKnowledge();

        var outcome = _index.WriteAndAdd("letter.txt", "The sawmill pays every worker on Monday.\n");

        Assert.Equal(DocumentOutcomeKind.Replaced, outcome.Kind);
        Assert.Equal("The sawmill pays every worker on Monday.", Assert.Single(_index.Search("worker")).Text);
        _index.Writer().Verify();
    }

    [Fact]
    public void Add_FileChangedWhenSmallSegmentsAreMerged_ReplacesItsText()
    {
        _index.AddVillages(10);

        _index.WriteAndAdd("village3.txt", "The sawmill of village three works for export.\n");

        Assert.Equal("The sawmill of village three works for export.", Assert.Single(_index.Search("sawmill")).Text);
        Assert.Equal(9, _index.Search("well").Count);
        _index.Writer().Verify();
    }

    [Fact]
    public void Add_NewVersionCannotBeRead_KeepsTheEarlierVersion()
    {
        var letter = _index.Write("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.Add(letter);
        File.WriteAllText(letter, string.Empty);
        var other = _index.Write("other.txt", "The sawmill pays every carpenter on Monday.\n");

        var outcomes = _index.Add(letter, other);

        Assert.Equal([DocumentOutcomeKind.Rejected, DocumentOutcomeKind.Added], outcomes.Select(outcome => outcome.Kind));
        Assert.Equal("letter", Assert.Single(_index.Search("quarry")).DocumentId);
        Assert.Equal("letter other", _index.Listed());
        _index.Writer().Verify();
    }

    [Fact]
    public void Add_AnotherDocument_LeavesOtherPassagesAndTheirTermsAsTheyWere()
    {
        _index.WriteAndAdd("first.txt", "The quarry pays every worker on Friday.\n\nKledingwinkels vragen de steengroeve om uitleg.\n");
        var before = Terms();

        for (var i = 0; i < 12; i++)
        {
            _index.WriteAndAdd($"later{i}.txt", $"Steengroeve number {i} sells kleding and granite to the quarry. {TemporaryIndex.Families(i)}\n");
        }

        var after = Terms();
        Assert.Equal(before, after.Where(item => before.ContainsKey(item.Key)).ToDictionary(StringComparer.Ordinal));
        Assert.Equal(before.Count + 12, after.Count);
    }

    [Fact]
    public void Add_FilesOfOneName_GiveEachItsOwnId()
    {
        _index.Write("a/Verslag 2024.txt", "The quarry pays every worker on Friday.\n");
        _index.Write("b/Verslag 2024.txt", "The sawmill pays every carpenter on Monday.\n");

        _index.AddAll();

        Assert.Equal("Verslag 2024 Verslag 2024~2", _index.Listed());
        Assert.Equal("Verslag 2024", _index.Search("quarry")[0].DocumentId);
        Assert.Equal("Verslag 2024~2", _index.Search("sawmill")[0].DocumentId);
    }

    [Fact]
    public void Add_SidecarAndOptions_OptionsGoFirst()
    {
        _index.Write("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.Write("letter.meta.yaml", "title: 'Letter of the quarry'\npublisher: Steenhof\nurl: https://example.org/letter\ndate: 2026-03\n");
        _index.Add(new DocumentOptions { Publisher = "Archive", Language = TextLanguage.Dutch }, _index.Documents);

        var passage = _index.Search("quarry")[0];

        Assert.Equal(
            ("Letter of the quarry", "Archive", "https://example.org/letter", "2026-03", TextLanguage.Dutch),
            (passage.Title, passage.Publisher, passage.Url, passage.Date, passage.Language));
    }

    [Fact]
    public void Add_OnlyTheSidecarChanged_ReplacesTheDocument()
    {
        _index.Write("letter.meta.yaml", "title: Old title\n");
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.Write("letter.meta.yaml", "title: New title\n");

        var outcome = Assert.Single(_index.AddAll());

        Assert.Equal(DocumentOutcomeKind.Replaced, outcome.Kind);
        Assert.Equal("New title", Assert.Single(_index.Search("quarry")).Title);
    }

    // Per passage: its text, and the terms that the generation in use makes of it.
    private Dictionary<string, string> Terms()
    {
        using var snapshot = IndexSnapshot.Open(_index.Folder, _index.Folder.CurrentGeneration()!);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var passage in PassageDump.All(_index.Folder))
        {
            var terms = new List<Assistant.Retrieval.Analysis.AnalysedTerm>();
            snapshot.Analyser.Analyse(passage.Text, passage.Language, terms);
            all.Add(passage.Id, $"{passage.Text}: {string.Join(' ', terms)}");
        }

        return all;
    }
}
