using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>Writes the units of a passage as its text.</summary>
internal static class PassageText
{
    /// <summary>Joins the units.</summary>
    public static string Of(IReadOnlyList<PassageUnit> units)
    {
        var text = new StringBuilder();
        for (var index = 0; index < units.Count; index++)
        {
            var unit = units[index];
            if (index > 0)
            {
                text.Append(Separator(units[index - 1], unit));
            }

            text.Append(unit is { Kind: TextBlockKind.ListItem, IsContinuation: false } ? "- " : string.Empty).Append(unit.Text);
        }

        return text.ToString();
    }

    private static string Separator(PassageUnit before, PassageUnit after) =>
        after.IsContinuation ? " "
        : after.Kind != TextBlockKind.Paragraph && (before.Kind == after.Kind || before.IsLeadIn) ? "\n"
        : "\n\n";
}
