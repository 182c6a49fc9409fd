using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>What the files of the risk tables share.</summary>
internal static class RiskFiles
{
    public const string Folder = "tables/risk/";

    private static readonly string[] Bands = ["low", "medium", "high"];

    public static IReadOnlyList<T> Read<T>(
        KnowledgeFiles files, string file, IReadOnlyList<string> columns, ProblemList problems, Func<TableRow, T> read)
    {
        var rows = new List<T>();
        foreach (var row in CsvTable.Read(files, file, columns, problems))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    public static RowOrigin Origin(TableRow row) =>
        new(row.Code("source"), row.Text("edition"), row.Day("reviewed"), row.YesNo("confirmed"));

    public static LocalText Local(TableRow row, string name) => new(row.Text(name + "_nl"), row.Text(name + "_en"));

    /// <summary>A text that may be left out, in both languages or in none.</summary>
    public static LocalText? OptionalLocal(TableRow row, string name)
    {
        if (row.Optional(name + "_nl") is null && row.Optional(name + "_en") is null)
        {
            return null;
        }

        return Local(row, name);
    }

    public static Band ReadBand(TableRow row, string column) => BandOf(row.OneOf(column, Bands));

    public static Band? OptionalBand(TableRow row, string column) =>
        row.Optional(column) is null ? null : ReadBand(row, column);

    /// <summary>Reads the name of an enumeration written with hyphens: <c>raw-material</c>.</summary>
    public static T Named<T>(TableRow row, string column)
        where T : struct, Enum => Find<T>(row.OneOf(column, NamesOf<T>())) ?? default;

    /// <summary>The names of an enumeration, written with hyphens.</summary>
    public static string[] NamesOf<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), Hyphened);

    /// <summary>The value with a name that is written with hyphens; null when there is none.</summary>
    public static T? Find<T>(string name)
        where T : struct, Enum
    {
        var at = Array.IndexOf(NamesOf<T>(), name);
        return at < 0 ? null : Enum.GetValues<T>()[at];
    }

    private static Band BandOf(string text) => text switch
    {
        "low" => Band.Low,
        "high" => Band.High,
        _ => Band.Medium,
    };

    private static string Hyphened(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
