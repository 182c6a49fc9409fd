using System.Collections.Concurrent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public sealed class EmbeddedPassageIndexTests : IDisposable
{
    private static readonly PassageQuery Wells = new("well", TextLanguage.English, SearchScope.Documents, null, 50);

    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Search_NewGeneration_IsSeenWithoutReopening()
    {
        _index.WriteAndAdd("one.txt", "The quarry pays every worker on Friday.\n");
        var reader = _index.Reader();
        Assert.Single(TemporaryIndex.Search(reader, "worker"));

        _index.WriteAndAdd("two.txt", "The sawmill pays every worker on Monday.\n");
        Assert.Equal(2, TemporaryIndex.Search(reader, "worker").Count);

        _index.Writer().Remove("one");
        Assert.Equal("two", Assert.Single(TemporaryIndex.Search(reader, "worker")).DocumentId);
    }

    [Fact]
    public void Search_ClockStandsStillBetweenGenerations_SeesTheNewOne()
    {
        _index.WriteAndAdd("one.txt", "The quarry pays every worker on Friday.\n");
        var still = new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_index.Folder.Current, still);
        var reader = _index.Reader();
        Assert.Single(TemporaryIndex.Search(reader, "worker"));

        _index.WriteAndAdd("two.txt", "The sawmill pays every worker on Monday.\n");

        // A reader looks at the time of CURRENT only: with a coarse clock two generations could have the same.
        Assert.True(File.GetLastWriteTimeUtc(_index.Folder.Current) > still);
        Assert.Equal(2, TemporaryIndex.Search(reader, "worker").Count);
    }

    [Fact]
    public void Search_TranslationsSwitchedOff_FindsNoWordOfTheOtherLanguage()
    {
        _index.WriteAndAdd("put.txt", "De put van het dorp geeft schoon water aan alle mensen die er wonen.\n");

        Assert.Single(_index.Reader().Search(Wells).Hits);
        Assert.Empty(new EmbeddedPassageIndex(_index.Folder, translates: false).Search(Wells).Hits);
    }

    [Fact]
    public void Search_BeforeThereIsAnIndex_NamesTheMendAndWorksOnceThereIsOne()
    {
        var reader = _index.Reader();

        var exception = Assert.Throws<KnowledgeUnavailableException>(() => reader.Search(Wells));
        Assert.Contains("imvo index rebuild", exception.Message, StringComparison.Ordinal);

        _index.WriteAndAdd("one.txt", "The well gives clean water.\n");
        Assert.Single(reader.Search(Wells).Hits);
    }

    [Fact]
    public void Searcher_GenerationSweptAwayMeanwhile_FinishesOnItsOwn()
    {
        _index.AddVillages(2);
        using var old = IndexSnapshot.Open(_index.Folder, _index.Folder.CurrentGeneration()!);
        _index.AddVillages(12, first: 2);

        Assert.False(Directory.Exists(Path.GetDirectoryName(old.LexiconPath)));
        Assert.Equal("village0 village1", TemporaryIndex.Joined(old.SearcherFor(null).Search(Wells).Hits.Select(hit => hit.Passage.DocumentId)));
    }

    [Fact]
    public async Task Search_WhileGenerationsChange_AlwaysShowsOneOfThemWhole()
    {
        // The documents come and go in pairs, so half a pair would be half a generation.
        _index.AddVillages(1);
        var reader = _index.Reader();
        var known = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var seen = new ConcurrentBag<(string Version, int Hits)>();
        using var ended = new CancellationTokenSource();
        Record();

        var searches = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                var result = reader.Search(Wells);
                seen.Add((result.CorpusVersion, result.Hits.Count));
            }
        })).ToArray();
        for (var i = 0; i < 12; i++)
        {
            _index.Add(
                _index.Write($"left{i}.txt", $"The left well is deep. {TemporaryIndex.Families(i)}\n"),
                _index.Write($"right{i}.txt", $"The right well is salty. {TemporaryIndex.Families(i + 13)}\n"));
            Record();
        }

        await ended.CancelAsync();
        await Task.WhenAll(searches);

        Assert.All(seen.Distinct(), item => Assert.Equal(known[item.Version], item.Hits));
        Assert.Equal(25, reader.Search(Wells).Hits.Count);

        void Record() => known[_index.Reader().CorpusVersion] = 1 + (2 * known.Count);
    }

    [Fact]
    public void Search_ManyGenerationsLater_HoldsNoFileOfThoseGone()
    {
        _index.AddVillages(1);
        var reader = _index.Reader();
        Assert.Single(reader.Search(Wells).Hits);
        for (var i = 1; i < 6; i++)
        {
            _index.Writer().Rebuild();
            Assert.Single(reader.Search(Wells).Hits);
        }

        // Linux lists the files that a process has mapped; a deleted one that is still there keeps its disk space.
        var mapped = File.ReadLines("/proc/self/maps")
            .Where(line => line.Contains(_index.Folder.Root, StringComparison.Ordinal) && line.EndsWith("(deleted)", StringComparison.Ordinal));
        Assert.Empty(mapped);
        Assert.Single(reader.Search(Wells).Hits);
    }

    [Fact]
    public void Sweep_ManyGenerations_KeepsTheLastTwo()
    {
        _index.AddVillages(12);

        var generations = Directory.GetDirectories(Path.Combine(_index.Folder.Root, "generations"));
        Assert.Equal(2, generations.Length);
        Assert.Equal(_index.Folder.CurrentGeneration(), generations.Select(Path.GetFileName).Max(StringComparer.Ordinal));
        var named = generations.SelectMany(path => ManifestFile.Read(Path.Combine(path, "manifest.bin")).Segments.Select(segment => segment.Name));
        var there = Directory.GetFiles(Path.Combine(_index.Folder.Root, "segments")).Select(path => Path.GetFileName(path)!);
        Assert.Equal(TemporaryIndex.Joined(named.Distinct(StringComparer.Ordinal)), TemporaryIndex.Joined(there));
    }
}
