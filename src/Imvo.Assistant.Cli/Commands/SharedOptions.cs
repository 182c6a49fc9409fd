using System.CommandLine;
using System.Globalization;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>Options that several commands have, and what they make.</summary>
internal static class SharedOptions
{
    private const int MostPassages = 50;

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

    /// <summary>A text, not a date: an option over a value type is compiled at every start (docs/adr/0006).</summary>
    public static Option<string?> AsOf()
    {
        var option = new Option<string?>("--as-of") { Description = "Day for which the answer should hold (2026-11-22)." };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !TryDate(result.Tokens[0].Value, out _))
            {
                result.AddError($"--as-of takes a day such as 2026-11-22, not '{result.Tokens[0].Value}'.");
            }
        });
        return option;
    }

    /// <summary>A text, not a number, as <see cref="AsOf"/>.</summary>
    public static Option<string> Top(string description, string usual)
    {
        var option = new Option<string>("--top") { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !TryNumber(result.Tokens[0].Value, out _))
            {
                result.AddError($"--top takes a number from 1 to {MostPassages}, not '{result.Tokens[0].Value}'.");
            }
        });
        return option;
    }

    public static int TopOf(string? value) => TryNumber(value, out var number) ? Math.Clamp(number, 1, MostPassages) : 1;

    public static DateOnly? DayOf(string? value) => value is not null && TryDate(value, out var day) ? day : null;

    public static SearchScope ScopeOf(string value) => value switch
    {
        "notes" => SearchScope.Notes,
        "documents" => SearchScope.Documents,
        _ => SearchScope.All,
    };

    public static TextLanguage? LanguageOf(string? value) => TextLanguageCodes.Parse(value);

    private static bool TryNumber(string? value, out int number) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static bool TryDate(string value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static AssistantParts Parts(ParseResult result)
    {
        var home = Path.GetDirectoryName(KnowledgeLocator.Find())!;
        var beside = Path.Combine(home, "appsettings.json");
        var config = result.GetValue(Config) ?? (File.Exists(beside) ? beside : null);
        var settings = SettingsReader.Read(config, Environment.GetEnvironmentVariables());
        return AssistantParts.Of(settings, home, result.GetValue(Data), TimeProvider.System);
    }

    /// <summary>The index, up to date with the knowledge and opened.</summary>
    public static IPassageIndex FreshIndex(AssistantParts parts)
    {
        Refresh(parts);
        var index = parts.Index();
        _ = index.CorpusVersion;
        return index;
    }

    /// <summary>The parts with an index that is up to date with the knowledge.</summary>
    public static AssistantParts FreshParts(ParseResult result)
    {
        var parts = Parts(result);
        Refresh(parts);
        return parts;
    }

    private static void Refresh(AssistantParts parts)
    {
        using var progress = new ProgressLine("Indexing");
        parts.Writer().EnsureFresh(progress);
    }
}
