using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>The form for an error in a plan.</summary>
internal sealed class ReportHtml(PageFrame frame, string id)
{
    private const string Whole = "plan";

    /// <summary>The form, with what was filled in and what is wrong with it.</summary>
    public string Write(RiskPlan plan, IReadOnlyList<PlanRow> rows, string row, string text, string? problem, int days) => frame.Page(
        frame.Worded("page.report"),
        $"""
        <p class="intro">{frame.Shown("report-intro")}</p>
        <p>{frame.Shown("report-personal", ("days", days.ToString(CultureInfo.InvariantCulture)))}</p>
        {PageFrame.Problems(problem is null ? [] : [problem])}
        <form action="/plans/{id}/report" method="post">
        <p><label for="row">{frame.Shown("report-row")}</label><select id="row" name="row">{FormHtml.Option(Whole, frame.Worded("page.report-whole"), row)}{Groups(rows, row)}</select></p>
        <p><label for="text">{frame.Shown("report-text")}</label><textarea id="text" name="text" required maxlength="{ReportText.Most}" rows="6">{PageFrame.Encode(text)}</textarea></p>
        <div class="ask"><button>{frame.Shown("report-button")}</button></div>
        </form>
        <p><a href="/plans/{id}">{frame.Shown("back")}: {PageFrame.Encode(plan.Title)}</a></p>
        """,
        other: null);

    /// <summary>The thanks.</summary>
    public string Sent() => frame.Page(
        frame.Worded("page.report"), $"<p role=\"status\">{frame.Shown("report-thanks")}</p><p><a href=\"/plans/{id}\">{frame.Shown("back")}</a></p>", other: null);

    private string Groups(IReadOnlyList<PlanRow> rows, string chosen)
    {
        var groups = new StringBuilder();
        foreach (var group in rows.GroupBy(row => row.Kind, StringComparer.Ordinal))
        {
            groups.Append(CultureInfo.InvariantCulture, $"<optgroup label=\"{frame.Shown("row-" + group.Key)}\">");
            groups.AppendJoin(string.Empty, group.Select(row => FormHtml.Option(row.Key, row.Title, chosen))).Append("</optgroup>");
        }

        return groups.ToString();
    }
}
