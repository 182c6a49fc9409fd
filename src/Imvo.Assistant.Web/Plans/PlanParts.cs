using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Web.Plans;

/// <summary>The documents that belong to a plan, by the name they have in addresses.</summary>
internal static class PlanParts
{
    public static string[] Attachments { get; } = ["policy", "letter", "answers"];

    /// <summary>The document of a name; null when there is none of that name.</summary>
    public static PageDocument? Of(string? part, RiskPlan plan, PlanDocuments documents) => part switch
    {
        null or "" or "plan" => documents.Plan(plan),
        "policy" => documents.Policy(plan),
        "letter" => documents.SupplierLetter(plan),
        "answers" => documents.AnswerPack(plan),
        _ => null,
    };
}
