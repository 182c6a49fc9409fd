namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>What a reader says is wrong in a plan.</summary>
/// <param name="At">When.</param>
/// <param name="Plan">Id of the plan; who has it can open the plan.</param>
/// <param name="Row">Key of the row: <c>plan</c>, or its kind and key such as <c>risk:natural_stone.ohs</c>.</param>
/// <param name="Title">The row as the reader saw it.</param>
/// <param name="TablesVersion">Version of the tables that the plan was made with.</param>
/// <param name="Text">The words of the reader; may hold personal data.</param>
public sealed record PlanReport(DateTimeOffset At, string Plan, string Row, string Title, string TablesVersion, string Text);
