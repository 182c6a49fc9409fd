using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Widget;

/// <summary>Writes words for scripts.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class WidgetJson : JsonSerializerContext;
