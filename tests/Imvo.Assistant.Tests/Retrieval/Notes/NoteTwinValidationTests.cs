using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Notes;

public class NoteTwinValidationTests
{
    [Fact]
    public void Validate_NoteWithoutTwin_IsNamed() =>
        new SampleKnowledge().Remove(SampleKnowledge.English)
            .AssertProblem(SampleKnowledge.Dutch, "first-risk", "id", "has no en twin");

    [Fact]
    public void Validate_NoteInTwoFolders_IsNamed()
    {
        var note = SampleFiles.All()[SampleKnowledge.Dutch];
        new SampleKnowledge().Write("notes/steps/first-risk.nl.md", note)
            .AssertProblem("notes/steps/first-risk.nl.md", "first-risk", "id", "is used twice");
    }

    [Fact]
    public void Validate_NoteWithIdOfRenderedNote_IsNamed()
    {
        var files = SampleFiles.All();
        var sample = new SampleKnowledge().Remove(SampleKnowledge.Dutch).Remove(SampleKnowledge.English)
            .Replace(SampleKnowledge.Subjects, "first-risk", "law-csddd");
        foreach (var (language, file) in new[] { ("nl", SampleKnowledge.Dutch), ("en", SampleKnowledge.English) })
        {
            sample.Write($"notes/norms/law-csddd.{language}.md", files[file].Replace("id: first-risk", "id: law-csddd", StringComparison.Ordinal));
        }

        sample.AssertProblem("notes/norms/law-csddd.en.md", "law-csddd", "id", "is the id of a rendered note");
    }

    [Theory]
    [InlineData("in 3 sentences", "in 4 sentences", "paragraph 5", "nl has 3, en has 4")]
    [InlineData("{{law:csddd.applies}}", "{{law:csddd.started}}", "paragraph 3", "en has {{law:csddd.employees}} {{law:csddd.started}}")]
    [InlineData("of turnover", "of turnover in May 2026", "paragraph 4", "en has 2026 month-5")]
    [InlineData("your choice. [^ungp24]", "your choice. [^dir]", "paragraph 5", "stands on other sources")]
    [InlineData("Write down in 3", "- Write down in 3", "paragraph 5", "is a list item in one twin only")]
    [InlineData("your choice. [^ungp24]", "your choice. [^ungp24]\n\nAsk for help. [^ungp24]", "body", "has 6 paragraphs and items and its twin 5")]
    [InlineData("oecdSteps: [2]", "oecdSteps: [2, 3]", "oecdSteps", "differ from those of the twin")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-11-21", "reviewed", "differs from that of the twin")]
    [InlineData("reviewedBy: none", "reviewedBy: Someone", "reviewedBy", "differs from that of the twin")]
    [InlineData("source: ungp", "source: essay", "sources.ungp24.source", "is essay and in the twin ungp")]
    [InlineData("summary: The risk", "summary: The 1 risk", "summary", "nl has none, en has 1")]
    public void Validate_TwinsThatDisagree_AreNamed(string old, string replacement, string field, string words) =>
        new SampleKnowledge().Replace(SampleKnowledge.English, old, replacement)
            .AssertProblem(SampleKnowledge.English, "first-risk", field, words);
}
