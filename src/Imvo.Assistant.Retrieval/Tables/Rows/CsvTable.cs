using CsvHelper;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads a CSV file whose header must be exact.</summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    public static IReadOnlyList<TableRow> Read(KnowledgeFiles files, string file, IReadOnlyList<string> columns, ProblemList problems)
    {
        var rows = new List<TableRow>();
        if (files.Find(file, problems) is not { } text)
        {
            return rows;
        }

        var place = new Place(file, string.Empty, string.Empty);
        using var reader = CsvReader.FromText(text, Options);
        try
        {
            if (!reader.Read() || !reader.Current.ToArray().SequenceEqual(columns, StringComparer.Ordinal))
            {
                problems.Add(place, $"has another header; make it {string.Join(',', columns)}");
                return rows;
            }

            while (reader.Read())
            {
                var fields = reader.Current.ToArray();
                if (fields.Length == columns.Count)
                {
                    rows.Add(new TableRow(columns, fields, place with { Row = fields[0] }, reader.LineNumber, problems));
                    continue;
                }

                var broken = place with { Row = fields[0] };
                problems.Locate(broken, reader.LineNumber);
                problems.Add(broken, $"has {fields.Length} columns and not {columns.Count}; put a text with a comma between quotes");
            }
        }
        catch (CsvFormatException exception)
        {
            problems.Add(place, $"is no valid CSV at line {exception.LineNumber}: {exception.Message}");
        }

        return rows;
    }
}
