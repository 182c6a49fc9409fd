using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Pages;
using Imvo.Assistant.Web.Plans.Keeping;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>What the pages around a plan answer with.</summary>
internal static class PlanResponse
{
    public static PageFrame Frame(HttpContext context, TextLanguage language) => new(
        context.RequestServices.GetRequiredService<PlanDesk>().Tables, context.RequestServices.GetRequiredService<AssistantParts>().Settings.Handover.Contact(), language);

    /// <summary>Writes with the plan of the address. Says plainly when there is none: 404, or 410 when it was there once.</summary>
    public static Task WithPlan(HttpContext context, Func<string, RiskPlan, Task> write) => WithPlan(context, "id", write);

    /// <summary>As <see cref="WithPlan(HttpContext, Func{string, RiskPlan, Task})"/>, with the id of another part of the address.</summary>
    public static Task WithPlan(HttpContext context, string name, Func<string, RiskPlan, Task> write)
    {
        var id = context.GetRouteValue(name) as string ?? string.Empty;
        var store = context.RequestServices.GetRequiredService<PlanStore>();

        // A plan is for who has its link: no proxy and no browser may show it when it has been deleted.
        context.Response.Headers.CacheControl = "no-store";
        if (store.Find(id) is { } plan)
        {
            return write(id, plan);
        }

        var wasThere = store.WasThere(id);
        context.Response.StatusCode = wasThere ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
        var frame = Frame(context, QuestionPage.PreferredLanguage(context.Request));
        return Html(context, new PlanFormHtml(frame).Write(
            PlanForm.Empty(frame.Language), [], frame.Worded(wasThere ? "page.gone" : "page.not-there")));
    }

    public static Task Html(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>Says why what was sent cannot be done; the plan stays as it was.</summary>
    public static Task Refuse(HttpContext context, PageFrame frame, string id, string problem)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Html(context, frame.Page(
            frame.Worded("page.refused"), $"{PageFrame.Problems([problem])}<p><a href=\"/plans/{id}\">{frame.Shown("back")}</a></p>", other: null));
    }

    /// <summary>Leads on to a page after a form was taken, so that loading it again sends nothing twice.</summary>
    public static void SeeOther(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }

    /// <summary>The form that was sent; empty when what was sent is none.</summary>
    public static async Task<IFormCollection> Form(HttpContext context) =>
        context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
}
