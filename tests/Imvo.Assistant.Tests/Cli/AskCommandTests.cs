using System.Text.Json;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class AskCommandTests : IDisposable
{
    private const string NoteQuestion = "Welk risico pak ik eerst aan?";
    private const string DocumentQuestion = "When does the quarry of Steenhof pay every worker?";

    private readonly CliWorkspace _workspace = new();

    public AskCommandTests()
    {
        _workspace.Index.Write("letter.txt", "The quarry of Steenhof pays every worker on Friday.\n");
        _workspace.Index.Write("essay.txt", "In 2030 the ZYVO inspects every orchard of Appeldorp twice.\n");
        _workspace.Index.AddAll();
        _workspace.Index.Add(
            new DocumentOptions { Tenant = "bakers" }, _workspace.Index.Write("bakers.txt", "The bakery of Meeldorp opens at midnight.\n"));
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Ask_Json_HasTheFieldsOfTheContract()
    {
        foreach (var question in new[] { NoteQuestion, DocumentQuestion })
        {
            var answer = await Json(question);

            AssertFields(answer, "status intent language engine text sentences citations passages followUps corpusVersion elapsedMs");
            AssertFields(answer.GetProperty("sentences")[0], "text citations");
            AssertFields(answer.GetProperty("citations")[0], "n passageId document kind title locator quote url date source");
            AssertFields(answer.GetProperty("citations")[0].GetProperty("source"), "title publisher locator url date confirmed");
            AssertFields(answer.GetProperty("passages")[0], "id document locator text score");
        }
    }

    [Fact]
    public async Task Ask_AboutANote_CitesTheUnderlyingPublication()
    {
        var answer = await Json(NoteQuestion);

        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(("answered", "nl", "lexical"), (Text(answer, "status"), Text(answer, "language"), Text(answer, "engine")));
        Assert.Equal(("note", "note:first-risk", "Guiding Principles", "beginsel 24", "https://example.org/ungp"), (
            Text(citation, "kind"), Text(citation, "document"), Text(citation, "title"), Text(citation, "locator"), Text(citation, "url")));
        Assert.Equal("United Nations", citation.GetProperty("source").GetProperty("publisher").GetString());
        AssertQuoted(answer);
    }

    [Fact]
    public async Task Ask_AboutADocument_CitesIt()
    {
        var answer = await Json(DocumentQuestion);

        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(("document", "letter", "letter#1"), (Text(citation, "kind"), Text(citation, "document"), Text(citation, "passageId")));
        Assert.Equal("The quarry of Steenhof pays every worker on Friday.", Text(citation, "quote"));
        Assert.Equal(_workspace.Index.Reader().CorpusVersion, Text(answer, "corpusVersion"));
        AssertQuoted(answer);
    }

    [Fact]
    public async Task Ask_WithoutJson_PrintsTheAnswerAndItsSources()
    {
        var result = (await _workspace.Run("ask", DocumentQuestion)).Exits(0);

        Assert.Contains("pays every worker on Friday.” [1]", result.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("Sources|[1] letter, para. 1", string.Join('|', result.OutputLines[^2..]));
        Assert.Empty(result.ErrorLines);
    }

    [Theory]
    [InlineData("notes", true)]
    [InlineData("documents", false)]
    public async Task Ask_Scope_LimitsWhatIsSearched(string scope, bool areNotes)
    {
        var question = "Which risk hits people hardest, and when does the quarry pay every worker?";
        var passages = (await Json(question, "--scope", scope)).GetProperty("passages").EnumerateArray().ToList();

        Assert.NotEmpty(passages);
        Assert.All(passages, passage => Assert.Equal(areNotes, Text(passage, "document").StartsWith("note:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("3", 3)]
    [InlineData("0", 1)]
    public async Task Ask_Top_GivesAsManyPassages(string top, int expected)
    {
        _workspace.Index.AddVillages(4);

        var answer = await Json("Which well gives clean water?", "--top", top);

        Assert.Equal(expected, answer.GetProperty("passages").GetArrayLength());
    }

    [Theory]
    [InlineData("nl", "geldt")]
    [InlineData("en", "applies")]
    public async Task Ask_Language_AnswersInIt(string language, string word)
    {
        var answer = await Json("CSDDD?", "--lang", language);

        Assert.Equal(language, Text(answer, "language"));
        Assert.Contains(word, Text(answer, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_AsOf_DatesKnowledgeThatIsMuchOlder()
    {
        // The note was reviewed on 22 November 2026.
        var near = await Json(NoteQuestion, "--as-of", "2026-11-30");
        var later = await Json(NoteQuestion, "--as-of", "2027-11-30");

        Assert.DoesNotContain("22 november 2026", Text(near, "text"), StringComparison.Ordinal);
        Assert.Contains("22 november 2026", Text(later, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_Tenant_ShowsItsDocumentsToItsMembersOnly()
    {
        const string question = "When does the bakery of Meeldorp open?";

        Assert.Equal("bakers", Text((await Json(question, "--tenant", "bakers")).GetProperty("passages")[0], "document"));
        foreach (var other in new[] { await Json(question), await Json(question, "--tenant", "tailors") })
        {
            Assert.DoesNotContain("midnight", other.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\"bakers", other.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ask_AboutADocumentThatNamesSomethingFictional_SaysSo()
    {
        var answer = await Json("Who inspects every orchard of Appeldorp?", "--scope", "documents");

        Assert.Contains("does not exist", Text(answer, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_SomethingElse_IsRefusedWithExitCodeZero()
    {
        var answer = await Json("Wie won de Tour de France van 1987?");

        Assert.Matches("^(not_found|out_of_scope)$", Text(answer, "status"));
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
    }

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    // Fields may be added, not renamed.
    private static void AssertFields(JsonElement element, string fields) =>
        Assert.Empty(fields.Split(' ').Except(element.EnumerateObject().Select(field => field.Name), StringComparer.Ordinal));

    // Every citation quotes a passage that is shown, and is cited by a sentence.
    private static void AssertQuoted(JsonElement answer)
    {
        var passages = answer.GetProperty("passages").EnumerateArray().ToDictionary(
            passage => Text(passage, "id"), passage => Text(passage, "text"), StringComparer.Ordinal);
        var cited = answer.GetProperty("sentences").EnumerateArray()
            .SelectMany(sentence => sentence.GetProperty("citations").EnumerateArray().Select(number => number.GetInt32()))
            .ToHashSet();
        foreach (var citation in answer.GetProperty("citations").EnumerateArray())
        {
            Assert.Contains(Text(citation, "quote"), passages[Text(citation, "passageId")], StringComparison.Ordinal);
            Assert.Contains(citation.GetProperty("n").GetInt32(), cited);
            Assert.Contains($"[{citation.GetProperty("n").GetInt32()}]", Text(answer, "text"), StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> Json(string question, params string[] options) =>
        (await _workspace.Run(["ask", question, "--json", .. options])).Json();
}
