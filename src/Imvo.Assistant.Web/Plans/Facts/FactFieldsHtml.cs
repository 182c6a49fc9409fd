using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>The form with the facts of a firm: what if they were otherwise, or a new plan for the right ones.</summary>
internal sealed class FactFieldsHtml(PageFrame frame, string id)
{
    /// <summary>The form, with what is filled in.</summary>
    /// <param name="form">What is filled in.</param>
    /// <param name="isDoubtful">Whether sending it again means that the user is sure.</param>
    public string Write(FactForm form, bool isDoubtful) => $"""
        <form class="facts" action="/plans/{id}/what-if" method="post">
        <p><label>{frame.Shown("what-if-text")} <textarea name="text" rows="2" maxlength="{FactForm.MostText}" placeholder="{frame.Shown("what-if-example")}">{PageFrame.Encode(form.Text)}</textarea></label></p>
        <fieldset><legend>{frame.Shown("what-if-facts")}</legend>
        <div class="fields">
        {FormHtml.Line("countries", Fact("countries"), form.Countries, FactForm.MostLine)}
        {FormHtml.Line("sales", Fact("sales"), form.Sales, FactForm.MostLine)}
        {FormHtml.Line("people", Fact("people"), form.People, 7, " inputmode=\"numeric\"")}
        {FormHtml.Choice("role", Fact("role"), [Open(), .. PlanFormHtml.Roles.Select(role => (role, frame.Worded("page.role-" + role)))], form.Role)}
        {FormHtml.Choice("stage", Fact("stage"), [Open(), .. ChainStages.Offered.Select(stage => (stage.ToString(), frame.Worded(ChainStages.Key(stage))))], form.Stage)}
        {YesNo("tier1", form.Tier1)}
        {YesNo("public", form.Public)}
        {YesNo("large", form.Large)}
        </div>
        </fieldset>
        {(isDoubtful ? "<input type=\"hidden\" name=\"sure\" value=\"1\">" : string.Empty)}
        <div class="ask"><button name="do" value="compare">{frame.Shown("what-if-compare")}</button> <button class="second" name="do" value="change">{frame.Shown("what-if-change")}</button></div>
        </form>
        """;

    private string Fact(string key) => frame.Worded("page.fact-" + key);

    private (string Value, string Text) Open() => (string.Empty, frame.Worded("page.unknown"));

    private string YesNo(string name, string chosen) =>
        FormHtml.Choice(name, Fact(name), [Open(), ("yes", frame.Worded("page.yes")), ("no", frame.Worded("page.no"))], chosen);
}
