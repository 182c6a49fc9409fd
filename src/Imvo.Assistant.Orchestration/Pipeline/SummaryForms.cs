using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells whether a message asks for a summary, and of what. The forms are data, with <c>*</c> for the document.</summary>
internal sealed class SummaryForms(PromptLibrary prompts)
{
    private readonly (string Before, string After)[] _forms = Array.ConvertAll([.. prompts.Forms["summary_requests"]], Cut);

    /// <summary>The words that name what is to be summarised; null when no summary is asked.</summary>
    public string? NameIn(string question)
    {
        var plain = PlainMessage.Of(question);
        string? name = null;
        foreach (var (before, after) in _forms)
        {
            if (plain.Length > before.Length + after.Length
                && plain.StartsWith(before, StringComparison.Ordinal)
                && plain.EndsWith(after, StringComparison.Ordinal)
                && plain[(before.Length - 1)..(plain.Length - after.Length + 1)].Trim() is { Length: > 0 } named
                && (name is null || named.Length < name.Length))
            {
                name = named;
            }
        }

        return name;
    }

    private static (string Before, string After) Cut(string form)
    {
        var at = form.IndexOf('*', StringComparison.Ordinal);
        return (PlainMessage.Of(form[..at]), PlainMessage.Of(form[(at + 1)..]));
    }
}
