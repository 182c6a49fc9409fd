using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Comparison;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Plans.Facts;
using Imvo.Assistant.Web.Plans.Moves;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.WhatIf;

/// <summary>Two plans side by side: the facts that differ, the order of both, why it moves, the laws, and the choice.</summary>
internal sealed class BesideHtml(PageFrame frame)
{
    private readonly MoveWords _words = new(frame);

    public string Write(string id, RiskPlan plan, string other, RiskPlan second)
    {
        var moves = PlanMoves.Risks(plan, second);
        var html = new MovesHtml(frame);
        return frame.Page(
            frame.Worded("page.beside"),
            $"""
            <p><strong>A</strong>: <a href="/plans/{id}">{PageFrame.Encode(plan.Title)}</a><br><strong>B</strong>: <a href="/plans/{other}">{PageFrame.Encode(second.Title)}</a></p>
            {html.Versions(plan, second)}{Facts(plan, second)}
            <section aria-labelledby="order"><h2 id="order">{frame.Shown("beside-order")}</h2>{Order(plan, second, moves)}</section>
            <section aria-labelledby="why"><h2 id="why">{frame.Shown("beside-why")}</h2>{Why(moves)}{html.Along(moves)}</section>
            <section aria-labelledby="laws"><h2 id="laws">{frame.Shown("beside-laws")}</h2>{Laws(html.Laws(plan, second))}</section>
            {Choice(id, other)}
            """,
            other: null,
            isWide: true);
    }

    private string Facts(RiskPlan plan, RiskPlan second)
    {
        var facts = new FactWords(frame).Differences(plan.Intake, second.Intake);
        if (facts.Count == 0)
        {
            return $"<p>{frame.Shown("beside-same-facts")}</p>";
        }

        var rows = string.Concat(facts.Select(fact =>
            $"<tr><th scope=\"row\">{PageFrame.Encode(fact.Label)}</th><td>{PageFrame.Encode(fact.Before)}</td><td>{PageFrame.Encode(fact.After)}</td></tr>"));
        return $"<table class=\"beside\"><caption>{frame.Shown("beside-facts")}</caption><thead><tr><th scope=\"col\">{frame.Shown("beside-fact")}</th><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody>{rows}</tbody></table>";
    }

    // Row by row the place in both plans; what moved says in its cell where it came from or went.
    private string Order(RiskPlan plan, RiskPlan second, IReadOnlyList<RiskMove> moves)
    {
        var steps = moves.ToDictionary(move => move.Risk.Key, StringComparer.Ordinal);
        var rows = new StringBuilder();
        for (var at = 0; at < Math.Max(plan.Risks.Count, second.Risks.Count); at++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{at + 1}</th><td>{First(At(plan, at), steps)}</td><td>{Second(At(second, at), steps)}</td></tr>");
        }

        return $"""
            <p>{frame.Shown("beside-order-intro")}</p>
            <table class="beside order"><caption class="unseen">{frame.Shown("beside-order")}</caption>
            <thead><tr><th scope="col"><span class="unseen">{frame.Shown("beside-place")}</span></th><th scope="col">A</th><th scope="col">B</th></tr></thead>
            <tbody>{rows}</tbody></table>
            """;
    }

    private static PlanRisk? At(RiskPlan plan, int at) => at < plan.Risks.Count ? plan.Risks[at] : null;

    private string First(PlanRisk? risk, Dictionary<string, RiskMove> steps)
    {
        if (risk is null)
        {
            return "–";
        }

        var goes = steps[risk.Key].After is null ? Mark("gone", frame.Worded("page.beside-gone")) : string.Empty;
        return Name(risk) + goes;
    }

    private string Second(PlanRisk? risk, Dictionary<string, RiskMove> steps)
    {
        if (risk is null)
        {
            return "–";
        }

        var move = steps[risk.Key];
        var kind = move.Before is null ? "new" : move.Before.Rank > risk.Rank ? "up" : move.Before.Rank < risk.Rank ? "down" : null;
        return Name(risk) + (kind is null ? string.Empty : Mark(kind, _words.Step(move)));
    }

    private string Name(PlanRisk risk) => risk.Group == RiskGroup.Priority
        ? $"<strong>{PageFrame.Encode(risk.Title)}</strong>"
        : $"{PageFrame.Encode(risk.Title)} <small>({frame.Shown("beside-watched")})</small>";

    private static string Mark(string kind, string text) => $"<span class=\"mark {kind}\">{PageFrame.Encode(text)}</span>";

    private string Why(IReadOnlyList<RiskMove> moves)
    {
        var own = moves.Where(move => move.IsOwn).ToList();
        return own.Count == 0
            ? $"<p>{frame.Shown("moves-none")}</p>"
            : $"<ul class=\"why\">{string.Concat(own.Select(move => $"<li><strong>{PageFrame.Encode(move.Risk.Title)}</strong>: {PageFrame.Encode(_words.Step(move))} {PageFrame.Encode(string.Join(' ', _words.Why(move)))}</li>"))}</ul>";
    }

    private string Laws(string laws) => laws.Length == 0 ? $"<p>{frame.Shown("beside-laws-none")}</p>" : laws;

    private string Choice(string id, string other) => $"""
        <form class="choice" action="/plans/{id}/beside/{other}" method="post">
        <fieldset><legend>{frame.Shown("beside-choice")}</legend>
        <p><label class="check"><input type="checkbox" name="drop"> {frame.Shown("beside-drop")}</label></p>
        <div class="ask"><button name="keep" value="a">{frame.Shown("beside-keep", ("plan", "A"))}</button> <button name="keep" value="b">{frame.Shown("beside-keep", ("plan", "B"))}</button></div>
        </fieldset>
        </form>
        """;
}
