using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>Chooses the questions on risks: few, each once, and every risk before any gets a second one.</summary>
internal static class SupplierQuestions
{
    // With the three general ones fifteen: a supplier answers a page, and puts a book aside.
    private const int Most = 12;

    public static IReadOnlyList<(string Theme, string Text)> Choose(IReadOnlyList<PlanRisk> risks)
    {
        var chosen = new List<(string Theme, string Text)>();
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var deepest = risks.Select(risk => risk.SupplierQuestions.Count).DefaultIfEmpty().Max();
        for (var round = 0; round < deepest; round++)
        {
            foreach (var risk in risks.Where(risk => round < risk.SupplierQuestions.Count))
            {
                if (chosen.Count < Most && asked.Add(risk.SupplierQuestions[round]))
                {
                    chosen.Add((risk.ThemeName, risk.SupplierQuestions[round]));
                }
            }
        }

        return chosen;
    }
}
