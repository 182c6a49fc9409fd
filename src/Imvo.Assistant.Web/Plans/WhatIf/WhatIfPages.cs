using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Plans.Facts;
using Imvo.Assistant.Web.Plans.Keeping;
using Imvo.Assistant.Web.Plans.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans.WhatIf;

/// <summary><c>/plans/{id}/what-if</c> and <c>/plans/{id}/beside/{other}</c>: what if the facts were otherwise, and two plans side by side.</summary>
internal static class WhatIfPages
{
    public static void MapWhatIfPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id}/what-if", (RequestDelegate)Show);
        app.MapPost("/plans/{id}/what-if", (RequestDelegate)Take).RequireRateLimiting(AskLimits.Policy);
        app.MapGet("/plans/{id}/beside/{other}", (RequestDelegate)Compare).RequireRateLimiting(AskLimits.Policy);
        app.MapPost("/plans/{id}/beside/{other}", (RequestDelegate)Choose).RequireRateLimiting(AskLimits.Policy);
    }

    private static Task Show(HttpContext context) => PlanResponse.WithPlan(context, (id, plan) =>
    {
        var frame = PlanResponse.Frame(context, plan.Language);
        return Form(context, frame, id, plan, FactForm.Of(plan.Intake, new FactWords(frame)), outcome: null);
    });

    private static Task Take(HttpContext context) => PlanResponse.WithPlan(context, async (id, plan) =>
    {
        var desk = context.RequestServices.GetRequiredService<PlanDesk>();
        var frame = PlanResponse.Frame(context, plan.Language);
        var sent = await PlanResponse.Form(context);
        var form = FactForm.Of(sent, FactForm.Of(plan.Intake, new FactWords(frame)));
        var outcome = new FactReading(frame, desk).Read(plan, form);
        if (outcome.Problems.Count > 0)
        {
            await Form(context, frame, id, plan, form, outcome);
            return;
        }

        try
        {
            var next = context.RequestServices.GetRequiredService<PlanStore>().Keep(desk.Change(plan, outcome.Intake, outcome.Evidence));
            PlanResponse.SeeOther(context, sent["do"] == "change" ? $"/plans/{next}?from={id}" : $"/plans/{id}/beside/{next}");
        }
        catch (IntakeInvalidException e)
        {
            await Form(context, frame, id, plan, form, outcome with { Problems = [e.Message] });
        }
    });

    private static Task Compare(HttpContext context) => WithBoth(context, (id, plan, other, second) =>
        PlanResponse.Html(context, new BesideHtml(PlanResponse.Frame(context, plan.Language)).Write(id, plan, other, second)));

    private static Task Choose(HttpContext context) => WithBoth(context, async (id, _, other, _) =>
    {
        var form = await PlanResponse.Form(context);
        var keepsSecond = form["keep"] == "b";
        if (form.ContainsKey("drop"))
        {
            context.RequestServices.GetRequiredService<PlanStore>().Delete(keepsSecond ? id : other);
        }

        PlanResponse.SeeOther(context, keepsSecond ? $"/plans/{other}?from={id}" : $"/plans/{id}");
    });

    private static Task WithBoth(HttpContext context, Func<string, RiskPlan, string, RiskPlan, Task> write) =>
        PlanResponse.WithPlan(context, (id, plan) => PlanResponse.WithPlan(context, "other", (other, second) => write(id, plan, other, second)));

    private static Task Form(HttpContext context, PageFrame frame, string id, RiskPlan plan, FactForm form, FactOutcome? outcome) => PlanResponse.Html(context, frame.Page(
        frame.Worded("page.what-if"),
        $"""
        <p class="intro">{frame.Shown("what-if-intro", ("plan", plan.Title))}</p>
        {PageFrame.Problems(outcome is null ? [] : outcome.IsDoubtful ? [.. outcome.Problems, frame.Worded("page.what-if-sure")] : outcome.Problems)}
        {new FactFieldsHtml(frame, id).Write(form, outcome?.IsDoubtful ?? false)}
        <p><a href="/plans/{id}">{frame.Shown("back")}</a></p>
        """,
        other: null));
}
