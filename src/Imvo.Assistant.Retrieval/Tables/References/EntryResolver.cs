using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Tables.References;

/// <summary>Writes out the references in a row's own texts.</summary>
internal static class EntryResolver
{
    /// <summary>The row with its texts written out. What refers to a value that is not confirmed is itself not confirmed.</summary>
    public static ResolvedEntry Resolve(ReferenceEntry entry, ReferenceResolver resolver)
    {
        var summary = Sentences(entry.Summary);
        var resolved = entry with
        {
            Question = Sentences(entry.Question).Text,
            Summary = summary.Text,
            Facts = entry.Facts.ToDictionary(fact => fact.Key, fact => ResolveFact(fact.Value), StringComparer.Ordinal),
            Dates = entry.Dates.ToDictionary(date => date.Key, date => ResolveDate(date.Value), StringComparer.Ordinal),
            Statements = [.. entry.Statements.Select(ResolveStatement)],
            Unconfirmed = [.. entry.Unconfirmed.Select(text => Value(text).Text)],
            CheckAt = entry.CheckAt is { } check ? Value(check).Text : null,
        };
        return new ResolvedEntry(resolved, entry.Confirmed && summary.Confirmed);

        ReferenceFact ResolveFact(ReferenceFact fact)
        {
            var (text, confirmed) = Value(fact.Text);
            return fact with { Text = text, Confirmed = fact.Confirmed && confirmed };
        }

        ReferenceDate ResolveDate(ReferenceDate date)
        {
            var (text, confirmed) = Value(date.Text);
            return date with { Text = text, Confirmed = date.Confirmed && confirmed };
        }

        ReferenceStatement ResolveStatement(ReferenceStatement statement)
        {
            var (text, confirmed) = Sentences(statement.Text);
            return statement with { Text = text, Confirmed = statement.Confirmed && confirmed };
        }

        (LocalText Text, bool Confirmed) Sentences(LocalText text) => Both(
            resolver.Resolve(text.Dutch, TextLanguage.Dutch, entry), resolver.Resolve(text.English, TextLanguage.English, entry));

        (LocalText Text, bool Confirmed) Value(LocalText text) => Both(
            resolver.ResolveValue(text.Dutch, TextLanguage.Dutch, entry), resolver.ResolveValue(text.English, TextLanguage.English, entry));

        static (LocalText Text, bool Confirmed) Both(ResolvedText dutch, ResolvedText english) =>
            (new LocalText(dutch.Text, english.Text), dutch.Confirmed && english.Confirmed);
    }
}
