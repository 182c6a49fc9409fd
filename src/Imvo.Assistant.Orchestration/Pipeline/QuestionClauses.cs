namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Cuts a question into clauses at its punctuation, so that the one that asks can be told from what led to it.</summary>
internal static class QuestionClauses
{
    /// <summary>Start and length of each clause, without white space at its ends.</summary>
    public static List<(int Start, int Length)> Of(string question)
    {
        var clauses = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i <= question.Length; i++)
        {
            if (i < question.Length && !EndsClause(question, i))
            {
                continue;
            }

            var clause = question.AsSpan(start, i - start);
            var leading = clause.Length - clause.TrimStart().Length;
            var length = clause.Trim().Length;
            if (length > 0)
            {
                clauses.Add((start + leading, length));
            }

            start = i + 1;
        }

        return clauses;
    }

    // A point or comma inside a number or abbreviation ends nothing, nor does a bracket around one word: "the contact point (NCP)".
    private static bool EndsClause(string question, int i) => question[i] switch
    {
        '\n' or ';' or '?' or '!' => true,
        '.' or ',' or ':' => i + 1 == question.Length || char.IsWhiteSpace(question[i + 1]),
        '(' => HoldsWords(question, i, question.IndexOf(')', i)),
        ')' => HoldsWords(question, question.LastIndexOf('(', i), i),
        _ => false,
    };

    private static bool HoldsWords(string question, int open, int close) =>
        open < 0 || close < 0 || question.AsSpan(open, close - open).Contains(' ');
}
