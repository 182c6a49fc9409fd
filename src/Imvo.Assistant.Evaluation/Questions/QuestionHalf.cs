namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>What a question may be used for.</summary>
public enum QuestionHalf
{
    /// <summary>To develop with: its misses may be looked at.</summary>
    Dev,

    /// <summary>To measure with: only its figures are looked at.</summary>
    Test,
}
