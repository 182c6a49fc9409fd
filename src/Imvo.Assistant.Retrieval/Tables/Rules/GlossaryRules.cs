using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>Rules for the glossary.</summary>
internal sealed class GlossaryRules(RuleContext context)
{
    private readonly TextRules _texts = new(context);

    public void Check(IReadOnlyList<GlossaryTerm> terms)
    {
        foreach (var term in terms)
        {
            var place = new Place(GlossaryRows.File, term.Key, string.Empty);
            context.CheckSources(place.At("source"), [term.Source]);
            context.CheckReviewed(place.At("reviewed"), term.Reviewed);
            _texts.CheckDutch(place.At("definition_nl"), term.Definition.Dutch, own: null);
        }

        CheckForms(terms.Where(term => term.Searchable));
    }

    // Search treats all forms of a term as one: a form of two terms would lead to only one of them.
    private void CheckForms(IEnumerable<GlossaryTerm> terms)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var forms = new[] { term.Term.Dutch, term.Term.English }.Concat(term.Dutch).Concat(term.English);
            foreach (var form in forms.Where(form => form.Length > 0))
            {
                var folded = WordFolding.Fold(form);
                if (!owners.TryAdd(folded, term.Key) && !string.Equals(owners[folded], term.Key, StringComparison.Ordinal))
                {
                    context.Problems.Add(
                        new Place(GlossaryRows.File, term.Key, "search"),
                        $"'{form}' leads to {owners[folded]} too; keep it in one row, or give one of them search no");
                }
            }
        }
    }
}
