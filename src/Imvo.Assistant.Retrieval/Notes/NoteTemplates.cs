using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>The compiled templates, one per kind and language.</summary>
internal sealed class NoteTemplates
{
    private readonly Dictionary<(ReferenceKind, TextLanguage), HandlebarsTemplate<object, object>> _templates = [];

    private NoteTemplates()
    {
    }

    /// <summary>Compiles all templates; null with problems when one is missing or invalid.</summary>
    public static NoteTemplates? Compile(KnowledgeFiles files, ProblemList problems)
    {
        // Notes are Markdown, not HTML; a name that the template misspells must not silently give nothing.
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });
        var templates = new NoteTemplates();
        var isComplete = true;
        foreach (var kind in Enum.GetValues<ReferenceKind>())
        {
            foreach (var language in Enum.GetValues<TextLanguage>())
            {
                isComplete &= templates.Compile(handlebars, kind, language, files, problems);
            }
        }

        return isComplete ? templates : null;
    }

    public static string FileOf(ReferenceKind kind, TextLanguage language) =>
        $"templates/{kind.ToString().ToLowerInvariant()}.{language.Code()}.md";

    /// <exception cref="HandlebarsUndefinedBindingException">The template asks for something that is not given.</exception>
    public string Render(ReferenceKind kind, TextLanguage language, object model) => _templates[(kind, language)](model);

    private bool Compile(IHandlebars handlebars, ReferenceKind kind, TextLanguage language, KnowledgeFiles files, ProblemList problems)
    {
        var file = FileOf(kind, language);
        if (files.Find(file, problems) is not { } text)
        {
            return false;
        }

        try
        {
            _templates[(kind, language)] = handlebars.Compile(text);
            return true;
        }
        catch (HandlebarsException exception)
        {
            problems.Add(new Place(file, string.Empty, string.Empty), $"is no valid template: {exception.Message}");
            return false;
        }
    }
}
