using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.References;

/// <summary>A reference in a text to a fact or date: <c>{{law:csddd.employees}}</c>, or <c>{{employees}}</c> within a row.</summary>
/// <param name="Kind">Table of the row; null for the row the text itself belongs to.</param>
/// <param name="Key">Key of the row; empty for the row the text itself belongs to.</param>
/// <param name="Name">Name of the fact or date.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="Length">Number of characters.</param>
internal sealed partial record TextReference(ReferenceKind? Kind, string Key, string Name, int Start, int Length)
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The references of a text, in order.</summary>
    public static IEnumerable<TextReference> In(string text) => Pattern().Matches(text).Select(match => new TextReference(
        match.Groups["kind"] is { Success: true, Value: var kind } ? Enum.Parse<ReferenceKind>(kind, ignoreCase: true) : null,
        match.Groups["key"].Value,
        match.Groups["name"].Value,
        match.Index,
        match.Length));

    /// <summary>The text without its references.</summary>
    public static string Remove(string text) => Pattern().Replace(text, " ");

    /// <summary>Whether braces are left that make no reference.</summary>
    public static bool HasStrayBraces(string text) =>
        Remove(text) is var rest
        && (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal));

    /// <summary>The reference as it is written.</summary>
    public override string ToString() =>
        Kind is { } kind ? $"{{{{{kind.ToString().ToLowerInvariant()}:{Key}.{Name}}}}}" : $"{{{{{Name}}}}}";

    [GeneratedRegex(
        @"\{\{(?:(?<kind>law|covenant|instrument|institution):(?<key>[a-z0-9-]+)\.)?(?<name>[a-z0-9-]+)\}\}",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Pattern();
}
