using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Documents.Composition;

/// <summary>What a plan document says, and in which order.</summary>
public class PlanComposerTests
{
    [Fact]
    public void Plan_WithEverything_HasItsChaptersInOrder()
    {
        var chapters = DocumentDesk.Make("granite", "nl", "plan").Blocks.Select(block => block switch
        {
            HeadingBlock { Level: 2 } heading => heading.Anchor,
            FoldBlock fold => fold.Anchor,
            _ => null,
        }).OfType<string>();

        Assert.Equal(
            ["begin", "first-90-days", "why-this-order", "risks", "also-watch", "steps", "laws", "signposts", "assumptions", "open-questions", "trace", "about"],
            chapters,
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(0, 60)]
    [InlineData(40, 25)]
    public void Matrix_AnyNumberOfRisks_ListsEachOnce(int first, int watched)
    {
        var matrix = Assert.Single(DocumentDesk.Make(SamplePlans.WithRisks(TextLanguage.Dutch, first, watched)).Blocks.OfType<MatrixBlock>());

        var ranks = matrix.Cells.SelectMany(row => row).SelectMany(cell => cell).SelectMany(text => Ranks(text.Text)).Order();

        Assert.Equal(Enumerable.Range(1, first + watched), ranks);
    }

    [Fact]
    public void Matrix_UnknownLikelihood_HasItsOwnColumn()
    {
        var matrix = Assert.Single(DocumentDesk.Make("granite", "en", "plan").Blocks.OfType<MatrixBlock>());

        Assert.Equal("Likelihood unknown", matrix.Columns[^1]);
        Assert.Equal(["3"], matrix.Cells[0][^1].Select(text => text.Text), StringComparer.Ordinal);
        Assert.True(Assert.Single(matrix.Cells[0][^1]).IsStrong);
        Assert.False(Assert.Single(matrix.Cells[1][^1]).IsStrong);
    }

    [Fact]
    public void Begin_PriorityRisks_NamesThreeWithSourcesAndLinks()
    {
        var list = DocumentDesk.Make("granite", "nl", "plan").Blocks.OfType<ListBlock>().First();

        Assert.True(list.IsNumbered);
        Assert.Equal(3, list.Items.Count);
        Assert.All(list.Items, item =>
        {
            Assert.StartsWith("#risk-natural-stone--", item[0].Link, StringComparison.Ordinal);
            Assert.NotEmpty(item[^1].Notes);
            Assert.StartsWith("Zeer ernstig. Arbeiders kunnen niet weg.", item[^1].Text, StringComparison.Ordinal);
        });
        Assert.EndsWith("Over de kans is niets bekend.", list.Items[2][^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_NoPriorityRisk_SaysSoAndThatItProvesNothing()
    {
        var document = DocumentDesk.Make("low-risk", "nl", "plan");

        var text = DocumentDesk.Plain(document);

        Assert.Contains("Wij vonden geen ernstig risico met aanwijzingen.", text, StringComparison.Ordinal);
        Assert.Contains("Laag is niet nul.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Blocks, block => block is HeadingBlock { Anchor: "risks" } or HeadingBlock { StartsPage: true });
    }

    [Fact]
    public void Begin_NoRiskAtAll_DoesNotCallItSafe()
    {
        var document = DocumentDesk.Make(SamplePlans.LowRisk(TextLanguage.English) with { Risks = [], Steps = [], Trace = [] });

        Assert.Contains("That does not mean that there are none.", DocumentDesk.Plain(document), StringComparison.Ordinal);
        Assert.DoesNotContain(document.Blocks, block => block is MatrixBlock or TableBlock or FoldBlock);
    }

    [Fact]
    public void NinetyDays_Actions_AreThoseStillToDoWithinNinetyDays()
    {
        var tables = DocumentDesk.Make("granite", "nl", "plan").Blocks.OfType<TableBlock>().Take(2).ToList();

        Assert.Equal(["☐ Schrijf het op m001"], tables[0].Rows.Select(row => row[0].Text), StringComparer.Ordinal);
        Assert.Equal(["☐ Schrijf het op m002", "☐ Schrijf het op m006"], tables[1].Rows.Select(row => row[0].Text), StringComparer.Ordinal);
        Assert.Equal("1, 2", tables[1].Rows[0][3].Text);
    }

    [Fact]
    public void NinetyDays_MoreThanAPage_SaysHowManyAreLeft()
    {
        var plan = SamplePlans.Granite(TextLanguage.English);
        var action = plan.Steps[0].Actions[0];
        plan = plan with
        {
            Steps = [plan.Steps[0] with { Actions = [.. Enumerable.Range(1, 20).Select(number => action with { Id = $"x{number}" })] }],
        };

        var document = DocumentDesk.Make(plan);

        Assert.Equal(13, document.Blocks.OfType<TableBlock>().First().Rows.Count);
        Assert.Contains("7 more actions", DocumentDesk.Plain(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Risks_ChangedByTheUser_ShowWhatTheTablesProposed() => Assert.Contains(
        "De tabellen stelden voor: zeer ernstig, kans middel.", DocumentDesk.Plain(DocumentDesk.Make("granite", "nl", "plan")), StringComparison.Ordinal);

    [Fact]
    public void Risks_MoreThanAnybodyReads_StandInATable()
    {
        var document = DocumentDesk.Make(SamplePlans.WithRisks(TextLanguage.Dutch, 40, 60));

        Assert.Equal(8, document.Blocks.OfType<HeadingBlock>().Count(heading => heading.Anchor.StartsWith("risk-", StringComparison.Ordinal)));
        Assert.Contains(document.Blocks.OfType<TableBlock>(), table => table.Rows.Count == 32);
        Assert.Contains(document.Blocks.OfType<TableBlock>(), table => table.Rows.Count == 60);
    }

    [Fact]
    public void Laws_Unconfirmed_CarryTheCautionInTheSameParagraph()
    {
        var text = DocumentDesk.Texts(DocumentDesk.Make("granite", "nl", "plan")).Single(part => part.Text.Contains("NVWA", StringComparison.Ordinal));

        Assert.Equal("Uw bedrijf telt minder dan 50 mensen. ⚠ Niet bevestigd is de datum. Vraag het na bij de NVWA.", text.Text);
        Assert.NotEmpty(text.Notes);
    }

    [Fact]
    public void Laws_WithoutCautionButUnconfirmed_SaySo()
    {
        var plan = SamplePlans.Granite(TextLanguage.English);
        plan = plan with { Laws = [plan.Laws[0] with { Confirmed = false, AppliesFrom = "2027-06" }] };

        var text = DocumentDesk.Plain(DocumentDesk.Make(plan));

        Assert.Contains("Applies from June 2027. ⚠ Not confirmed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Laws_WhoseReasonNamesTheDay_DoNotRepeatIt()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch);
        plan = plan with { Laws = [plan.Laws[0] with { Why = "Dit geldt vanaf 14 december 2027" }] };

        Assert.DoesNotContain("Geldt vanaf", DocumentDesk.Plain(DocumentDesk.Make(plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_VeryLong_IsKeptWhole()
    {
        var title = string.Join(' ', Enumerable.Repeat("tegels", 400));

        Assert.EndsWith(title, DocumentDesk.Make(SamplePlans.Granite(TextLanguage.Dutch) with { Title = title }).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Signposts_Status_IsInWords()
    {
        var rows = DocumentDesk.Make("granite", "nl", "plan").Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).ToList();

        Assert.Contains(rows, row => row[1].Text is "Geëindigd (⚠ niet bevestigd)");
        Assert.Contains(rows, row => row[1].Text is "Open");
        Assert.Contains(rows, row => row[0].Link is "https://example.org/eti");
    }

    [Fact]
    public void Signposts_NobodyLookedUp_SaySoPlainly()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch);
        plan = plan with { Initiatives = [plan.Initiatives[0] with { Status = "unchecked", Confirmed = false }, plan.Initiatives[0] with { Key = "x", Status = "running", StatusDate = "2024-02" }] };

        var states = DocumentDesk.Make(plan).Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).Select(row => row[1].Text).ToList();

        Assert.Contains("Stand niet gecontroleerd", states, StringComparer.Ordinal);
        Assert.Contains("Loopt (stand van februari 2024)", states, StringComparer.Ordinal);
    }

    [Fact]
    public void Laws_ThatWaitForTheSameAnswer_StandInOneLine()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch);
        var open = plan.Laws[2] with { Caution = null, Confirmed = true, Asks = ["In welke landen verkoopt u?"] };
        plan = plan with { Laws = [open with { Key = "a", Name = "Wet A" }, open with { Key = "b", Name = "Wet B" }, open with { Key = "c", Name = "Wet C", Asks = ["Hoeveel mensen?"] }] };

        var lines = DocumentDesk.Make(plan).Blocks.OfType<ListBlock>().Select(list => string.Join('|', list.Items.Select(item => string.Concat(item.Select(part => part.Text)))));

        Assert.Contains("In welke landen verkoopt u? Met dat antwoord weten wij of deze wetten voor u gelden: Wet A en Wet B.|Wet C: Uw bedrijf telt minder dan 50 mensen.", lines, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Plan_LittleIsUrgent_IsShort(string language)
    {
        var document = DocumentDesk.Make("low-risk", language, "plan");

        Assert.DoesNotContain(document.Blocks, block => block is MatrixBlock or FoldBlock);
        Assert.Equal(["begin", "first-90-days", "also-watch", "about"], document.Blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(heading => heading.Anchor), StringComparer.Ordinal);
    }

    [Fact]
    public void Trace_InADutchPlan_NamesFactsInDutch()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch);
        plan = plan with
        {
            Trace =
            [
                new TraceEntry("find.part", ["of=granite", "part=steenbewerking"], "natuursteen"),
                new TraceEntry("law.flr.rule", ["employees=unknown", "sales-country=DEU,FRA", "ti_cpi_score(IND)=38"], "geldt niet"),
            ],
        };

        var rows = DocumentDesk.Blocks(DocumentDesk.Make(plan)).OfType<TableBlock>().Last().Rows;

        Assert.Equal("van: graniet; onderdeel: steenbewerking", rows[0][1].Text);
        Assert.Equal("FLR", rows[1][0].Text);
        Assert.Equal("mensen: onbekend; land van verkoop: Duitsland, Frankrijk; Corruptie-index (CPI) (India): 38", rows[1][1].Text);
    }

    [Fact]
    public void Terms_OfTheField_AreExplainedOnceAtTheirFirstUse()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch);
        plan = plan with { Assumptions = ["Het NCP helpt. Het NCP is gratis.", "Bel het NCP."] };

        var text = DocumentDesk.Plain(DocumentDesk.Make(plan));

        Assert.Contains("Het NCP (Nationaal Contactpunt, dat bij klachten bemiddelt) helpt. Het NCP is gratis.", text, StringComparison.Ordinal);
        Assert.Contains("Bel het NCP.", text, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Ranks(string text) => text.Split('–') switch
    {
        [var first, var last] => Enumerable.Range(Number(first), Number(last) - Number(first) + 1),
        _ when text is ", " => [],
        _ => [Number(text)],
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
