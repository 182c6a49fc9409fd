using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Cli.Chat;

/// <summary>How a conversation in the terminal is held.</summary>
/// <param name="Language">Language of the assistant; null to follow what is typed.</param>
/// <param name="Tenant">Tenant whose documents are searched too.</param>
/// <param name="IsJson">Whether each reply is one line of JSON.</param>
/// <param name="Save">File that the intake of the plan is written to; null for none.</param>
/// <param name="ShowsPrompt">Whether a person types.</param>
/// <param name="Width">Characters on a line.</param>
internal sealed record ChatOptions(TextLanguage? Language, string? Tenant, bool IsJson, string? Save, bool ShowsPrompt, int Width);
