using System.Text;
using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Web.Pages;

namespace Imvo.Assistant.Web.Widget;

/// <summary>The files of the chat window. A file with a hash in its address never changes.</summary>
public sealed class WidgetFiles
{
    private const string Script = "text/javascript; charset=utf-8";

    private WidgetFiles(string webChat, string folder, PromptLibrary prompts)
    {
        var own = CompressedFile.Of(Script, PageFile.Read("chat.js"));
        var style = CompressedFile.Of("text/css; charset=utf-8", PageFile.Read("chat.css"));
        ScriptPath = $"/widget/chat-{own.Hash}.js";
        StylePath = $"/widget/chat-{style.Hash}.css";
        WebChatPath = "/widget/" + Path.GetFileName(webChat);
        Hashed = new Dictionary<string, CompressedFile>(StringComparer.Ordinal)
        {
            [ScriptPath] = own,
            [StylePath] = style,
            [WebChatPath] = CompressedFile.Read(Script, webChat),
        };
        Launcher = CompressedFile.Of(Script, LauncherScript(prompts));
        Licenses = CompressedFile.Of("text/plain; charset=utf-8", File.ReadAllBytes(Path.Combine(folder, "licenses.txt")));
    }

    internal string ScriptPath { get; }

    internal string StylePath { get; }

    internal string WebChatPath { get; }

    internal IReadOnlyDictionary<string, CompressedFile> Hashed { get; }

    internal CompressedFile Launcher { get; }

    internal CompressedFile Licenses { get; }

    /// <summary>True when <c>build/widget.sh</c> has filled the folder.</summary>
    public static bool AreIn(string folder) => WebChatIn(folder) is not null;

    /// <summary>Reads the files; null when <c>build/widget.sh</c> has not filled the folder.</summary>
    internal static WidgetFiles? Read(string folder, PromptLibrary prompts) =>
        WebChatIn(folder) is { } webChat ? new WidgetFiles(webChat, folder, prompts) : null;

    private static string? WebChatIn(string folder) =>
        Directory.Exists(folder) && Directory.GetFiles(folder, "webchat-*.js.br") is [var only] ? only[..^".br".Length] : null;

    // What the launcher says is wording like any other; its script holds a place for it.
    private static byte[] LauncherScript(PromptLibrary prompts)
    {
        var words = Enum.GetValues<TextLanguage>().ToDictionary(
            language => language.Code(),
            language => new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["open"] = prompts.Say("widget_open", language),
                ["openLabel"] = prompts.Say("widget_open_label", language),
                ["close"] = prompts.Say("widget_close", language),
                ["title"] = prompts.Say("widget_title", language),
                ["unreachable"] = prompts.Say("widget_unreachable", language),
                ["again"] = prompts.Say("widget_again", language),
            },
            StringComparer.Ordinal);
        var json = JsonSerializer.Serialize(words, WidgetJson.Default.DictionaryStringDictionaryStringString);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(PageFile.Read("widget.js")).Replace("'{words}'", json, StringComparison.Ordinal));
    }
}
