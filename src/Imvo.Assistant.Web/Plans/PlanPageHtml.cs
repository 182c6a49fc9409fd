using System.Globalization;
using System.Net;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Html;

namespace Imvo.Assistant.Web.Plans;

/// <summary>Writes the pages around a plan: the form, the frame of the plan, and the form for an error. No script is needed.</summary>
internal sealed class PlanPageHtml(IReadOnlyDictionary<string, LocalText> wording, string contact, TextLanguage language)
{
    private static readonly string[] Roles = ["importer", "wholesaler", "retailer", "manufacturer", "service", "producer"];

    /// <summary>The form, with what was filled in and what is still missing or wrong.</summary>
    public string Form(PlanForm form, IReadOnlyList<IntakeQuestion> missing, string? problem)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"""
            <p class="intro">{Shown("intro")}</p>
            {Problems(missing, problem)}
            <form action="/plan" method="post">
            <p><label for="product">{Shown("product")}</label><input id="product" name="product" required maxlength="2000" value="{Encode(form.Product)}" placeholder="{Shown("product-example")}"></p>
            <p><label for="country">{Shown("country")}</label><input id="country" name="country" maxlength="500" value="{Encode(form.Country)}" placeholder="{Shown("country-example")}"></p>
            <fieldset><legend>{Shown("more")}</legend>
            <p><label for="people">{Shown("people")}</label><input id="people" name="people" inputmode="numeric" pattern="[0-9]*" maxlength="7" value="{Encode(form.People)}"></p>
            <p><label for="role">{Shown("role")}</label><select id="role" name="role"><option value="">{Shown("role-open")}</option>
            """);
        foreach (var role in Roles)
        {
            body.Append(CultureInfo.InvariantCulture, $"<option value=\"{role}\"{(string.Equals(role, form.Role, StringComparison.Ordinal) ? " selected" : string.Empty)}>{Shown("role-" + role)}</option>");
        }

        body.Append(CultureInfo.InvariantCulture, $"""
            </select></p>
            <p><label class="check"><input type="checkbox" name="public"{Checked(form.PublicTenders)}> {Shown("public")}</label></p>
            <p><label class="check"><input type="checkbox" name="large"{Checked(form.LargeCustomers)}> {Shown("large")}</label></p>
            </fieldset>
            <input type="hidden" name="lang" value="{language.Code()}">
            <div class="ask"><button>{Shown("button")}</button></div>
            </form>
            """);
        return Page(Shown("title"), $"<main>{body}</main>", isPlan: false, "/plan");
    }

    /// <summary>A plan with its downloads.</summary>
    public string Plan(string id, RiskPlan plan, PageDocument document)
    {
        var links = new StringBuilder();
        foreach (var (name, label) in new[] { ("docx", "docx"), ("pdf", "pdf"), ("md", "md"), ("json", "json") })
        {
            links.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/api/plans/{id}.{name}\">{Shown(label)}</a></li>");
        }

        foreach (var part in PlanDocuments.Attachments)
        {
            links.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/api/plans/{id}.docx?part={part}\">{Shown("part-" + part)}</a></li>");
        }

        var bar = $"<nav class=\"plan-bar\" aria-label=\"{Shown("downloads")}\"><ul>{links}<li><a href=\"/plans/{id}/report\">{Shown("report")}</a></li><li><a href=\"/plan?lang={language.Code()}\">{Shown("again")}</a></li></ul></nav>";
        return Page(Encode(plan.Title), bar + HtmlWriter.WriteContent(document), isPlan: true, "/plan");
    }

    /// <summary>The form for an error in a plan.</summary>
    public string Report(string id, RiskPlan plan, bool isSent)
    {
        var rows = string.Concat(plan.Risks.Select(risk => $"<option value=\"{Encode(risk.Key)}\">{Encode(risk.Title)}</option>").Concat(plan.Laws.Select(law => $"<option value=\"law:{Encode(law.Key)}\">{Encode(law.Name)}</option>")));
        var body = isSent
            ? $"<p role=\"status\">{Shown("report-thanks")}</p><p><a href=\"/plans/{id}\">{Shown("back")}</a></p>"
            : $"""
              <p class="intro">{Shown("report-intro")}</p>
              <form action="/plans/{id}/report" method="post">
              <p><label for="row">{Shown("report-row")}</label><select id="row" name="row"><option value="plan">{Shown("report-whole")}</option>{rows}</select></p>
              <p><label for="text">{Shown("report-text")}</label><textarea id="text" name="text" required maxlength="2000" rows="6"></textarea></p>
              <div class="ask"><button>{Shown("report-button")}</button></div>
              </form>
              """;
        return Page(Shown("report"), $"<main>{body}</main>", isPlan: false, $"/plans/{id}");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Checked(bool isChecked) => isChecked ? " checked" : string.Empty;

    private string Shown(string key) => Encode(Worded(key));

    private string Worded(string key) => wording["page." + key].In(language);

    private string Problems(IReadOnlyList<IntakeQuestion> missing, string? problem)
    {
        var lines = missing.Select(question => question.Suggestions.Count == 0
                ? question.Text
                : $"{question.Text} {Worded("meant").Replace("{words}", string.Join(", ", question.Suggestions), StringComparison.Ordinal)}")
            .Concat(problem is null ? [] : [problem])
            .Select(line => $"<li>{Encode(line)}</li>")
            .ToList();
        return lines.Count == 0 ? string.Empty : $"<ul class=\"problems\" role=\"alert\">{string.Concat(lines)}</ul>";
    }

    private string Page(string title, string body, bool isPlan, string other) => $"""
        <!doctype html>
        <html lang="{language.Code()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{title}</title>
        <link rel="stylesheet" href="{(isPlan ? "/document.css" : "/page.css")}">
        <link rel="icon" href="data:,">
        </head>
        <body>
        {(isPlan ? string.Empty : $"<header><h1>{title}</h1><a class=\"other\" href=\"{other}?lang={language.Other().Code()}\" hreflang=\"{language.Other().Code()}\">{Shown("other-language")}</a></header>")}
        {body}
        {(isPlan ? string.Empty : $"<footer><p><a href=\"/?lang={language.Code()}\">{Shown("ask-instead")}</a></p><p>{Encode(Worded("help").Replace("{contact}", contact, StringComparison.Ordinal))}</p></footer>")}
        </body>
        </html>
        """;
}
