using System.Security.Cryptography;
using System.Text;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>
/// Lays the operator's own figures over the tables: indicators of its own, and values that go before those of the project. Each stands
/// on a source that is named as the operator's.
/// </summary>
internal static class OperatorIndicators
{
    // Enough to tell two versions of the files apart.
    private const int HashLength = 8;

    /// <summary>The tables with the files; the tables as they are when there are no files.</summary>
    public static PlanTables Merge(
        PlanTables tables, IReadOnlyDictionary<string, IndicatorBounds> bounds, IReadOnlyList<string> paths, ProblemList problems)
    {
        if (paths.Count == 0)
        {
            return tables;
        }

        var files = KnowledgeFiles.Of(paths, problems);
        var own = new OperatorIndicatorRows(tables, bounds, problems);
        foreach (var (path, _) in files.Below(string.Empty).Where(file => IsKind(file.Text, IndicatorRows.Columns)))
        {
            own.ReadIndicators(files, path);
        }

        foreach (var (path, text) in files.Below(string.Empty).Where(file => !IsKind(file.Text, IndicatorRows.Columns)))
        {
            if (IsKind(text, IndicatorValueRows.Columns))
            {
                own.ReadValues(files, path);
            }
            else
            {
                problems.Add(new Place(path, string.Empty, string.Empty), Mend(text));
            }
        }

        return tables with
        {
            Version = $"{tables.Version}+{Hash(files)}",
            Indicators = [.. tables.Indicators, .. own.Indicators],
            IndicatorValues = [.. tables.IndicatorValues.Where(value => !own.Replaces(value)), .. own.Values],
            Sources = Joined(tables.Sources, own.Sources),
        };
    }

    private static bool IsKind(string text, IReadOnlyList<string> columns) => string.Equals(Head(text), string.Join(',', columns), StringComparison.Ordinal);

    private static string Head(string text) => text.Split('\n', 2)[0].Trim();

    private static string Mend(string text) => Head(text).Contains(';', StringComparison.Ordinal)
        ? "parts its columns by semicolons; save it as CSV with commas (line 1)"
        : $"has another header; make it {string.Join(',', IndicatorValueRows.Columns)} for values, or {string.Join(',', IndicatorRows.Columns)} for indicators (line 1)";

    private static Dictionary<string, PlanSource> Joined(IReadOnlyDictionary<string, PlanSource> shipped, IReadOnlyList<PlanSource> own)
    {
        var sources = new Dictionary<string, PlanSource>(shipped, StringComparer.Ordinal);
        foreach (var source in own)
        {
            sources[source.Key] = source;
        }

        return sources;
    }

    private static string Hash(KnowledgeFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.Below(string.Empty))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(path)}\0{text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }
}
