using Imvo.Assistant.Core.Answers;

namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Checks that every quote stands byte for byte in the passage it cites.</summary>
public static class CitationScore
{
    /// <summary>Share of the quotes that hold.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="passageText">Gives the text of a passage by id; null when there is no such passage.</param>
    public static Share Of(Answer answer, Func<string, string?> passageText) =>
        Share.Among(answer.Citations, citation =>
            citation.Quote.Length > 0
            && passageText(citation.PassageId)?.Contains(citation.Quote, StringComparison.Ordinal) == true);
}
