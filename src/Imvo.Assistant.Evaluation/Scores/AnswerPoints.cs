namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>How much of what an answer must say it says.</summary>
public static class AnswerPoints
{
    /// <summary>Share of the points of which an alternative occurs in the answer.</summary>
    public static double Of(IReadOnlyList<IReadOnlyList<string>> points, string answer) =>
        Share.Among(points, alternatives => alternatives.Any(words => WordsInText.Occur(answer, words))).Value;
}
