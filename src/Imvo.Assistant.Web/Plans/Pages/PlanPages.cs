using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Documents.Html;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Pages;
using Imvo.Assistant.Web.Plans.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary><c>/plan</c> and <c>/plans/{id}</c>: a plan without chat and without script; and the page to delete it.</summary>
internal static class PlanPages
{
    public static void MapPlanPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plan", (RequestDelegate)Show);
        app.MapPost("/plan", (RequestDelegate)Make).RequireRateLimiting(AskLimits.Policy);
        app.MapGet("/plans/{id}", (RequestDelegate)Read);
        app.MapGet("/plans/{id}/delete", (RequestDelegate)ShowDelete);
        app.MapPost("/plans/{id}/delete", (RequestDelegate)Delete).RequireRateLimiting(AskLimits.Policy);
        MapStyle(app, "/document.css", Encoding.UTF8.GetBytes(HtmlWriter.StyleSheet));
        MapStyle(app, "/plan.css", PageFile.Read("plan.css"));
    }

    private static void MapStyle(IEndpointRouteBuilder app, string address, byte[] style) => app.MapGet(address, (RequestDelegate)(context =>
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return context.Response.Body.WriteAsync(style).AsTask();
    }));

    private static Task Show(HttpContext context)
    {
        var language = TextLanguageCodes.Parse(context.Request.Query["lang"]) ?? QuestionPage.PreferredLanguage(context.Request);
        return PlanResponse.Html(context, new PlanFormHtml(PlanResponse.Frame(context, language)).Write(PlanForm.Empty(language), [], problem: null));
    }

    private static async Task Make(HttpContext context)
    {
        var form = PlanForm.Of(await PlanResponse.Form(context));
        var desk = context.RequestServices.GetRequiredService<PlanDesk>();
        var page = new PlanFormHtml(PlanResponse.Frame(context, form.Language));
        try
        {
            var reading = form.Read(desk);
            if (reading.Intake.Products.Count == 0 || reading.Intake.Products.All(product => product.SectorKeys.Count == 0))
            {
                await PlanResponse.Html(context, page.Write(form, [.. reading.Questions.Where(question => !question.CanSkip)], problem: null));
                return;
            }

            PlanResponse.SeeOther(context, "/plans/" + context.RequestServices.GetRequiredService<PlanStore>().Keep(desk.Plan(reading, form.Language)));
        }
        catch (IntakeInvalidException e)
        {
            await PlanResponse.Html(context, page.Write(form, [], e.Message));
        }
    }

    private static Task Read(HttpContext context) => PlanResponse.WithPlan(context, (id, plan) =>
    {
        var desk = context.RequestServices.GetRequiredService<PlanDesk>();
        var from = context.Request.Query["from"].ToString();
        var before = from.Length == 0 ? null : context.RequestServices.GetRequiredService<PlanStore>().Find(from);
        var days = context.RequestServices.GetRequiredService<AssistantParts>().Settings.Retention.PlanDays;
        return PlanResponse.Html(context, new PlanViewHtml(PlanResponse.Frame(context, plan.Language), id, plan, desk.Documents.Plan(plan)).Write(from, before, days));
    });

    private static Task ShowDelete(HttpContext context) =>
        PlanResponse.WithPlan(context, (id, plan) => PlanResponse.Html(context, DeleteHtml.Write(PlanResponse.Frame(context, plan.Language), id, plan)));

    private static Task Delete(HttpContext context) => PlanResponse.WithPlan(context, (id, _) =>
    {
        context.RequestServices.GetRequiredService<PlanStore>().Delete(id);
        PlanResponse.SeeOther(context, "/plans/" + id);
        return Task.CompletedTask;
    });
}
