using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Decides whether what was found answers the question. A score alone cannot tell (measured AUC 0.65), so this combines the share
/// of the question's meaning that is covered, whether the thing asked for occurs, and whether the words are of the field.
/// </summary>
internal sealed class AssessStep(PromptLibrary prompts, AnswerOptions options, QuestionForms forms) : IAnswerStep
{
    /// <summary>A question in the field is answered from this coverage on.</summary>
    private const double EnoughInField = 0.5;

    /// <summary>A question whose focus is missing needs nearly everything else.</summary>
    private const double EnoughWithoutFocus = 0.85;

    /// <summary>A question without a word of the field must be covered almost whole.</summary>
    private const double EnoughOutsideField = 0.7;

    /// <summary>Below this a question without a word of the field is about something else.</summary>
    private const double NothingInCommon = 0.7;

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
        if (context.Parts.All(part => part.Evidence.FieldUnits == 0) && evidence.Coverage < NothingInCommon)
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

        var enough = evidence.FieldUnits == 0 ? EnoughOutsideField
            : evidence.FocusMatched ? EnoughInField
            : EnoughWithoutFocus;
        return evidence.Coverage >= enough;
    }

    private void SayNotFound(AnswerContext context)
    {
        var language = context.Language;
        var terms = context.Found!.Units.Where(unit => !unit.IsPart).Select(unit => unit.Text).Distinct(StringComparer.OrdinalIgnoreCase);
        context.Draft.Say(prompts.Say("not_found", language));
        context.Draft.Say(prompts.Say("not_found_searched", language, "terms", string.Join(", ", terms)), startsParagraph: false);
        context.Draft.Say(prompts.Say("not_found_refer", language, "contact", options.Contact), startsParagraph: false);
        context.End(AnswerStatus.NotFound);
    }
}
