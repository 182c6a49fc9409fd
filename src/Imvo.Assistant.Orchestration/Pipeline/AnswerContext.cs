using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>What is known of a turn while it goes through the steps.</summary>
internal sealed class AnswerContext(AnswerRequest request)
{
    /// <summary>What is answered.</summary>
    public AnswerRequest Request { get; private set; } = request;

    /// <summary>How the turn ends; null while it goes on.</summary>
    public AnswerStatus? Status { get; private set; }

    public string Intent { get; set; } = "question";

    /// <summary>Language of the answer.</summary>
    public TextLanguage Language { get; set; } = TextLanguage.Dutch;

    /// <summary>Language the question is put in, which need not be that of the answer.</summary>
    public TextLanguage Asked { get; set; } = TextLanguage.Dutch;

    /// <summary>The question as it is searched: a follow-up with what it follows up on.</summary>
    public string Question { get; set; } = request.Question;

    /// <summary>The parts of the question; one when it asks one thing.</summary>
    public IReadOnlyList<QuestionPart> Parts { get; set; } = [];

    public PassageSearchResult? Found { get; set; }

    /// <summary>What the rules of the law asked about say of the asker; null when that is not asked.</summary>
    public AppliesVerdict? Reach { get; set; }

    public DraftAnswer Draft { get; } = new();

    public IReadOnlyList<string> FollowUps { get; set; } = [];

    /// <summary>Answers an earlier question of the conversation instead.</summary>
    public void TurnBackTo(string question, IReadOnlyList<ConversationMessage> history)
    {
        Request = Request with { Question = question, History = history };
        Question = question;
    }

    public void End(AnswerStatus status) => Status = status;
}
