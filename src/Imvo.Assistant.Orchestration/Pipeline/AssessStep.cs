using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Decides whether what was found answers the question, by evidence that is weighed (docs/adr/0007): a score alone cannot tell. A
/// question that is not answered is outside the field when it has no word of it, else not found.
/// </summary>
internal sealed class AssessStep(PromptLibrary prompts, AnswerOptions options, QuestionForms forms) : IAnswerStep
{
    /// <summary>From this certainty on a question is answered: one of twenty answerable questions lies below it.</summary>
    private const double Enough = 3.1;

    /// <summary>Less than this is too little when what is counted was not found itself.</summary>
    private const double EnoughWithoutCounted = 3.8;

    /// <summary>A question without a word of the field of which less than this is found is about something else.</summary>
    private const double LeastOutsideField = 0.7;

    /// <summary>A note is worth naming in a refusal when it holds this much of the question.</summary>
    private const double NearCoverage = 0.3;

    public void Run(AnswerContext context)
    {
        if (context.Parts.All(part => part.Evidence.UnitCount == 0 && part.Defined is null))
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
        if (context.Parts.All(part => part.Evidence.FieldUnits == 0) && evidence.Coverage < LeastOutsideField)
        {
            context.Draft.Say(prompts.Say("out_of_scope", context.Language));
            context.Draft.Say(prompts.Say("out_of_scope_offer", context.Language), startsParagraph: false);
            context.End(AnswerStatus.OutOfScope);
            return;
        }

        SayNotFound(context);
    }

    /// <summary>Whether a part of the question can be answered from what was found.</summary>
    public bool IsAnswered(QuestionPart part) => part.Defined is not null || IsFound(part);

    /// <summary>Whether what was found answers it, without a definition.</summary>
    public bool IsFound(QuestionPart part) =>
        part.Found.Hits.Count > 0
        && part.Evidence.UnitCount > 0
        && part.Evidence.Certainty >= Enough
        && !forms.AsksUnkept(part.Text)
        && !IsCountOfSomethingElse(part);

    // How many of what, and in which year: a figure about something else, or about another year, is no answer.
    private bool IsCountOfSomethingElse(QuestionPart part) =>
        forms.AsksQuantity(part.Text)
        && (!part.Evidence.NumbersMatched || (!part.Evidence.FocusMatched && part.Evidence.Certainty < EnoughWithoutCounted));

    // A refusal that helps names the note that comes nearest.
    private static bool IsNear(AnswerContext context, PassageHit hit) =>
        hit.Passage.Kind == PassageKind.Note && Evidence.CoverageOf(context.Found!.Units, hit.MatchedUnits) >= NearCoverage;

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
