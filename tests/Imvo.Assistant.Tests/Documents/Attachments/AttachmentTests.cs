using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Documents.Attachments;

/// <summary>The attachments: drafts that claim nothing the firm did not say.</summary>
public class AttachmentTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Letter_Questions_AreFewAndGeneralOnesGoFirst(int risks)
    {
        var tables = DocumentDesk.Make(SamplePlans.WithRisks(TextLanguage.Dutch, risks, 0), "letter").Blocks.OfType<TableBlock>().ToList();
        var rows = tables.SelectMany(table => table.Rows).ToList();

        Assert.InRange(rows.Count, 4, 15);
        Assert.StartsWith("Waar wordt ons product gemaakt?", rows[0][1].Text, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(number => $"{number}"), rows.Select(row => row[0].Text), StringComparer.Ordinal);
        Assert.Equal(rows.Count, rows.Select(row => row[1].Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.Empty(row[2].Text));
    }

    [Fact]
    public void Letter_ManyRisks_AsksOneQuestionOfEachBeforeASecond()
    {
        var questions = DocumentDesk.Make(SamplePlans.WithRisks(TextLanguage.English, 8, 0), "letter").Blocks.OfType<TableBlock>()
            .SelectMany(table => table.Rows).Select(row => row[1].Text).Skip(3).ToList();

        Assert.Equal(8, questions.Count(question => question.StartsWith("Question 1 ", StringComparison.Ordinal)));
        Assert.Equal(4, questions.Count(question => question.StartsWith("Question 2 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Letter_NoPriorityRisk_StillAsksTheGeneralQuestions() => Assert.Equal(
        3, DocumentDesk.Make("low-risk", "en", "letter").Blocks.OfType<TableBlock>().Sum(table => table.Rows.Count));

    [Theory]
    [InlineData("policy")]
    [InlineData("letter")]
    [InlineData("answers")]
    public void Attachment_Always_IsMarkedAsDraftWithBlanks(string part)
    {
        var document = DocumentDesk.Make("granite", "nl", part);

        var mark = Assert.Single(document.Blocks.OfType<ParagraphBlock>(), block => block.Tone == ParagraphTone.Callout);
        Assert.StartsWith("Dit is een concept.", mark.Parts[0].Text, StringComparison.Ordinal);
        Assert.Contains(DocumentDesk.Texts(document), text => text.IsBlank && text.Text.StartsWith('[') && text.Text.EndsWith(']'));
        Assert.EndsWith("concept", document.Footer, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_PriorityRisks_AreNamedAndOtherThemesAreNot()
    {
        var text = DocumentDesk.Plain(DocumentDesk.Make("granite", "en", "policy"));

        Assert.Contains("Forced labour in quarries (India)", text, StringComparison.Ordinal);
        Assert.Contains("No child labour and no forced labour.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bribes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Emissions", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("environment", "water")]
    [InlineData("corruption", "bribes")]
    [InlineData("consumers", "safe products")]
    [InlineData("human_rights", "nearby")]
    public void Policy_Theme_AsksWhatBelongsToIt(string theme, string expected)
    {
        var plan = SamplePlans.Granite(TextLanguage.English);
        plan = plan with { Risks = [plan.Risks[0] with { Theme = theme }] };

        Assert.Contains(expected, DocumentDesk.Plain(DocumentDesk.Make(plan, "policy")), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_NothingTold_ClaimNothing()
    {
        var plan = SamplePlans.LowRisk(TextLanguage.English);
        var rows = Rows(DocumentDesk.Make(plan with { Intake = plan.Intake with { Products = [] } }, "answers"));

        // What remains is what the plan itself did.
        Assert.Equal(2, rows.Count(row => row[2].Text is not "Nothing yet."));
        Assert.Contains(rows, row => row[2].Text.Contains("We found no risk that goes first.", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_Planned_AreNoDeeds()
    {
        var rows = Rows(DocumentDesk.Make("granite", "en", "answers"));
        var policy = rows.Single(row => row[1].Text.Contains("policy", StringComparison.Ordinal));

        Assert.Equal("Nothing yet.", policy[2].Text);
        Assert.Contains("“Write it down m001” (within 30 days)", policy[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_Done_AreSaidAsTold()
    {
        var tracking = Rows(DocumentDesk.Make("granite", "en", "answers")).Single(row => row[1].Text.Contains("whether it works", StringComparison.Ordinal));

        Assert.StartsWith("You said that you do this already: “Write it down m004”.", tracking[2].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("did not tell", tracking[3].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "We know our direct suppliers.")]
    [InlineData(false, "We do not know all our direct suppliers yet.")]
    [InlineData(null, "Nothing yet.")]
    public void Answers_Suppliers_SayWhatTheIntakeSays(bool? known, string expected)
    {
        var plan = SamplePlans.Granite(TextLanguage.English);

        var rows = Rows(DocumentDesk.Make(plan with { Intake = plan.Intake with { Tier1Known = known } }, "answers"));

        Assert.Equal(expected, rows[2][2].Text);
    }

    [Fact]
    public void Answers_Laws_ListWhatCustomersAsk() => Assert.Contains(
        "Waar komt uw steen vandaan?", DocumentDesk.Plain(DocumentDesk.Make("granite", "nl", "answers")), StringComparison.Ordinal);

    private static IReadOnlyList<IReadOnlyList<PageText>> Rows(PageDocument document) => Assert.Single(document.Blocks.OfType<TableBlock>()).Rows;
}
