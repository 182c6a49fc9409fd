using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Plans.Keeping;
using Imvo.Assistant.Web.Plans.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Plans.Ratings;

/// <summary>Takes another rating of a risk: it makes a new plan, and the one before stays as it is.</summary>
internal static class RatingPages
{
    public static void MapRatingPages(this IEndpointRouteBuilder app) =>
        app.MapPost("/plans/{id}/ratings", (RequestDelegate)Rate).RequireRateLimiting(AskLimits.Policy);

    private static Task Rate(HttpContext context) => PlanResponse.WithPlan(context, async (id, plan) =>
    {
        var form = RatingForm.Of(await PlanResponse.Form(context));
        var frame = PlanResponse.Frame(context, plan.Language);
        if (plan.Risks.FirstOrDefault(risk => string.Equals(risk.Key, form.Risk, StringComparison.Ordinal)) is not { } risk)
        {
            await PlanResponse.Refuse(context, frame, id, frame.Worded("page.rate-unknown"));
            return;
        }

        try
        {
            var desk = context.RequestServices.GetRequiredService<PlanDesk>();
            var changed = desk.Change(plan, plan.Intake with { Overrides = form.In(plan, risk) }, plan.Evidence);
            var next = context.RequestServices.GetRequiredService<PlanStore>().Keep(changed);
            PlanResponse.SeeOther(context, $"/plans/{next}?from={id}");
        }
        catch (IntakeInvalidException e)
        {
            await PlanResponse.Refuse(context, frame, id, e.Message);
        }
    });
}
