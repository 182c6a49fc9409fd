using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Html;
using Imvo.Assistant.Web.Plans.Facts;
using Imvo.Assistant.Web.Plans.Moves;
using Imvo.Assistant.Web.Plans.Ratings;
using Imvo.Assistant.Web.Plans.Reports;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>A plan with what can be done with it: save, change, ask what if, report an error, delete.</summary>
internal sealed class PlanViewHtml(PageFrame frame, string id, RiskPlan plan, PageDocument document)
{
    private static readonly string[] Formats = ["docx", "pdf", "md", "json"];

    /// <summary>The page.</summary>
    /// <param name="from">Id of the plan it was made from; empty for none.</param>
    /// <param name="before">That plan; null when there is none any more.</param>
    /// <param name="days">How long plans are kept.</param>
    public string Write(string from, RiskPlan? before, int days)
    {
        var tools = Tools();
        var body = new StringBuilder(128 * 1024);
        body.Append(Bar()).Append(before is null ? null : new MovesHtml(frame).Write(from, before, id, plan)).Append(Change());
        body.Append(HtmlWriter.WriteContent(document, tools.GetValueOrDefault));
        body.Append(CultureInfo.InvariantCulture, $"<footer class=\"keeping\"><p>{frame.Shown("keeping", ("days", days.ToString(CultureInfo.InvariantCulture)))} <a href=\"/plans/{id}/delete\">{frame.Shown("delete")}</a></p></footer>");
        return frame.PlanPage(plan.Title, body.ToString());
    }

    private string Bar()
    {
        var links = new StringBuilder();
        foreach (var format in Formats)
        {
            links.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/api/plans/{id}.{format}\">{frame.Shown(format)}</a></li>");
        }

        foreach (var part in PlanDocuments.Attachments)
        {
            links.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/api/plans/{id}.docx?part={part}\">{frame.Shown("part-" + part)}</a></li>");
        }

        return $"<nav class=\"plan-bar\" aria-label=\"{frame.Shown("downloads")}\"><ul>{links}<li><a href=\"/plans/{id}/report\">{frame.Shown("report")}</a></li><li><a href=\"/plan?lang={frame.Language.Code()}\">{frame.Shown("again")}</a></li></ul></nav>";
    }

    private string Change() => $"""
        <details class="change"><summary>{frame.Shown("what-if-open")}</summary>
        {new FactFieldsHtml(frame, id).Write(FactForm.Of(plan.Intake, new FactWords(frame)), isDoubtful: false)}
        </details>
        """;

    // By anchor: the form of a risk, and at every row the link to report an error in it.
    private Dictionary<string, string> Tools()
    {
        var ratings = new RatingHtml(frame, id, plan);
        var tools = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in PlanRows.Of(plan, document))
        {
            tools[row.Anchor] = $"<div class=\"tools\">{Report(row)}</div>\n";
        }

        foreach (var risk in plan.Risks)
        {
            tools[Anchors.Risk(risk.Key)] = $"<div class=\"tools\">{ratings.Write(risk)}{Report(new PlanRow("risk:" + risk.Key, risk.Title, string.Empty))}</div>\n";
        }

        return tools;
    }

    private string Report(PlanRow row) =>
        $"<a class=\"report\" href=\"/plans/{id}/report?row={Uri.EscapeDataString(row.Key)}\" rel=\"nofollow\">{frame.Shown("report-row-link")}<span class=\"unseen\">: {PageFrame.Encode(row.Title)}</span></a>";
}
