using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Decides whether what was found answers the question. A score alone cannot tell (measured AUC 0.65), so this combines the share
/// of the question's meaning that is covered, whether the thing asked for occurs, and whether the words are of the field.
/// </summary>
internal sealed class AssessStep(PromptLibrary prompts, AnswerOptions options, QuestionForms forms) : IAnswerStep
{
    /// <summary>A question is answered when this share of its meaning is found in one passage.</summary>
    private const double EnoughCoverage = 0.55;

    /// <summary>A long question is answered when this much of it is found, with at least <see cref="LeastCoverage"/>.</summary>
    private const double EnoughStrength = 7;

    private const double LeastCoverage = 0.3;

    /// <summary>A question whose focus is missing needs nearly everything else.</summary>
    private const double EnoughWithoutFocus = 0.75;

    /// <summary>A question without a word of the field must be covered almost whole, and below this is about something else.</summary>
    private const double EnoughOutsideField = 0.7;
    private const double StrengthOutsideField = 8;

    public void Run(AnswerContext context)
    {
        if (context.Parts.All(part => part.Evidence.UnitCount == 0))
        {
            context.Draft.Say(prompts.Say("clarification", context.Language));
            context.End(AnswerStatus.Clarification);
            return;
        }

        if (context.Parts.Any(IsAnswered))
        {
            return;
        }

        var evidence = context.Parts[0].Evidence;
        if (context.Parts.All(part => part.Evidence.FieldUnits == 0) && evidence.Coverage < EnoughOutsideField)
        {
            context.Draft.Say(prompts.Say("out_of_scope", context.Language));
            context.Draft.Say(prompts.Say("out_of_scope_offer", context.Language), startsParagraph: false);
            context.End(AnswerStatus.OutOfScope);
            return;
        }

        SayNotFound(context);
    }

    /// <summary>Whether a part of the question can be answered from what was found.</summary>
    public bool IsAnswered(QuestionPart part)
    {
        var evidence = part.Evidence;
        if (part.Found.Hits.Count == 0 || evidence.UnitCount == 0 || forms.AsksPerson(part.Text))
        {
            return false;
        }

        // Asked how many of something, a passage without that something cannot answer.
        if (!evidence.NumbersMatched || (!evidence.FocusMatched && forms.AsksQuantity(part.Text)))
        {
            return false;
        }

        if (evidence.FieldUnits == 0)
        {
            return evidence.Coverage >= EnoughOutsideField || (evidence.Strength >= StrengthOutsideField && evidence.Coverage >= LeastCoverage);
        }

        var isCovered = evidence.Coverage >= (evidence.FocusMatched ? EnoughCoverage : EnoughWithoutFocus);
        return isCovered || (evidence.Strength >= EnoughStrength && evidence.Coverage >= LeastCoverage);
    }

    // A refusal that helps names the note that comes nearest.
    private static bool IsNear(AnswerContext context, PassageHit hit) =>
        hit.Passage.Kind == PassageKind.Note && Evidence.CoverageOf(context.Found!.Units, hit.MatchedUnits) >= LeastCoverage;

    private void SayNotFound(AnswerContext context)
    {
        var language = context.Language;
        var terms = context.Found!.Units.Where(unit => !unit.IsPart).Select(unit => unit.Text).Distinct(StringComparer.OrdinalIgnoreCase);
        context.Draft.Say(prompts.Say("not_found", language));
        context.Draft.Say(prompts.Say("not_found_searched", language, "terms", string.Join(", ", terms)), startsParagraph: false);
        if (context.Found.Hits.FirstOrDefault(hit => IsNear(context, hit)) is { } nearest)
        {
            context.Draft.Say(prompts.Say("not_found_nearest", language, "title", nearest.Passage.Title));
            context.FollowUps = [nearest.Passage.Title];
        }

        context.Draft.Say(prompts.Say("not_found_refer", language, "contact", options.Contact), startsParagraph: false);
        context.End(AnswerStatus.NotFound);
    }
}
