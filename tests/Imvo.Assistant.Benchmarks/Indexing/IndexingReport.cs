using System.CommandLine;
using System.Globalization;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Indexing;

/// <summary><c>index</c>: speed and memory of indexing plain text, beside an FTS5 insert.</summary>
internal static class IndexingReport
{
    private const double Target = 5;

    private static readonly (string Name, int Files, int Bytes)[] Cases =
    [
        ("one file of 5 MB", 1, 5_000_000),
        ("one file of 50 MB", 1, 50_000_000),
        ("500 files of 10 kB", 500, 10_000),
    ];

    private static readonly Dictionary<IndexingWay, string> Names = new()
    {
        [IndexingWay.FullText] = "FTS5 insert of the same passages, in memory",
        [IndexingWay.Further] = "IndexWriter.Add, further documents",
        [IndexingWay.First] = "IndexWriter.Add, first documents (with word list and notes)",
    };

    public static Command Command()
    {
        var runs = new Option<int>("--runs") { Description = "Runs of each; the median counts.", DefaultValueFactory = _ => 3 };
        var command = new Command("index", "Indexing plain text: MB/s and memory, beside an FTS5 insert.") { runs };
        command.SetAction(result => Run(result.GetValue(runs)));
        return command;
    }

    private static void Run(int runs)
    {
        var table = new MarkdownTable(
            "Indexing plain text", "text", "how", "speed", "ratio", "processor", "passages", "peak memory", "target");
        var scratch = Directory.CreateTempSubdirectory("imvo-benchmark-");
        try
        {
            var knowledge = KnowledgeReader.Read(Path.Combine(ImvoProgram.Home, "knowledge"));
            foreach (var (name, files, bytes) in Cases)
            {
                var folder = Path.Combine(scratch.FullName, name);
                var megabytes = GeneratedFiles.WritePlainText(knowledge, folder, files, bytes) / 1e6;
                Add(table, name, folder, megabytes, runs);
                Directory.Delete(folder, recursive: true);
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }

        table.Print();
    }

    private static void Add(MarkdownTable table, string name, string folder, double megabytes, int runs)
    {
        var baseline = 0.0;
        foreach (var way in Enum.GetValues<IndexingWay>())
        {
            var done = Enumerable.Range(0, runs).Select(_ => Child(way, folder)).ToList();
            var speed = megabytes / Figures.Median(done.Select(run => run.Seconds));
            var isBaseline = way == IndexingWay.FullText;
            baseline = isBaseline ? speed : baseline;
            table.Add(
                name,
                Names[way],
                Figures.Number(speed) + " MB/s",
                Figures.Ratio(speed, baseline),
                Figures.Number(Figures.Median(done.Select(run => run.ProcessorSeconds / megabytes))) + " s/MB",
                done[0].Passages.ToString("#,##0", CultureInfo.InvariantCulture),
                isBaseline ? "holds the text" : Figures.Megabytes(Figures.Median(done.Select(run => (double)run.PeakBytes))),
                isBaseline ? "baseline" : $"≥ {Target} MB/s: {Figures.AtLeast(speed, Target)}");
        }
    }

    private static IndexingRun Child(IndexingWay way, string folder)
    {
        var data = Directory.CreateTempSubdirectory("imvo-benchmark-data-");
        try
        {
            var figures = ProgramRun.Of(Environment.ProcessPath!, [IndexingChild.Name, way.ToString(), folder, data.FullName]).Output.Split(' ');
            return new IndexingRun(
                double.Parse(figures[0], CultureInfo.InvariantCulture),
                double.Parse(figures[1], CultureInfo.InvariantCulture),
                long.Parse(figures[2], CultureInfo.InvariantCulture),
                int.Parse(figures[3], CultureInfo.InvariantCulture));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
