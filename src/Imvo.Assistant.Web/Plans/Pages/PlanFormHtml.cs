using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>The form for a plan: two fields and a few that may be left empty.</summary>
internal sealed class PlanFormHtml(PageFrame frame)
{
    /// <summary>Roles as forms name them.</summary>
    public static readonly string[] Roles = ["importer", "wholesaler", "retailer", "manufacturer", "service", "producer"];

    /// <summary>The form, with what was filled in and what is still missing or wrong.</summary>
    public string Write(PlanForm form, IReadOnlyList<IntakeQuestion> missing, string? problem)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"""
            <p class="intro">{frame.Shown("intro")}</p>
            {PageFrame.Problems([.. missing.Select(Asked), .. problem is null ? Array.Empty<string>() : [problem]])}
            <form action="/plan" method="post">
            <p><label for="product">{frame.Shown("product")}</label><input id="product" name="product" required maxlength="2000" value="{PageFrame.Encode(form.Product)}" placeholder="{frame.Shown("product-example")}"></p>
            <p><label for="country">{frame.Shown("country")}</label><input id="country" name="country" maxlength="500" value="{PageFrame.Encode(form.Country)}" placeholder="{frame.Shown("country-example")}"></p>
            <fieldset><legend>{frame.Shown("more")}</legend>
            <p><label for="people">{frame.Shown("people")}</label><input id="people" name="people" inputmode="numeric" pattern="[0-9]*" maxlength="7" value="{PageFrame.Encode(form.People)}"></p>
            <p><label for="role">{frame.Shown("role")}</label><select id="role" name="role">{FormHtml.Option(string.Empty, frame.Worded("page.role-open"), form.Role)}
            """);
        foreach (var role in Roles)
        {
            body.Append(FormHtml.Option(role, frame.Worded("page.role-" + role), form.Role));
        }

        body.Append(CultureInfo.InvariantCulture, $"""
            </select></p>
            <p><label class="check"><input type="checkbox" name="public"{Checked(form.PublicTenders)}> {frame.Shown("public")}</label></p>
            <p><label class="check"><input type="checkbox" name="large"{Checked(form.LargeCustomers)}> {frame.Shown("large")}</label></p>
            </fieldset>
            <input type="hidden" name="lang" value="{frame.Language.Code()}">
            <div class="ask"><button>{frame.Shown("button")}</button></div>
            </form>
            """);
        return frame.Page(frame.Worded("page.title"), body.ToString(), "/plan");
    }

    private static string Checked(bool isChecked) => isChecked ? " checked" : string.Empty;

    private string Asked(IntakeQuestion question) => question.Suggestions.Count == 0
        ? question.Text
        : $"{question.Text} {frame.Worded("page.meant", ("words", string.Join(", ", question.Suggestions)))}";
}
