using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>The compiled templates, one per kind of row and language.</summary>
internal sealed class NoteTemplates
{
    /// <summary>The template for a row of the glossary.</summary>
    public const string Term = "term";

    private readonly Dictionary<(string, TextLanguage), HandlebarsTemplate<object, object>> _templates = [];

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
        foreach (var name in Enum.GetValues<ReferenceKind>().Select(NameOf).Append(Term))
        {
            foreach (var language in Enum.GetValues<TextLanguage>())
            {
                isComplete &= templates.Compile(handlebars, name, language, files, problems);
            }
        }

        return isComplete ? templates : null;
    }

    /// <summary>The template for the rows of a reference table.</summary>
    public static string NameOf(ReferenceKind kind) => kind.ToString().ToLowerInvariant();

    public static string FileOf(string name, TextLanguage language) => $"templates/{name}.{language.Code()}.md";

    /// <exception cref="HandlebarsUndefinedBindingException">The template asks for something that is not given.</exception>
    public string Render(string name, TextLanguage language, object model) => _templates[(name, language)](model);

    private bool Compile(IHandlebars handlebars, string name, TextLanguage language, KnowledgeFiles files, ProblemList problems)
    {
        var file = FileOf(name, language);
        if (files.Find(file, problems) is not { } text)
        {
            return false;
        }

        try
        {
            _templates[(name, language)] = handlebars.Compile(text);
            return true;
        }
        catch (HandlebarsException exception)
        {
            problems.Add(new Place(file, string.Empty, string.Empty), $"is no valid template: {exception.Message}");
            return false;
        }
    }
}
