namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Collects problems and knows the lines of the places they are reported at.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<KnowledgeProblem> _problems = [];
    private readonly Dictionary<Place, long> _lines = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Locate(Place place, long line) => _lines[place] = line;

    public void Add(Place place, string mend)
    {
        var line = _lines.TryGetValue(place, out var number) ? $" (line {number})" : string.Empty;
        _problems.Add(new KnowledgeProblem(place.File, place.Row, place.Field, mend + line));
    }

    public IReadOnlyList<KnowledgeProblem> InOrder() =>
    [
        .. _problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Row, StringComparer.Ordinal)
            .ThenBy(problem => problem.Field, StringComparer.Ordinal)
            .ThenBy(problem => problem.Mend, StringComparer.Ordinal),
    ];
}
