using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Documents.Html;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans;

/// <summary><c>/plan</c> and <c>/plans/{id}</c>: a plan without chat and without script.</summary>
internal static class PlanPages
{
    private const int MostReport = 2000;

    private static readonly byte[] Style = Encoding.UTF8.GetBytes(HtmlWriter.StyleSheet);

    public static void MapPlanPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plan", (RequestDelegate)Show);
        app.MapPost("/plan", (RequestDelegate)Make).RequireRateLimiting(AskLimits.Policy);
        app.MapGet("/plans/{id}", (RequestDelegate)Read);
        app.MapGet("/plans/{id}/report", (RequestDelegate)ShowReport);
        app.MapPost("/plans/{id}/report", (RequestDelegate)TakeReport).RequireRateLimiting(AskLimits.Policy);
        app.MapGet("/document.css", (RequestDelegate)(context =>
        {
            context.Response.ContentType = "text/css; charset=utf-8";
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return context.Response.Body.WriteAsync(Style).AsTask();
        }));
    }

    private static Task Show(HttpContext context)
    {
        var language = TextLanguageCodes.Parse(context.Request.Query["lang"]) ?? QuestionPage.PreferredLanguage(context.Request);
        return Html(context, Page(context, language).Form(PlanForm.Empty(language), [], problem: null));
    }

    private static async Task Make(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            context.Response.Redirect("/plan");
            return;
        }

        var form = PlanForm.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        var desk = context.RequestServices.GetRequiredService<PlanDesk>();
        try
        {
            var reading = form.Read(desk);
            if (reading.Intake.Products.Count == 0 || reading.Intake.Products.All(product => product.SectorKeys.Count == 0))
            {
                await Html(context, Page(context, form.Language).Form(form, [.. reading.Questions.Where(question => !question.CanSkip)], problem: null));
                return;
            }

            var id = context.RequestServices.GetRequiredService<PlanStore>().Keep(desk.Plan(reading, form.Language));
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/plans/" + id;
        }
        catch (IntakeInvalidException e)
        {
            await Html(context, Page(context, form.Language).Form(form, [], e.Message));
        }
    }

    private static Task Read(HttpContext context) => WithPlan(context, (id, plan) =>
    {
        var document = context.RequestServices.GetRequiredService<PlanDesk>().Documents.Plan(plan);
        return Html(context, Page(context, plan.Language).Plan(id, plan, document));
    });

    private static Task ShowReport(HttpContext context) =>
        WithPlan(context, (id, plan) => Html(context, Page(context, plan.Language).Report(id, plan, isSent: false)));

    private static Task TakeReport(HttpContext context) => WithPlan(context, async (id, plan) =>
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var text = form["text"].ToString().Trim();
        if (text.Length > 0)
        {
            context.RequestServices.GetRequiredService<PlanStore>().Report(id, form["row"].ToString(), text[..Math.Min(text.Length, MostReport)]);
        }

        await Html(context, Page(context, plan.Language).Report(id, plan, isSent: text.Length > 0));
    });

    private static Task WithPlan(HttpContext context, Func<string, Core.Planning.Plans.RiskPlan, Task> write)
    {
        var id = context.GetRouteValue("id") as string ?? string.Empty;
        if (context.RequestServices.GetRequiredService<PlanStore>().Find(id) is { } plan)
        {
            return write(id, plan);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Html(context, Page(context, QuestionPage.PreferredLanguage(context.Request)).Form(
            PlanForm.Empty(QuestionPage.PreferredLanguage(context.Request)), [], context.RequestServices.GetRequiredService<PlanDesk>().Tables.Wording["page.gone"].In(QuestionPage.PreferredLanguage(context.Request))));
    }

    private static PlanPageHtml Page(HttpContext context, TextLanguage language) => new(
        context.RequestServices.GetRequiredService<PlanDesk>().Tables.Wording, context.RequestServices.GetRequiredService<AssistantParts>().Settings.Handover.Contact(), language);

    private static Task Html(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, context.RequestAborted);
    }
}
