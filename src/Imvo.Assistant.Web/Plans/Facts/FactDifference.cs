namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>A fact of a firm that two plans have otherwise, in words.</summary>
internal sealed record FactDifference(string Label, string Before, string After);
