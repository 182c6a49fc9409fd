using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>
/// The tables of the risk engine, compiled: read, checked and written to one file in the data folder, which is made anew when a
/// knowledge file changed. A plan needs no YAML then.
/// </summary>
/// <param name="dataFolder">Folder of everything that is kept.</param>
/// <param name="knowledgeFolder">Folder of the authored knowledge.</param>
/// <param name="indicatorFiles">The operator's own files with figures about countries.</param>
public sealed class CompiledTables(string dataFolder, string knowledgeFolder, params IReadOnlyList<string> indicatorFiles)
{
    // The stamp of the knowledge, then the tables.
    private const int Sections = 2;

    private static ReadOnlySpan<byte> Magic => "IMVOTAB1"u8;

    private string File => Path.Combine(dataFolder, "plan-tables.bin");

    /// <summary>Reads the tables, and compiles them first when they are out of date.</summary>
    /// <exception cref="KnowledgeInvalidException">The knowledge files hold errors.</exception>
    /// <exception cref="KnowledgeUnavailableException">The knowledge has no risk tables.</exception>
    public PlanTables Read()
    {
        // Another build may lay a record out otherwise, or read the knowledge otherwise.
        var stamp = Encoding.UTF8.GetBytes($"{BuildOf<PlanTables>()} {BuildOf<CompiledTables>()} {KnowledgeStamp.Of(knowledgeFolder, indicatorFiles)}");
        return ReadCompiled(stamp) ?? Compile(stamp);
    }

    private static Guid BuildOf<T>() => typeof(T).Module.ModuleVersionId;

    private PlanTables? ReadCompiled(ReadOnlySpan<byte> stamp)
    {
        try
        {
            var sections = SectionFile.Read(System.IO.File.ReadAllBytes(File), Magic, Sections);
            return sections[0].Span.SequenceEqual(stamp) ? PlanTablesRecord.Of(new ReadingForm(sections[1]), tables: null) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or InvalidDataException)
        {
            // Not made yet, of an earlier form, or damaged: it is made anew.
            return null;
        }
    }

    private PlanTables Compile(byte[] stamp)
    {
        var tables = KnowledgeReader.Read(knowledgeFolder, indicatorFiles).PlanTables
            ?? throw new KnowledgeUnavailableException($"There are no risk tables in {knowledgeFolder}; put the folder tables/risk back.");
        Directory.CreateDirectory(dataFolder);
        var form = new WritingForm();
        PlanTablesRecord.Of(form, tables);

        // Two commands may compile at once: each writes a file of its own, and the last rename wins with the same content.
        var next = string.Create(CultureInfo.InvariantCulture, $"{File}.{Environment.ProcessId}");
        SectionFile.Write(next, Magic, stamp, form.Written);
        System.IO.File.Move(next, File, overwrite: true);
        return tables;
    }
}
