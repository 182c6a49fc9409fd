using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Notes;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>Rules for texts that users are shown.</summary>
internal sealed partial class TextRules(RuleContext context)
{
    private const int LongestSentence = 25;
    private const int TimeoutMilliseconds = 1000;
    private const string WrittenOut = "is written out; put it in a row and refer to it, as in {{law:csddd.applies}}";

    private static readonly Regex Date = DatePattern();

    /// <summary>Refuses references that lead nowhere.</summary>
    public void CheckReferences(Place place, string text, ReferenceEntry? own)
    {
        foreach (var reference in TextReference.In(text).Where(reference => !context.Resolver.Leads(reference, own)))
        {
            context.Problems.Add(place, $"{reference} leads to no fact or date; correct it or add the fact");
        }

        if (TextReference.HasStrayBraces(text))
        {
            context.Problems.Add(place, "holds braces that make no reference; write {{name}} or {{law:key.name}}");
        }
    }

    /// <summary>Refuses full dates and amounts that stand in the text instead of in a fact.</summary>
    public void CheckWrittenOut(Place place, string text)
    {
        var rest = TextReference.Remove(text);
        if (!rest.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return;
        }

        foreach (var match in Date.Matches(rest).Concat(Amount().Matches(rest)))
        {
            context.Problems.Add(place, $"'{match.Value.Trim()}' {WrittenOut}");
        }
    }

    /// <summary>Refuses formal address and long sentences in a Dutch text.</summary>
    public void CheckDutch(Place place, string text, ReferenceEntry? own)
    {
        var plain = PlainText.Of(context.Resolver.Resolve(text, TextLanguage.Dutch, own).Text);
        if (FormalAddress().Match(plain) is { Success: true, Value: var word })
        {
            context.Problems.Add(place, $"'{word}' is formal; write je, jij or jouw");
        }

        foreach (var (start, length) in SentenceSplitter.Split(plain))
        {
            var sentence = plain.Substring(start, length);
            var words = PlainText.CountWords(sentence);
            if (words > LongestSentence)
            {
                context.Problems.Add(
                    place, $"a sentence of {words} words is longer than {LongestSentence}; split it: '{sentence}'");
            }
        }
    }

    private static Regex DatePattern()
    {
        var months = string.Join('|', Enumerable.Range(1, 12).SelectMany(month =>
            new[] { WrittenDate.Month(month, TextLanguage.Dutch), WrittenDate.Month(month, TextLanguage.English) }));
        return new Regex(
            $@"\b\d{{1,2}}(?:st|nd|rd|th|e)?\s+(?:{months})\s+\d{{4}}\b|\b(?:{months})\s+\d{{1,2}},?\s+\d{{4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeSpan.FromMilliseconds(TimeoutMilliseconds));
    }

    [GeneratedRegex(
        @"(?:€|\bEUR)\s*\d[\d.,]*|\b\d[\d.,]*\s+(?:(?:miljoen|miljard|duizend|million|billion|thousand)\s+)?euros?\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"(?<![\w'’.])(?:u|uw|uzelf)(?![\w'’])(?!\.\w)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex FormalAddress();
}
