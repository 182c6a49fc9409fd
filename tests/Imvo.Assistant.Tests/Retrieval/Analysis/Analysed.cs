using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

/// <summary>What the analyser makes of a text, in forms that tests compare.</summary>
internal static class Analysed
{
    /// <summary>All terms of a text.</summary>
    public static List<AnalysedTerm> Terms(string text, TextLanguage language = TextLanguage.Dutch) =>
        Terms(SampleLexicon.Analyser, text, language);

    /// <summary>All terms of a text.</summary>
    public static List<AnalysedTerm> Terms(TextAnalyser analyser, string text, TextLanguage language)
    {
        var terms = new List<AnalysedTerm>();
        analyser.Analyse(text, language, terms);
        return terms;
    }

    /// <summary>The terms of one role, joined by spaces.</summary>
    public static string Of(TermRole role, string text, TextLanguage language = TextLanguage.Dutch) =>
        Of(SampleLexicon.Analyser, role, text, language);

    /// <summary>The terms of one role, joined by spaces.</summary>
    public static string Of(TextAnalyser analyser, TermRole role, string text, TextLanguage language) =>
        string.Join(' ', Terms(analyser, text, language).Where(term => term.Role == role).Select(term => term.Term));

    /// <summary>The text that a term stands for.</summary>
    public static string Covered(string text, AnalysedTerm term) => text.Substring(term.Start, term.Length);
}
