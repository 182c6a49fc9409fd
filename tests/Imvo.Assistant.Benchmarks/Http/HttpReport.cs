using System.CommandLine;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Http;

/// <summary><c>http</c>: answers over HTTP and the host's memory, beside the same load on <c>/health/live</c>.</summary>
internal static class HttpReport
{
    private const int Questions = 300;
    private const int Rounds = 5;
    private const double LeastPerSecond = 1500;
    private const double MostIdleBytes = 150e6;

    public static Command Command()
    {
        var imvo = ImvoProgram.Option();
        var connections = new Option<int>("--connections") { Description = "Connections kept open.", DefaultValueFactory = _ => 8 };
        var requests = new Option<int>("--requests") { Description = "Requests per round.", DefaultValueFactory = _ => 6000 };
        var command = new Command("http", "Answers per second and memory of imvo serve, beside /health/live.") { imvo, connections, requests };
        command.SetAction(result =>
        {
            var scratch = Directory.CreateTempSubdirectory("imvo-benchmark-");
            try
            {
                var program = ImvoProgram.PathOf(result.GetValue(imvo), Path.Combine(scratch.FullName, "imvo"));
                Run(program, Path.Combine(scratch.FullName, "data"), result.GetValue(requests), result.GetValue(connections));
            }
            finally
            {
                scratch.Delete(recursive: true);
            }
        });
        return command;
    }

    private static void Run(string program, string data, int requests, int connections)
    {
        ProgramRun.Of(program, ["index", "rebuild", "--data", data], ImvoProgram.Environment);
        var table = new MarkdownTable(
            $"HTTP, {Questions} questions, {connections} connections, {requests} requests a round, median of {Rounds} rounds",
            "request", "per second", "ratio", "half within", "95 % within", "errors", "processor of the host", "target");
        using var host = AssistantHost.Start(program, data);
        var live = new[] { HttpRequests.Get(host.Address, "/health/live") };
        Load.Run(host, [HttpRequests.Get(host.Address, "/health/ready")], 1, 1);
        var idle = host.ResidentBytes;

        var questions = VariedQuestions.Take(KnowledgeReader.Read(Path.Combine(ImvoProgram.Home, "knowledge")), Questions);
        var asks = Array.ConvertAll(questions, question => HttpRequests.Ask(host.Address, question));
        Load.Run(host, live, requests, connections);
        Load.Run(host, asks, requests, connections);
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => (Live: Load.Run(host, live, requests, connections), Ask: Load.Run(host, asks, requests, connections)))
            .ToList();
        var loaded = host.ResidentBytes;

        var baseline = Figures.Median(rounds.Select(round => round.Live.PerSecond));
        Add(table, "GET /health/live", [.. rounds.Select(round => round.Live)], baseline, _ => "baseline");
        Add(
            table,
            "POST /api/ask",
            [.. rounds.Select(round => round.Ask)],
            baseline,
            perSecond => $"≥ {LeastPerSecond} per second: {Figures.AtLeast(perSecond, LeastPerSecond)}");
        table.Print();

        var memory = new MarkdownTable("Resident memory of imvo serve", "when", "resident", "ratio", "target");
        memory.Add("idle after start", Figures.Megabytes(idle), Figures.Ratio(idle, idle), $"< 150 MB: {Figures.AtMost(idle, MostIdleBytes)}");
        memory.Add("after the load", Figures.Megabytes(loaded), Figures.Ratio(loaded, idle), "none");
        memory.Print();
    }

    private static void Add(MarkdownTable table, string name, List<Load> rounds, double baseline, Func<double, string> target)
    {
        var perSecond = Figures.Median(rounds.Select(round => round.PerSecond));
        table.Add(
            name,
            Figures.Number(perSecond),
            Figures.Ratio(perSecond, baseline),
            Figures.Milliseconds(Figures.Median(rounds.Select(round => round.Median))),
            Figures.Milliseconds(Figures.Median(rounds.Select(round => round.P95))),
            Figures.Number(rounds.Sum(round => round.Errors)),
            Figures.Number(Figures.Median(rounds.Select(round => round.ProcessorMicroseconds))) + " µs",
            target(perSecond));
    }
}
