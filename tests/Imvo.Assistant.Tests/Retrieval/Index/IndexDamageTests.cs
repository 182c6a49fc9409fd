using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class IndexDamageTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public IndexDamageTests()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        _index.WriteAndAdd("other.txt", "The sawmill pays every worker on Monday.\n");
    }

    public static TheoryData<string, DamageKind> Damages
    {
        get
        {
            var data = new TheoryData<string, DamageKind>();
            foreach (var file in new[] { "CURRENT", "manifest.bin", "lexicon.bin", "catalogue.db", "notes.seg", "definitions.seg", "letter.seg" })
            {
                foreach (var kind in Enum.GetValues<DamageKind>())
                {
                    data.Add(file, kind);
                }
            }

            return data;
        }
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damage_AnyFile_IsToldInOneSentenceAndMendedByRebuild(string file, DamageKind kind)
    {
        kind.Apply(PathOf(file));

        var exception = Assert.Throws<KnowledgeUnavailableException>(() => _index.Writer().Verify());
        AssertNamesTheMend(exception);

        var outcomes = _index.Writer().Rebuild();

        Assert.DoesNotContain(outcomes, outcome => outcome.Kind == DocumentOutcomeKind.Rejected);
        AssertMended();
    }

    [Theory]
    [InlineData("CURRENT")]
    [InlineData("manifest.bin")]
    [InlineData("lexicon.bin")]
    [InlineData("notes.seg")]
    [InlineData("definitions.seg")]
    [InlineData("letter.seg")]
    public void Search_FileCutShort_NamesTheMend(string file)
    {
        DamageKind.CutShort.Apply(PathOf(file));

        AssertNamesTheMend(Assert.Throws<KnowledgeUnavailableException>(() => _index.Search("quarry")));
    }

    [Theory]
    [InlineData("CURRENT")]
    [InlineData("manifest.bin")]
    public void EnsureFresh_IndexDamaged_DropsNoDocument(string file)
    {
        DamageKind.CutShort.Apply(PathOf(file));

        AssertNamesTheMend(Assert.Throws<KnowledgeUnavailableException>(() => _index.Writer().EnsureFresh()));
        AssertNamesTheMend(Assert.Throws<KnowledgeUnavailableException>(() => _index.Writer().Remove("letter")));
        _index.Writer().Rebuild();
        AssertMended();
    }

    [Fact]
    public void EnsureFresh_KnowledgeChangedAndADocumentIsDamaged_DropsNoDocument()
    {
        DamageKind.Scratched.Apply(PathOf("letter.seg"));
        File.Delete(_index.PathOf("letter.txt"));
        _index.TouchKnowledge();

        AssertNamesTheMend(Assert.Throws<KnowledgeUnavailableException>(() => _index.Writer().EnsureFresh()));

        Assert.Equal("letter other", _index.Listed());
    }

    [Fact]
    public void EnsureFresh_CurrentIsGone_FindsTheDocumentsAgain()
    {
        File.Delete(_index.Folder.Current);

        Assert.True(_index.Writer().EnsureFresh());

        AssertMended();
    }

    [Fact]
    public void Search_RunningReader_GoesOnWithTheGenerationItHasOpen()
    {
        var reader = _index.Reader();
        Assert.Single(TemporaryIndex.Search(reader, "quarry"));
        File.Delete(PathOf("manifest.bin"));

        Assert.Single(TemporaryIndex.Search(reader, "quarry"));
    }

    [Fact]
    public void Rebuild_DamagedAndAFileIsGone_NamesTheFileAndMendsTheRest()
    {
        DamageKind.CutShort.Apply(PathOf("letter.seg"));
        File.Delete(_index.PathOf("letter.txt"));

        var outcomes = _index.Writer().Rebuild();

        var rejected = Assert.Single(outcomes, outcome => outcome.Kind == DocumentOutcomeKind.Rejected);
        Assert.Equal(_index.PathOf("letter.txt"), rejected.Path);
        Assert.Equal("other", Assert.Single(_index.Search("worker")).DocumentId);
        _index.Writer().Verify();
    }

    [Theory]
    [InlineData("CURRENT")]
    [InlineData("manifest.bin")]
    [InlineData("lexicon.bin")]
    [InlineData("letter.seg")]
    public void Add_IndexDamaged_NamesTheMendAndLosesNothing(string file)
    {
        DamageKind.CutShort.Apply(PathOf(file));
        var third = _index.Write("third.txt", "The bakery pays every worker on Sunday.\n");

        AssertNamesTheMend(Assert.Throws<KnowledgeUnavailableException>(() => _index.Add(third)));
        _index.Writer().Rebuild();
        _index.Add(third);

        Assert.Equal("letter other third", _index.Found("worker"));
        _index.Writer().Verify();
    }

    [Fact]
    public void Rebuild_ListOfDocumentsLost_KnowsAgainWhichFileIsWhich()
    {
        DamageKind.Zeroed.Apply(PathOf("catalogue.db"));
        _index.Writer().Rebuild();

        var outcome = _index.WriteAndAdd("letter.txt", "The sawmill pays every worker on Monday and Friday.\n");

        Assert.Equal((DocumentOutcomeKind.Replaced, "letter"), (outcome.Kind, outcome.Id));
        Assert.Equal("letter other", _index.Listed());
        Assert.Empty(_index.Search("quarry"));
    }

    [Fact]
    public void Damage_AnyByte_IsNoticedOrHarmless()
    {
        _index.Writer().Remove("other");
        var expected = _index.Search("worker").Select(passage => passage.Text).ToList();
        foreach (var path in new[] { "manifest.bin", "lexicon.bin", "notes.seg", "letter.seg" }.Select(PathOf))
        {
            var bytes = File.ReadAllBytes(path);
            var step = Math.Max(1, bytes.Length / 400);
            for (var i = 0; i < bytes.Length; i += step)
            {
                var damaged = bytes.ToArray();
                damaged[i] ^= 0x01;
                File.WriteAllBytes(path, damaged);
                AssertNoticedOrHarmless(expected, $"{Path.GetFileName(path)} byte {i}");
            }

            File.WriteAllBytes(path, bytes);
        }
    }

    private static void AssertNamesTheMend(KnowledgeUnavailableException exception)
    {
        Assert.Contains("imvo index rebuild", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    private void AssertNoticedOrHarmless(List<string> expected, string place)
    {
        try
        {
            var found = _index.Search("worker").Select(passage => passage.Text).ToList();
            Assert.True(expected.SequenceEqual(found, StringComparer.Ordinal), $"{place}: {string.Join(" | ", found)}");
        }
        catch (KnowledgeUnavailableException e)
        {
            AssertNamesTheMend(e);
        }
    }

    private void AssertMended()
    {
        _index.Writer().Verify();
        Assert.Equal("The quarry pays every worker on Friday.", Assert.Single(_index.Search("quarry")).Text);
        Assert.Equal(2, _index.Search("worker").Count);
        Assert.Equal("letter other", _index.Listed());
        Assert.False(_index.Writer().EnsureFresh());
    }

    private string PathOf(string file)
    {
        var generation = Path.Combine(_index.Folder.Root, "generations", _index.Folder.CurrentGeneration()!);
        var segments = ManifestFile.Read(Path.Combine(generation, "manifest.bin")).Segments;
        string Segment(ManifestSegment segment) => Path.Combine(_index.Folder.Root, "segments", segment.Name);
        return file switch
        {
            "CURRENT" => _index.Folder.Current,
            "notes.seg" => Segment(segments.First(segment => segment is { IsKnowledge: true, HoldsDefinitions: false })),
            "definitions.seg" => Segment(segments.First(segment => segment.HoldsDefinitions)),
            "letter.seg" => Segment(segments.First(segment => !segment.IsKnowledge)),
            _ => Path.Combine(generation, file),
        };
    }
}
