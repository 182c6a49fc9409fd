using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Find_Folder_GivesDocumentsInOrdinalOrder()
    {
        foreach (var name in new[] { "b.txt", "a/z.md", "a/B.html", "c.xlsx", "b.meta.yaml", "A.txt" })
        {
            folder.Write(name, "x");
        }

        Assert.Equal(["A.txt", "a/B.html", "a/z.md", "b.txt"], Names(DocumentFinder.Find([folder.Path])), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_NamedPaths_RejectsWhatCannotBeRead()
    {
        var found = DocumentFinder.Find([folder.Write("a.xlsx", "x"), folder.At("weg.txt"), folder.Write("a.meta.yaml", "x"), folder.Write("a.txt", "x")]);

        Assert.Equal(
            [RejectionReason.Unsupported, RejectionReason.Missing, RejectionReason.Unsupported, null],
            found.Select(document => document.Rejection?.Reason));
    }

    [Fact]
    public void Find_SameFileByTwoWays_GivesItOnce()
    {
        var path = folder.Write("a/een.txt", "x");
        File.CreateSymbolicLink(folder.At("link.txt"), path);
        Directory.CreateSymbolicLink(folder.At("b"), folder.At("a"));

        Assert.Equal(["a/een.txt"], Names(DocumentFinder.Find([path, folder.Path])), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_LinkOutsideTheFolder_IsFollowed()
    {
        using var elsewhere = new DocumentFolder();
        elsewhere.Write("ver.txt", "x");
        Directory.CreateSymbolicLink(folder.At("weg"), elsewhere.Path);

        Assert.Equal(["weg/ver.txt"], Names(DocumentFinder.Find([folder.Path])), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_LinkToAFolderAbove_GivesOneRejection()
    {
        folder.Write("a/b/een.txt", "x");
        Directory.CreateSymbolicLink(folder.At("a/b/terug"), folder.At("a"));
        File.CreateSymbolicLink(folder.At("zelf"), folder.At("zelf"));

        var found = DocumentFinder.Find([folder.Path]).ToList();

        Assert.Equal(["a/b/een.txt", "a/b/terug", "zelf"], Names(found), StringComparer.Ordinal);
        Assert.Equal([null, RejectionReason.SymlinkLoop, RejectionReason.SymlinkLoop], found.Select(document => document.Rejection?.Reason));
    }

    [Fact]
    public void Find_LinkToNothing_IsMissing()
    {
        File.CreateSymbolicLink(folder.At("a.txt"), folder.At("weg.txt"));

        Assert.Equal(RejectionReason.Missing, Assert.Single(DocumentFinder.Find([folder.Path])).Rejection?.Reason);
    }

    [Fact]
    public void Find_FolderThatMayNotBeListed_IsRejectedAndTheRestFound()
    {
        folder.Write("a/een.txt", "x");
        folder.Write("b.txt", "x");
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(folder.At("a"), UnixFileMode.None);
        var found = DocumentFinder.Find([folder.Path]).ToList();
        File.SetUnixFileMode(folder.At("a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal([RejectionReason.NoPermission, null], found.Select(document => document.Rejection?.Reason));
    }

    private IEnumerable<string> Names(IEnumerable<FoundDocument> found) =>
        found.Select(document => Path.GetRelativePath(folder.Path, document.Path).Replace('\\', '/'));
}
