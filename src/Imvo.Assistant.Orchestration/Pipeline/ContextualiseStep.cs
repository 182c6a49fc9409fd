namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Leaves out how big the asker is, and completes a follow-up ("en voor koffie?") with the question it follows.</summary>
internal sealed class ContextualiseStep(QuestionForms forms) : IAnswerStep
{
    // A question of more words can stand on its own.
    private const int LongestFollowUp = 6;

    private static readonly string[] Openings = [" en ", " and ", " maar ", " but ", " what about ", " hoe zit het ", " geldt dat ", " does that "];

    public void Run(AnswerContext context)
    {
        context.Question = forms.WithoutSize(context.Request.Question);
        var before = context.Request.History.LastOrDefault(message => string.Equals(message.Role, "user", StringComparison.Ordinal));
        if (before is null)
        {
            return;
        }

        var plain = PlainMessage.Of(context.Request.Question);
        var isShort = plain.AsSpan().Count(' ') - 1 <= LongestFollowUp;
        if (isShort || Array.Exists(Openings, opening => plain.StartsWith(opening, StringComparison.Ordinal)))
        {
            context.Question += " (" + before.Text + ")";
        }
    }
}
