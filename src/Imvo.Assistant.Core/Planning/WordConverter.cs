using System.Text.Json;
using System.Text.Json.Serialization;

namespace Imvo.Assistant.Core.Planning;

/// <summary>Writes an enumeration as a word in camel case; reads no numbers.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
