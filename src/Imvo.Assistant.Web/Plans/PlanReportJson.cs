using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Plans;

/// <summary>Writes reports of errors in plans.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PlanReportJson : JsonSerializerContext;
