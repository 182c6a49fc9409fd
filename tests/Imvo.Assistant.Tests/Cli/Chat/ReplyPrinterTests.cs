using Imvo.Assistant.Cli.Chat;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Cli.Chat;

public class ReplyPrinterTests
{
    private static readonly ReplyCitation Source = new(1, "Guidance", "§ 2", "OECD", "2018", "https://example.org/guidance", Quote: null, Note: null, Confirmed: false);

    [Fact]
    public void Print_LongText_StaysWithinTheWidth()
    {
        var shown = Print(60, new TextBlock(string.Join(' ', Enumerable.Repeat("woorden", 40))), new ListBlock("Lijst", [string.Join(' ', Enumerable.Repeat("punt", 40))]));

        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= 60, line));
        Assert.Contains("\n    punt", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SignsThatSteerATerminal_AreLeftOut() =>
        Assert.DoesNotContain('\u001b', Print(80, new TextBlock("rood \u001b[31m woord")));

    [Fact]
    public void Print_Question_StandsBelowTheSources()
    {
        var shown = Print(80, new AnswerBlock("Ja. [1]", [new AnswerSentence("Ja.", [1])]), new QuestionBlock("countries", "Uit welk land?", CanSkip: false));

        Assert.True(shown.IndexOf("Guidance", StringComparison.Ordinal) < shown.IndexOf("Uit welk land?", StringComparison.Ordinal));
        Assert.Contains("[1] Guidance, § 2, OECD, 2018, https://example.org/guidance ⚠", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "  1. Ja\n  2. Nee\n")]
    [InlineData(false, "Of typ: Ja · Nee\n")]
    public void Print_Actions_HaveNumbersUnlessANumberIsAsked(bool areNumbered, string expected) =>
        Assert.Contains(expected, Print(80, areNumbered, new TextBlock("Kies.")), StringComparison.Ordinal);

    [Fact]
    public void Print_Handover_ShowsTheSummaryBeforeTheContact()
    {
        var shown = Print(80, new HandoverBlock(["product: koffie"], new HandoverContact("Steunpunt", "steun@example.org", string.Empty, string.Empty)));

        Assert.True(shown.IndexOf("koffie", StringComparison.Ordinal) < shown.IndexOf("Steunpunt", StringComparison.Ordinal));
        Assert.Contains("steun@example.org", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Comparison_SaysWhatComesGoesAndMoves()
    {
        var comparison = new ComparisonBlock
        {
            Facts = [new ComparedItem("land", "India", "Portugal", Why: null)],
            Comes = [new ComparedItem("Stof", Before: null, "4", "lijst")],
            Goes = [new ComparedItem("Lawaai", "2", After: null, Why: null)],
            Moves = [new ComparedItem("Loon", "kans groot", "kans klein", "cijfers")],
            Laws = [],
            First = ["Stof"],
            More = 3,
        };

        var shown = Print(80, comparison);

        Assert.All(
            new[] { "land: India → Portugal", "Erbij\n  - Stof\n    lijst", "Weg\n  - Lawaai\n", "Loon: kans groot → kans klein\n    cijfers", "Nog 3 kleinere verschillen." },
            text => Assert.Contains(text, shown, StringComparison.Ordinal));
    }

    private static string Print(int width, params ReplyBlock[] blocks) => Print(width, areNumbered: true, blocks);

    private static string Print(int width, bool areNumbered, params ReplyBlock[] blocks)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new ReplyPrinter(output, RepositoryPrompts.Value, width).Print(new AssistantReply
        {
            Turn = "t",
            Status = AnswerStatus.Answered,
            Kind = ReplyKind.Answer,
            Language = TextLanguage.Dutch,
            Blocks = blocks,
            Citations = [Source],
            Actions = [new SuggestedAction("Ja", "ja"), new SuggestedAction("Nee", "nee")],
            AreActionsNumbered = areNumbered,
            TakesFeedback = true,
        });
        return output.ToString();
    }
}
