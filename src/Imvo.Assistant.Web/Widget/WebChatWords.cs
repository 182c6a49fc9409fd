using System.Text.Json;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Web.Widget;

/// <summary>What Web Chat says otherwise than by itself, from <c>prompts/web-chat.json</c>: what it lacks in Dutch, and our words.</summary>
internal sealed class WebChatWords
{
    private readonly Dictionary<string, Dictionary<string, string>> _words;

    private WebChatWords(Dictionary<string, Dictionary<string, string>> words) => _words = words;

    /// <summary>Reads the file.</summary>
    public static WebChatWords Read(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "web-chat.json"));
        return new WebChatWords(JsonSerializer.Deserialize(stream, WidgetJson.Default.DictionaryStringDictionaryStringString)!);
    }

    /// <summary>The words of a language, as JSON for a script.</summary>
    public string In(TextLanguage language) => JsonSerializer.Serialize(_words[language.Code()], WidgetJson.Default.DictionaryStringString);
}
