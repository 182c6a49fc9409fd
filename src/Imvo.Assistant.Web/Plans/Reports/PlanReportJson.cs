using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>Reads and writes reports of errors in plans, one a line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlanReport))]
[JsonSerializable(typeof(IReadOnlyList<PlanReport>))]
public sealed partial class PlanReportJson : JsonSerializerContext;
