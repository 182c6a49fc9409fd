using System.Text.Json;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Index;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>
/// The tables of the risk engine, compiled: read, checked and written to one file in the data folder, which is made anew when a
/// knowledge file changed. A plan needs no YAML then.
/// </summary>
/// <param name="dataFolder">Folder of everything that is kept.</param>
/// <param name="knowledgeFolder">Folder of the authored knowledge.</param>
/// <param name="indicatorFiles">The operator's own files with figures about countries.</param>
public sealed class CompiledTables(string dataFolder, string knowledgeFolder, params IReadOnlyList<string> indicatorFiles)
{
    // Raised when the form of the file changes.
    private const string Form = "plan-tables-2";

    private string File => Path.Combine(dataFolder, "plan-tables.json");

    /// <summary>Reads the tables, and compiles them first when they are out of date.</summary>
    /// <exception cref="KnowledgeInvalidException">The knowledge files hold errors.</exception>
    /// <exception cref="KnowledgeUnavailableException">The knowledge has no risk tables.</exception>
    public PlanTables Read()
    {
        var stamp = $"{Form} {KnowledgeStamp.Of(knowledgeFolder, indicatorFiles)}\n";
        return ReadCompiled(stamp) ?? Compile(stamp);
    }

    private PlanTables? ReadCompiled(string stamp)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(File);
            var head = System.Text.Encoding.UTF8.GetBytes(stamp);
            return bytes.AsSpan().StartsWith(head)
                ? JsonSerializer.Deserialize(bytes.AsSpan(head.Length), PlanJson.Compact.PlanTables)
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            // Not made yet, or cut off by a full disk: it is made anew.
            return null;
        }
    }

    private PlanTables Compile(string stamp)
    {
        var tables = KnowledgeReader.Read(knowledgeFolder, indicatorFiles).PlanTables
            ?? throw new KnowledgeUnavailableException($"There are no risk tables in {knowledgeFolder}; put the folder tables/risk back.");
        Directory.CreateDirectory(dataFolder);

        // Two commands may compile at once: each writes a file of its own, and the last rename wins with the same content.
        var next = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}.{Environment.ProcessId}");
        using (var stream = System.IO.File.Create(next))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(stamp));
            JsonSerializer.Serialize(stream, tables, PlanJson.Compact.PlanTables);
        }

        System.IO.File.Move(next, File, overwrite: true);
        return tables;
    }
}
