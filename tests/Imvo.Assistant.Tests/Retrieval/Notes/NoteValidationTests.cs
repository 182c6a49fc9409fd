using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Notes;

public class NoteValidationTests
{
    private const string Last = "moet je keuze kunnen volgen.";

    [Theory]
    [InlineData("topics: [prioriteren, ernst]\n", "", "topics", "is missing")]
    [InlineData("topics: [prioriteren, ernst]", "topics: []", "topics", "is empty")]
    [InlineData("summary: Het risico dat mensen het zwaarst treft.", "summary: \"\"", "summary", "is empty")]
    [InlineData("summary: Het risico", "colour: red\nsummary: Het risico", "colour", "is unknown")]
    [InlineData("id: first-risk", "id: risk", "id", "differs from the file's name")]
    [InlineData("title: Welk risico pak ik eerst aan?", "title: Welk risico pakt u eerst aan?", "title", "'u' is formal")]
    [InlineData("ungp24: { source: ungp,", "ungp24: { source: un,", "sources.ungp24.source", "'un' is no key of sources.yaml")]
    [InlineData("kunnen volgen. [^ungp24]", "kunnen volgen.", "paragraph 5", "has no source")]
    [InlineData("kunnen volgen. [^ungp24]", "kunnen volgen. [^ser]", "paragraph 5", "[^ser] is not in the front matter")]
    [InlineData("zo koos, want", "zo koos [^dir], want", "paragraph 5", "has [^dir] before its end")]
    [InlineData(Last, "moet je **keuze kunnen volgen.", "paragraph 5", "emphasis mark without its partner")]
    [InlineData(Last, "moet je [keuze](https://example.org) kunnen volgen.", "paragraph 5", "holds ']('")]
    [InlineData(Last, "moet je keuze op https://example.org kunnen volgen.", "paragraph 5", "holds 'https://'")]
    [InlineData(Last, "moet ![je](keuze) kunnen volgen.", "paragraph 5", "holds '!['")]
    [InlineData(Last, "moet je <b>keuze</b> kunnen volgen.", "paragraph 5", "holds '<b'")]
    [InlineData("Schrijf in 3", "# Schrijf in 3", "paragraph 5", "holds '#'")]
    [InlineData("Schrijf in 3", "| Schrijf in 3", "paragraph 5", "holds '|'")]
    [InlineData("Schrijf in 3", "* Schrijf in 3", "paragraph 5", "holds '* '")]
    [InlineData(Last, "moet uw keuze kunnen volgen.", "paragraph 5", "'uw' is formal")]
    [InlineData(Last, "moet je {{employees}} kunnen volgen.", "paragraph 5", "{{employees}} leads to no fact or date")]
    [InlineData("dus geen vast bedrag per jaar", "dus geen € 500 per jaar", "paragraph 4", "'€ 500' is written out")]
    public void Validate_BrokenNote_IsNamed(string old, string replacement, string field, string words)
    {
        var problems = new SampleKnowledge().Replace(SampleKnowledge.Dutch, old, replacement).Validate();

        var problem = Assert.Single(problems, problem => problem.File.Equals(SampleKnowledge.Dutch, StringComparison.Ordinal));
        Assert.Equal(("first-risk", field), (problem.Row, problem.Field));
        Assert.Contains(words, problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_FullDateInEnglish_IsNamed()
    {
        var problems = new SampleKnowledge()
            .Replace(SampleKnowledge.Dutch, Last, "moet je keuze op 26 juli 2029 kunnen volgen.")
            .Replace(SampleKnowledge.English, "to follow your choice.", "to follow your choice on July 26, 2029.").Validate();

        Assert.Equal([SampleKnowledge.English, SampleKnowledge.Dutch], problems.Select(problem => problem.File), StringComparer.Ordinal);
        Assert.Contains("'July 26, 2029' is written out", problems[0].Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_LongSentence_IsNamedWithItsLine()
    {
        var problem = Assert.Single(new SampleKnowledge()
            .Replace(SampleKnowledge.Dutch, Last, "moet " + string.Join(' ', Enumerable.Repeat("je", 15)) + " keuze kunnen volgen.").Validate());

        Assert.Contains("a sentence of 32 words is longer than 25", problem.Mend, StringComparison.Ordinal);
        Assert.EndsWith("(line 21)", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_UnusedSource_IsNamed() =>
        new SampleKnowledge().Replace(
                SampleKnowledge.Dutch, "  dir: {", "  ungp1: { source: ungp, locator: \"beginsel 1\" }\n  dir: {")
            .AssertProblem(SampleKnowledge.Dutch, "first-risk", "sources.ungp1", "is not used");

    [Fact]
    public void Validate_ShortNote_IsNamed()
    {
        var problems = new SampleKnowledge()
            .Replace(SampleKnowledge.Dutch, "hoe erg het is, hoeveel mensen het raakt en of herstel nog kan", "ernst, aantal en herstel")
            .Replace(SampleKnowledge.Dutch, "Kijk pas daarna hoe groot de kans is dat het gebeurt.", string.Empty)
            .Replace(SampleKnowledge.Dutch, ", want wie ernaar vraagt moet je keuze kunnen volgen", string.Empty)
            .Replace(SampleKnowledge.Dutch, ", dus geen vast bedrag per jaar", string.Empty).Validate();

        var problem = Assert.Single(problems);
        Assert.Equal("body", problem.Field);
        Assert.Matches("^has [0-9]+ words; make it 60 to 250$", problem.Mend);
    }

    [Fact]
    public void Validate_LongNote_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Dutch, Last, Last + string.Concat(Enumerable.Repeat(" Kies goed.", 100)))
            .AssertProblem(SampleKnowledge.Dutch, "first-risk", "body", "words; make it 60 to 250");

    [Theory]
    [InlineData("notes/norms/readme.md")]
    [InlineData("notes/norms/first-risk.de.md")]
    public void Validate_FileThatIsNoNote_IsNamed(string file) =>
        new SampleKnowledge().Write(file, "text").AssertProblem(file, string.Empty, string.Empty, "name it ID.nl.md or ID.en.md");

    [Fact]
    public void Validate_NoteWithoutFrontMatter_IsNamed() =>
        new SampleKnowledge().Write("notes/norms/other.nl.md", "Een tekst. [^ungp]\n")
            .AssertProblem("notes/norms/other.nl.md", string.Empty, string.Empty, "has no front matter");
}
