namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Leaves out how big the asker is, and completes a follow-up ("en voor koffie?") with the question it follows and how that was
/// answered.
/// </summary>
internal sealed class ContextualiseStep(QuestionForms forms) : IAnswerStep
{
    // A question of more words can stand on its own.
    private const int LongestFollowUp = 6;

    // Unless it points back: "en hoe lang duurt het dan voordat zij daar iets mee doen?"
    private const int LongestPointingBack = 14;

    // A follow-up on a follow-up takes the question before that along.
    private const int MostTaken = 2;

    private const int WordsOfAnswer = 20;

    private static readonly string[] Openings =
        [" en ", " and ", " maar ", " but ", " what about ", " hoe zit het ", " geldt dat ", " does that ", " dus ", " so ", " what if "];

    public void Run(AnswerContext context)
    {
        context.Question = forms.WithoutSize(context.Request.Question);
        if (!FollowsUp(context.Request.Question))
        {
            return;
        }

        // How an answer begins names its subject in the words of the field, which the question before may not have.
        if (context.Request.History.LastOrDefault(message => !message.IsOfUser) is { } said)
        {
            context.Question += " (" + string.Join(' ', said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsOfAnswer)) + ")";
        }

        var taken = 0;
        foreach (var earlier in context.Request.History.Where(message => message.IsOfUser).Reverse())
        {
            context.Question += " (" + forms.WithoutSize(earlier.Text) + ")";
            taken++;
            if (taken == MostTaken || !PointsBack(earlier.Text))
            {
                return;
            }
        }
    }

    private bool FollowsUp(string question)
    {
        var words = PlainMessage.Of(question).AsSpan().Count(' ') - 1;
        return words <= LongestFollowUp || PointsBack(question);
    }

    private bool PointsBack(string question)
    {
        var plain = PlainMessage.Of(question);
        return Array.Exists(Openings, opening => plain.StartsWith(opening, StringComparison.Ordinal))
            || (plain.AsSpan().Count(' ') - 1 <= LongestPointingBack && forms.PointsBack(question));
    }
}
