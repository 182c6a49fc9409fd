using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Sqlite;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Benchmarks.Indexing;

/// <summary><c>index-child</c>: indexes a folder once and prints what it took. A process of its own, as its memory is measured.</summary>
internal static class IndexingChild
{
    public const string Name = "index-child";

    public static Command Command()
    {
        var way = new Argument<IndexingWay>("way");
        var folder = new Argument<string>("folder");
        var data = new Argument<string>("data");
        var command = new Command(Name, "Used by index itself.") { way, folder, data };
        command.Hidden = true;
        command.SetAction(result =>
        {
            var run = result.GetValue(way) == IndexingWay.FullText
                ? FullText(result.GetValue(folder)!)
                : Embedded(result.GetValue(way), result.GetValue(folder)!, result.GetValue(data)!);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{run.Seconds} {run.ProcessorSeconds} {ProcessMemory.Peak(Environment.ProcessId)} {run.Passages}"));
        });
        return command;
    }

    private static IndexingRun Embedded(IndexingWay way, string folder, string data)
    {
        var writer = AssistantParts.Of(new AssistantSettings(), ImvoProgram.Home, data, TimeProvider.System).Writer();
        writer.EnsureFresh();
        if (way == IndexingWay.Further)
        {
            // A first document, so that the timed ones are added to a word list that is there.
            var first = Path.Combine(data, "first.txt");
            File.WriteAllText(first, "Een eerste document over kinderarbeid in de keten, waar de volgende documenten bij komen.");
            writer.Add([first], new DocumentOptions());
        }

        return Time(() =>
        {
            var outcomes = writer.Add([folder], new DocumentOptions());
            return outcomes.All(outcome => outcome.Kind == DocumentOutcomeKind.Added)
                ? outcomes.Sum(outcome => outcome.Passages)
                : throw new InvalidOperationException("A generated document was refused.");
        });
    }

    private static IndexingRun FullText(string folder)
    {
        var passages = DocumentFinder.Find([folder])
            .SelectMany(file => DocumentReader.Read(file.Path, IngestionLimits.Default, TextLanguage.Dutch).Select(draft => Passage(file.Path, draft)))
            .ToList();
        return Time(() =>
        {
            using var baseline = new FullTextBaseline(passages);
            return passages.Count;
        });
    }

    private static Passage Passage(string path, PassageDraft draft) => new()
    {
        Id = path,
        DocumentId = path,
        Kind = PassageKind.Document,
        Language = TextLanguage.Dutch,
        Title = Path.GetFileNameWithoutExtension(path),
        HeadingPath = draft.HeadingPath,
        Locator = draft.Locator,
        Text = draft.Text,
    };

    private static IndexingRun Time(Func<int> index)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var passages = index();
        return new IndexingRun(
            Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, 0, passages);
    }
}
