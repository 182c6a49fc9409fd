using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Plans.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary><c>/plans/{id}/report</c>: says what is wrong in a row of a plan.</summary>
internal static class ReportPages
{
    private static readonly PlanRow Whole = new("plan", string.Empty, string.Empty);

    public static void MapReportPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id}/report", (RequestDelegate)Show);
        app.MapPost("/plans/{id}/report", (RequestDelegate)Take).RequireRateLimiting(AskLimits.Reports);
    }

    private static Task Show(HttpContext context) => PlanResponse.WithPlan(context, (id, plan) =>
    {
        var frame = PlanResponse.Frame(context, plan.Language);
        return context.Request.Query.ContainsKey("sent")
            ? PlanResponse.Html(context, new ReportHtml(frame, id).Sent())
            : Form(context, frame, id, plan, context.Request.Query["row"].ToString(), string.Empty, problem: null);
    });

    private static Task Take(HttpContext context) => PlanResponse.WithPlan(context, async (id, plan) =>
    {
        var form = await PlanResponse.Form(context);
        var frame = PlanResponse.Frame(context, plan.Language);
        var (key, text) = (form["row"].ToString(), ReportText.Clean(form["text"].ToString()));
        var row = string.Equals(key, Whole.Key, StringComparison.Ordinal)
            ? Whole with { Title = plan.Title }
            : Rows(context, plan).FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal));
        var problem = row is null ? "page.report-no-row"
            : text.Length == 0 ? "page.report-no-text"
            : text.Length > ReportText.Most ? "page.report-too-long"
            : Keep(context, id, plan, row, text) ? null
            : "page.report-full";
        if (problem is null)
        {
            PlanResponse.SeeOther(context, $"/plans/{id}/report?sent=1");
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await Form(context, frame, id, plan, key, text, frame.Worded(problem, ("most", $"{ReportText.Most}"), ("count", $"{text.Length}")));
    });

    private static bool Keep(HttpContext context, string id, RiskPlan plan, PlanRow row, string text) =>
        context.RequestServices.GetRequiredService<PlanReports>().Add(new PlanReport(
            Parts(context).Clock.GetUtcNow(), id, row.Key, row.Title, plan.TablesVersion, text));

    private static IReadOnlyList<PlanRow> Rows(HttpContext context, RiskPlan plan) =>
        PlanRows.Of(plan, context.RequestServices.GetRequiredService<PlanDesk>().Documents.Plan(plan));

    private static Task Form(HttpContext context, PageFrame frame, string id, RiskPlan plan, string row, string text, string? problem) => PlanResponse.Html(
        context, new ReportHtml(frame, id).Write(plan, Rows(context, plan), row, text, problem, Parts(context).Settings.Retention.PlanDays));

    private static AssistantParts Parts(HttpContext context) => context.RequestServices.GetRequiredService<AssistantParts>();
}
