using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Something in a plan that can be asked about: one of the three is there.</summary>
internal sealed record PlanItem(PlanRisk? Risk, PlanLaw? Law, PlanAction? Action)
{
    public string Key => Risk?.Key ?? Law?.Key ?? Action!.Id;
}
