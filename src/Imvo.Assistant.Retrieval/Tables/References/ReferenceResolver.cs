using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Tables.References;

/// <summary>Writes references out: a fact as its text, a date in words. Facts may refer on to other facts and dates.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<(ReferenceKind Kind, string Key), ReferenceEntry> _entries = [];

    public ReferenceResolver(IEnumerable<ReferenceEntry> entries)
    {
        foreach (var entry in entries)
        {
            _entries.TryAdd((entry.Kind, entry.Key), entry);
        }
    }

    /// <summary>Resolves whole sentences: a value that opens one gets a capital.</summary>
    public ResolvedText Resolve(string text, TextLanguage language, ReferenceEntry? own) =>
        Resolve(text, language, own, isWithinSentence: false, []);

    /// <summary>Resolves a text that is itself a value.</summary>
    public ResolvedText ResolveValue(string text, TextLanguage language, ReferenceEntry? own) =>
        Resolve(text, language, own, isWithinSentence: true, []);

    /// <summary>Whether a reference leads to a fact or date.</summary>
    public bool Leads(TextReference reference, ReferenceEntry? own) =>
        Owner(reference, own) is { } entry && (entry.Facts.ContainsKey(reference.Name) || entry.Dates.ContainsKey(reference.Name));

    /// <summary>Whether a fact refers, by whatever way, to itself.</summary>
    public bool IsCyclic(ReferenceEntry entry, string fact)
    {
        var seen = new HashSet<(ReferenceEntry Entry, string Fact)>();
        var pending = new Stack<(ReferenceEntry Entry, string Fact)>([(entry, fact)]);
        while (pending.TryPop(out var current))
        {
            var text = current.Entry.Facts[current.Fact].Text;
            foreach (var reference in TextReference.In(text.Dutch).Concat(TextReference.In(text.English)))
            {
                if (Owner(reference, current.Entry) is not { } owner || !owner.Facts.ContainsKey(reference.Name))
                {
                    continue;
                }

                if (ReferenceEquals(owner, entry) && string.Equals(reference.Name, fact, StringComparison.Ordinal))
                {
                    return true;
                }

                if (seen.Add((owner, reference.Name)))
                {
                    pending.Push((owner, reference.Name));
                }
            }
        }

        return false;
    }

    // Emphasis marks do not keep a sentence from ending.
    private static bool StartsSentence(string textBefore)
    {
        var plain = textBefore.Replace("*", string.Empty, StringComparison.Ordinal);
        return SentenceSplitter.Split(plain + "X")[^1].Start == plain.Length;
    }

    private ResolvedText Resolve(
        string text, TextLanguage language, ReferenceEntry? own, bool isWithinSentence, HashSet<ReferenceFact> open)
    {
        var resolved = new StringBuilder();
        var confirmed = true;
        var position = 0;
        foreach (var reference in TextReference.In(text))
        {
            resolved.Append(text, position, reference.Start - position);
            position = reference.Start + reference.Length;
            if (Value(reference, language, own, open) is not { } value)
            {
                resolved.Append(reference);
                continue;
            }

            confirmed &= value.Confirmed;
            if (!isWithinSentence && StartsSentence(resolved.ToString()))
            {
                resolved.Append(char.ToUpperInvariant(value.Text[0])).Append(value.Text, 1, value.Text.Length - 1);
            }
            else
            {
                resolved.Append(value.Text);
            }
        }

        return new ResolvedText(resolved.Append(text, position, text.Length - position).ToString(), confirmed);
    }

    private ResolvedText? Value(TextReference reference, TextLanguage language, ReferenceEntry? own, HashSet<ReferenceFact> open)
    {
        if (Owner(reference, own) is not { } entry)
        {
            return null;
        }

        if (entry.Facts.TryGetValue(reference.Name, out var fact))
        {
            if (fact.Text.In(language).Length == 0 || !open.Add(fact))
            {
                return null;
            }

            var value = Resolve(fact.Text.In(language), language, entry, isWithinSentence: true, open);
            open.Remove(fact);
            return value with { Confirmed = value.Confirmed && fact.Confirmed };
        }

        return entry.Dates.TryGetValue(reference.Name, out var date) && date.Date.Length > 0
            ? new ResolvedText(PartialDate.Write(date.Date, language), date.Confirmed)
            : null;
    }

    private ReferenceEntry? Owner(TextReference reference, ReferenceEntry? own) =>
        reference.Kind is { } kind ? _entries.GetValueOrDefault((kind, reference.Key)) : own;
}
