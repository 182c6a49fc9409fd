using System.Text;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexRejectionTests : IDisposable
{
    private const int LimitBytes = 2000;

    private readonly TemporaryIndex _index = new();

    public static TheoryData<string, byte[]> BadFiles => new()
    {
        { "empty.txt", [] },
        { "blank.txt", " \n\n\t\n"u8.ToArray() },
        { "binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2, 3] },
        { "scan.md", "%PDF-1.7 and then some"u8.ToArray() },
        { "latin.txt", Encoding.Latin1.GetBytes("Het café betaalt de coöperatie.") },
        { "unmarked.html", Encoding.Unicode.GetBytes("<p>The quarry pays every worker.</p>") },
        { "large.txt", Encoding.ASCII.GetBytes(new string('a', LimitBytes + 1)) },
        { "sheet.xlsx", "unsupported"u8.ToArray() },
        { "fake.docx", "no archive"u8.ToArray() },
        { "old.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "fake.pdf", "no pdf"u8.ToArray() },
        { "damaged.pdf", "%PDF-1.7 and then some"u8.ToArray() },
    };

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Add_FileCannotBeUsed_NamesItAndGoesOn(string name, byte[] content)
    {
        var bad = _index.PathOf(name);
        File.WriteAllBytes(bad, content);
        var good = _index.Write("good.txt", "The quarry pays every worker on Friday.\n");

        AssertRejected(bad, Add(bad, good));

        // The same once there are documents, when the word list is no longer made anew.
        AssertRejected(bad, Add(bad, _index.Write("more.txt", "The sawmill pays every carpenter.\n")));
        Assert.Equal("good more", _index.Listed());
        _index.Writer().Verify();
    }

    [Fact]
    public void Add_NothingThere_NamesThePath()
    {
        var missing = _index.PathOf("missing.txt");

        AssertRejected(missing, Add(missing, _index.Write("good.txt", "The quarry pays every worker on Friday.\n")));
    }

    [Fact]
    public void Add_LinkToTheFolderItLiesIn_NamesTheLinkAndGoesOn()
    {
        _index.Write("deep/good.txt", "The quarry pays every worker on Friday.\n");
        var link = _index.PathOf("deep/again");
        Directory.CreateSymbolicLink(link, _index.Documents);

        var outcomes = _index.AddAll();

        Assert.Contains("link", Assert.Single(outcomes, outcome => string.Equals(outcome.Path, link, StringComparison.Ordinal)).Reason!, StringComparison.Ordinal);
        Assert.Equal("good", Assert.Single(outcomes, outcome => outcome.Kind == DocumentOutcomeKind.Added).Id);
    }

    [Fact]
    public void Add_LinkToItself_NamesTheLinkAndGoesOn()
    {
        var link = _index.PathOf("a.txt");
        File.CreateSymbolicLink(link, link);

        AssertRejected(link, Add(link, _index.Write("good.txt", "The quarry pays every worker on Friday.\n")));
    }

    [Fact]
    public void Add_WrongSidecar_NamesTheSidecarAndGoesOn()
    {
        var document = _index.Write("letter.txt", "The quarry pays every worker on Friday.\n");
        var sidecar = _index.Write("letter.meta.yaml", "titel: Letter\n");

        var outcomes = Add(document, _index.Write("good.txt", "The sawmill pays every carpenter.\n"));

        Assert.StartsWith(sidecar, outcomes[0].Reason, StringComparison.Ordinal);
        Assert.Equal(DocumentOutcomeKind.Added, outcomes[1].Kind);
    }

    [Fact]
    public void Add_FileWithoutReadPermission_IsAddedOnlyByWhoMayRead()
    {
        var path = _index.Write("secret.txt", "The quarry pays every worker on Friday.\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        var outcome = Assert.Single(Add(path));

        // The superuser may read everything.
        Assert.Equal(MayRead(path) ? DocumentOutcomeKind.Added : DocumentOutcomeKind.Rejected, outcome.Kind);
        Assert.Equal(MayRead(path), outcome.Reason is null);
    }

    [Fact]
    public void Add_OnlyBadFiles_LeavesTheGenerationInUse()
    {
        _index.WriteAndAdd("good.txt", "The quarry pays every worker on Friday.\n");
        var before = _index.Folder.CurrentGeneration();

        _index.WriteAndAdd("empty.txt", string.Empty);

        Assert.Equal(before, _index.Folder.CurrentGeneration());
        Assert.Single(Directory.GetDirectories(Path.Combine(_index.Folder.Root, "generations"), before!));
    }

    private static void AssertRejected(string path, IReadOnlyList<DocumentOutcome> outcomes)
    {
        Assert.Equal((path, DocumentOutcomeKind.Rejected), (outcomes[0].Path, outcomes[0].Kind));
        Assert.StartsWith(path, outcomes[0].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', outcomes[0].Reason!);
        Assert.Equal(DocumentOutcomeKind.Added, outcomes[1].Kind);
    }

    private static bool MayRead(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private IReadOnlyList<DocumentOutcome> Add(params string[] paths) =>
        _index.Writer(new IngestionLimits { MaxDocumentBytes = LimitBytes }).Add(paths, new DocumentOptions());
}
