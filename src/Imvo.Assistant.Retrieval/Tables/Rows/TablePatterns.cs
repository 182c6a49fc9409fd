using System.Text.RegularExpressions;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Forms that fields of the tables must have.</summary>
internal static partial class TablePatterns
{
    private const int TimeoutMilliseconds = 1000;

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex Key();

    /// <summary>Key of a row of the risk tables: <c>garments_textiles</c>.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex Code();

    /// <summary>A year, a month or a span of years.</summary>
    [GeneratedRegex(@"\A[0-9]{4}(?:-[0-9]{2}|-[0-9]{4})?\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex Year();

    /// <summary>Key of a place in a publication within a note: <c>ungp24</c>, <c>ddgII</c>.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9-]+\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex SourceKey();

    /// <summary>Division, group, class or subclass of SBI 2008.</summary>
    [GeneratedRegex(@"\A[0-9]{2}(?:\.[0-9]{1,2}(?:\.[0-9])?)?\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex SectorCode();
}
