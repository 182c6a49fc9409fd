using System.CommandLine;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>Options that several commands have, and what they make.</summary>
internal static class SharedOptions
{
    public static Option<string?> Data { get; } = new("--data") { Description = "Data folder.", Recursive = true };

    public static Option<string?> Config { get; } = new("--config") { Description = "Settings file.", Recursive = true };

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--lang") { Description = "Language: nl or en." };
        option.AcceptOnlyFromAmong("nl", "en");
        return option;
    }

    public static Option<string> Scope()
    {
        var option = new Option<string>("--scope") { Description = "What is searched: all, notes or documents.", DefaultValueFactory = _ => "all" };
        option.AcceptOnlyFromAmong("all", "notes", "documents");
        return option;
    }

    public static Option<string?> Tenant() => new("--tenant") { Description = "Tenant whose documents are meant." };

    public static Option<DateOnly?> AsOf() => new("--as-of") { Description = "Day for which the answer should hold (2026-11-22)." };

    public static SearchScope ScopeOf(string value) => value switch
    {
        "notes" => SearchScope.Notes,
        "documents" => SearchScope.Documents,
        _ => SearchScope.All,
    };

    public static TextLanguage? LanguageOf(string? value) => TextLanguageCodes.Parse(value);

    public static AssistantParts Parts(ParseResult result)
    {
        var home = Path.GetDirectoryName(KnowledgeLocator.Find())!;
        var beside = Path.Combine(home, "appsettings.json");
        var config = result.GetValue(Config) ?? (File.Exists(beside) ? beside : null);
        var settings = SettingsReader.Read(config, Environment.GetEnvironmentVariables());
        return AssistantParts.Of(settings, home, result.GetValue(Data), TimeProvider.System);
    }

    /// <summary>The parts with an index that is up to date with the knowledge.</summary>
    public static AssistantParts FreshParts(ParseResult result)
    {
        var parts = Parts(result);
        using var progress = new ProgressLine("Indexing");
        parts.Writer().EnsureFresh(progress);
        return parts;
    }
}
