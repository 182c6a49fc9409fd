using System.Diagnostics;
using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

/// <summary>Kills a real indexing process at fifty points of its work; the index must be the old one or the new one.</summary>
public sealed class IndexKillTests : IDisposable
{
    private const int Kills = 50;
    private const int NewDocuments = 60;
    private const string Marker = "zonnebloemkwekerij";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("imvo-kill-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Add_KilledAtFiftyPoints_LeavesASoundIndexThatAnswers()
    {
        var start = Path.Combine(_folder.FullName, "start");
        var documents = WriteDocuments();
        WriterOf(start).Add([WriteKnown()], new DocumentOptions());
        var sizes = (From: SizeOf(start), To: SizeAfterWholeRun(start, documents));

        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            var data = CopyOf(start, "run" + i.ToString(CultureInfo.InvariantCulture));
            killed += KillAt(data, documents, sizes.From + ((sizes.To - sizes.From) * i / (Kills - 1))) ? 1 : 0;
            AssertSoundAndAnswers(data);
            Directory.Delete(data, recursive: true);
        }

        // The last points may come after the end; most must have hit the process at work.
        Assert.True(killed > Kills / 2, $"Only {killed} of {Kills} runs were killed at work.");
    }

    private static void AssertSoundAndAnswers(string data)
    {
        var writer = WriterOf(data);
        Assert.True(writer.Verify() > 0);
        Assert.Contains(writer.Documents().Count, new[] { 1, 1 + NewDocuments });
        var found = new EmbeddedPassageIndex(FolderOf(data))
            .Search(new PassageQuery($"wie werkt op de {Marker}?", TextLanguage.Dutch, SearchScope.Documents, null, 3));
        Assert.Equal("bekend", found.Hits[0].Passage.DocumentId);
        Assert.Contains("tweeëndertig mensen", found.Hits[0].Passage.Text, StringComparison.Ordinal);
    }

    // Gives true when the process was still at work.
    private static bool KillAt(string data, string documents, long size)
    {
        using var process = Start(data, documents);
        while (!process.HasExited && SizeOf(data) < size)
        {
            // The size of what is written is the progress; looking again is all there is to do.
            Thread.Yield();
        }

        var atWork = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return atWork;
    }

    private static Process Start(string data, string documents)
    {
        var command = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "imvo"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var argument in new[] { "index", "add", documents, "--data", data })
        {
            command.ArgumentList.Add(argument);
        }

        command.Environment["IMVO_HOME"] = Path.GetDirectoryName(KnowledgeLocator.Find());
        command.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        var process = Process.Start(command)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static IndexFolder FolderOf(string data) => new(Path.Combine(data, "index"));

    private static IndexWriter WriterOf(string data) =>
        new(FolderOf(data), KnowledgeLocator.Find(), new IngestionLimits(), TimeProvider.System);

    private static long SizeOf(string data)
    {
        try
        {
            return new DirectoryInfo(data).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Exists ? file.Length : 0);
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            // A file went away while it was counted: the run is sweeping up, which is its end.
            return long.MaxValue;
        }
    }

    private long SizeAfterWholeRun(string start, string documents)
    {
        var data = CopyOf(start, "whole");
        using var process = Start(data, documents);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(1 + NewDocuments, WriterOf(data).Documents().Count);
        return SizeOf(data);
    }

    private string CopyOf(string start, string name)
    {
        var target = Path.Combine(_folder.FullName, name);
        foreach (var file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(start, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    private string WriteKnown()
    {
        var path = Path.Combine(_folder.FullName, "bekend.txt");
        File.WriteAllText(path, $"Op de {Marker} in Voorbeelddorp werken tweeëndertig mensen. Zij krijgen elke week loon en mogen lid zijn van een vakbond.");
        return path;
    }

    private string WriteDocuments()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "documents")).FullName;
        var random = new Random(20261122);
        string[] words = ["leverancier", "fabriek", "keten", "risico", "loon", "afspraak", "bezoek", "verslag", "klacht", "katoen", "uren", "contract"];
        for (var i = 0; i < NewDocuments; i++)
        {
            var text = new StringBuilder();
            for (var sentence = 0; sentence < 250; sentence++)
            {
                text.Append("De ").AppendJoin(' ', Enumerable.Range(0, 9).Select(_ => words[random.Next(words.Length)]));
                text.Append(sentence % 8 == 7 ? ".\n\n" : ". ");
            }

            File.WriteAllText(Path.Combine(folder, $"nieuw-{i}.txt"), text.ToString());
        }

        return folder;
    }
}
