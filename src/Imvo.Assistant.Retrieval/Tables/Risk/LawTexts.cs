using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Notes;
using Imvo.Assistant.Retrieval.Tables.References;
using Imvo.Assistant.Retrieval.Tables.Rows;
using Imvo.Assistant.Retrieval.Tables.Rules;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>
/// Reads and checks the texts of the rules of laws. They address the reader formally, as all of a plan does, and hold no number of
/// their own: each comes from <c>tables/laws.yaml</c>.
/// </summary>
internal sealed partial class LawTexts(ReferenceResolver resolver)
{
    private const int LongestSentence = 25;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Reads a text in both languages, its references written out; tells whether all it refers to is confirmed.</summary>
    public (LocalText Text, bool Confirmed) Read(YamlRow row, string dutchField, string englishField)
    {
        var dutch = row.Text(dutchField);
        var english = row.Text(englishField);
        Check(row, dutchField, dutch);
        Check(row, englishField, english);
        var resolvedDutch = resolver.Resolve(dutch, TextLanguage.Dutch, own: null);
        var resolvedEnglish = resolver.Resolve(english, TextLanguage.English, own: null);
        CheckDutch(row, dutchField, resolvedDutch.Text);
        if (dutch.Length > 0 && english.Length > 0 && TwinText.Difference(dutch, english) is { } difference)
        {
            row.Report(englishField, $"differs from its twin: {difference}; make both say the same");
        }

        return (new LocalText(resolvedDutch.Text, resolvedEnglish.Text), resolvedDutch.Confirmed && resolvedEnglish.Confirmed);
    }

    private static void CheckDutch(YamlRow row, string field, string text)
    {
        if (InformalAddress().Match(text) is { Success: true, Value: var word })
        {
            row.Report(field, $"'{word}' is informal; write u or uw");
        }

        foreach (var (start, length) in SentenceSplitter.Split(text))
        {
            var words = PlainText.CountWords(text.Substring(start, length));
            if (words > LongestSentence)
            {
                row.Report(field, $"a sentence of {words} words is longer than {LongestSentence}; split it");
            }
        }
    }

    private void Check(YamlRow row, string field, string text)
    {
        foreach (var reference in TextReference.In(text).Where(reference => !resolver.Leads(reference, own: null)))
        {
            row.Report(field, $"{reference} leads to no fact or date; correct it or add the fact");
        }

        if (TextReference.HasStrayBraces(text))
        {
            row.Report(field, "holds braces that make no reference; write {{law:key.name}}");
        }

        foreach (var match in Number().Matches(TextReference.Remove(text)).Cast<Match>())
        {
            row.Report(field, $"'{match.Value}' is written out; put it in a row and refer to it, as in {{{{law:csddd.applies}}}}");
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[0-9]+(?:[.,][0-9]+)*", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"(?<![\w'’])(?:je|jij|jouw|jou|jullie)(?![\w'’])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex InformalAddress();
}
