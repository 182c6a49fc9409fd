using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// "Does this law apply to us?": asks back when no law is named; when the question tells enough of the firm, the rules of the law give
/// the yes or no that the answer opens with (docs/adr/0022).
/// </summary>
internal sealed class AppliesStep(PromptLibrary prompts, AppliesForms forms, RetrieveStep retrieve, Func<LawReach>? reach, TimeProvider clock) : IAnswerStep
{
    private const string LawPrefix = "note:law-";
    private const int Looked = 5;
    private const int MostNeeds = 3;

    public void Run(AnswerContext context)
    {
        var question = context.Request.Question;
        if (forms.NamesNothing(question) && !context.Request.History.Any(message => message.IsOfUser))
        {
            context.Draft.Say(prompts.Say("applies_to_what", context.Language));
            context.End(AnswerStatus.Clarification);
            return;
        }

        if (reach is null || context.Parts.Count != 1 || !forms.Asks(question) || LawIn(context) is not { } law)
        {
            return;
        }

        var day = context.Request.AsOf ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (reach().Of(law, question, context.Asked, day) is { } result)
        {
            // What the firm tells of itself was for the rules; the note is that of the law.
            var clause = retrieve.Clause(context, forms.Clause(question));
            context.Parts = clause.Evidence.FieldUnits > 0 ? [clause] : context.Parts;
            context.Reach = new AppliesVerdict(
                LawPrefix + law, Verdict(result, context), Needed(result, context), result.Effect == LawEffect.Direct);
        }
    }

    // The law that the question names, as far as its note was found.
    private static string? LawIn(AnswerContext context)
    {
        var found = context.Found!;
        ulong concepts = 0;
        for (var i = 0; i < found.Units.Count; i++)
        {
            concepts |= found.Units[i] is { IsConcept: true, IsKnown: true } ? 1UL << i : 0;
        }

        return found.Hits.Take(Looked)
            .FirstOrDefault(hit => hit.Passage.DocumentId.StartsWith(LawPrefix, StringComparison.Ordinal) && (hit.TitleUnits & concepts) != 0)?
            .Passage.DocumentId[LawPrefix.Length..];
    }

    private string? Verdict(LawReachResult result, AnswerContext context)
    {
        var wording = result.Effect switch
        {
            LawEffect.Direct => "applies_direct",
            LawEffect.ViaCustomers => "applies_via_customers",
            LawEffect.None => "applies_not",
            _ => null,
        };
        return wording is null || result.Told.Count == 0
            ? null
            : Say(wording, context, result).Replace("{told}", string.Join(", ", result.Told.Select(words => $"“{words}”")), StringComparison.Ordinal);
    }

    private string? Needed(LawReachResult result, AnswerContext context)
    {
        var needs = result.Needs.Select(need => prompts.Say(Key(need), context.Language)).Distinct(StringComparer.Ordinal).Take(MostNeeds).ToList();
        return result.Effect != LawEffect.Unknown || needs.Count == 0
            ? null
            : Say("applies_needs", context, result).Replace("{needs}", string.Join(", ", needs), StringComparison.Ordinal);
    }

    private string Say(string wording, AnswerContext context, LawReachResult result) =>
        prompts.Say(wording, context.Language, "law", result.Law);

    private static string Key(string need) => need switch
    {
        LawFacts.Employees or LawFacts.Turnover or LawFacts.Balance or LawFacts.Size => "need_size",
        LawFacts.Role => "need_role",
        LawFacts.Country or LawFacts.OutsideEu => "need_country",
        LawFacts.SalesCountry => "need_sales_country",
        LawFacts.LargeCustomers or LawFacts.PublicTenders => "need_customers",
        LawFacts.CustomsCode or LawFacts.Product or LawFacts.Sector or LawFacts.ProductSector or LawFacts.Goods or "material" => "need_product",
        "import-volume" => "need_volume",
        _ => "need_details",
    };
}
