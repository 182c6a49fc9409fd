namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>A row of a plan that a reader can report an error in.</summary>
/// <param name="Key">Kind and key, such as <c>risk:natural_stone.ohs</c>.</param>
/// <param name="Title">What the reader sees.</param>
/// <param name="Anchor">Name of its place on the page.</param>
internal sealed record PlanRow(string Key, string Title, string Anchor)
{
    /// <summary>The kind: what stands before the colon.</summary>
    public string Kind => Key.Split(':')[0];
}
