using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Planning.Comparison;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Web.Plans.Facts;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Moves;

/// <summary>Says above a plan what moved since the plan it was made from.</summary>
internal sealed class MovesHtml(PageFrame frame)
{
    private readonly MoveWords _words = new(frame);

    public string Write(string from, RiskPlan before, string id, RiskPlan after)
    {
        var moves = PlanMoves.Risks(before, after);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<aside class=\"moved\" aria-label=\"{frame.Shown("moves")}\"><p class=\"moved-title\"><strong>{frame.Shown("moves")}</strong></p>");
        html.Append(Versions(before, after)).Append(Facts(before, after)).Append(Own(moves)).Append(Along(moves)).Append(Laws(before, after));
        html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"/plans/{from}/beside/{id}\">{frame.Shown("beside")}</a> · <a href=\"/plans/{from}\">{frame.Shown("back-before")}</a></p></aside>");
        return html.ToString();
    }

    /// <summary>What changed by itself, with why.</summary>
    public string Own(IReadOnlyList<RiskMove> moves)
    {
        var own = moves.Where(move => move.IsOwn).ToList();
        if (own.Count == 0)
        {
            return $"<p>{frame.Shown(moves.Any(move => move.IsMoved) ? "moves-along-only" : "moves-none")}</p>";
        }

        return $"<ul>{string.Concat(own.Select(Own))}</ul>";
    }

    /// <summary>What only moved along with others.</summary>
    public string Along(IReadOnlyList<RiskMove> moves)
    {
        var along = moves.Where(move => move is { IsOwn: false, IsMoved: true }).ToList();
        if (along.Count == 0)
        {
            return string.Empty;
        }

        var items = string.Concat(along.Select(move => $"<li>{PageFrame.Encode(move.Risk.Title)}: {PageFrame.Encode(_words.Step(move))}</li>"));
        return $"<details><summary>{frame.Shown("moves-along", ("count", along.Count.ToString(CultureInfo.InvariantCulture)))}</summary><ul>{items}</ul></details>";
    }

    /// <summary>The laws that mean something else.</summary>
    public string Laws(RiskPlan before, RiskPlan after)
    {
        var laws = PlanMoves.Laws(before, after);
        return laws.Count == 0
            ? string.Empty
            : $"<p>{frame.Shown("moves-laws")}</p><ul>{string.Concat(laws.Select(move => $"<li><strong>{PageFrame.Encode(move.Law.Name)}</strong>: {PageFrame.Encode(_words.Step(move))} {PageFrame.Encode(move.Law.Why)}</li>"))}</ul>";
    }

    /// <summary>Tables that were renewed move things too.</summary>
    public string Versions(RiskPlan before, RiskPlan after) =>
        string.Equals(before.TablesVersion, after.TablesVersion, StringComparison.Ordinal) ? string.Empty : $"<p>{frame.Shown("moves-tables")}</p>";

    private string Facts(RiskPlan before, RiskPlan after)
    {
        var facts = new FactWords(frame).Differences(before.Intake, after.Intake);
        return facts.Count == 0
            ? string.Empty
            : $"<ul>{string.Concat(facts.Select(fact => $"<li>{PageFrame.Encode(fact.Label)}: {PageFrame.Encode(fact.Before)} → <strong>{PageFrame.Encode(fact.After)}</strong></li>"))}</ul>";
    }

    private string Own(RiskMove move)
    {
        var title = PageFrame.Encode(move.Risk.Title);
        var name = move.After is null ? $"<strong>{title}</strong>" : $"<a href=\"#{Anchors.Risk(move.Risk.Key)}\">{title}</a>";
        return $"<li>{name}: <strong>{PageFrame.Encode(_words.Step(move))}</strong> {PageFrame.Encode(string.Join(' ', _words.Why(move)))}</li>";
    }
}
