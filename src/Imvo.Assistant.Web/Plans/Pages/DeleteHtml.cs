using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>Asks whether a plan may go.</summary>
internal static class DeleteHtml
{
    public static string Write(PageFrame frame, string id, RiskPlan plan) => frame.Page(frame.Worded("page.delete"), $"""
        <p class="intro">{frame.Shown("delete-intro", ("plan", plan.Title))}</p>
        <form action="/plans/{id}/delete" method="post">
        <div class="ask"><button>{frame.Shown("delete-button")}</button> <a href="/plans/{id}">{frame.Shown("back")}</a></div>
        </form>
        """, other: null);
}
