using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables;

public class EntryValidationTests
{
    private const string Statement = "De CSDDD geldt over de hele groep.";

    [Theory]
    [InlineData("  edition: \"as known 2026-11-22\"\n", "", "edition", "is missing")]
    [InlineData("edition: \"as known 2026-11-22\"", "edition: \"\"", "edition", "is empty")]
    [InlineData("edition: \"as known 2026-11-22\"", "edition: null", "edition", "is missing")]
    [InlineData("edition: \"as known 2026-11-22\"", "edition: [one]", "edition", "must be one text")]
    [InlineData("summary_en: \"No, the CSDDD applies from {{applies}} to companies with {{employees}}.\"", "summary_en:", "summary_en", "is missing")]
    [InlineData("  edition:", "  colour: red\n  edition:", "colour", "is unknown")]
    [InlineData("about: sme, ", "about: sme, colour: red, ", "statements[3].colour", "is unknown")]
    [InlineData("kind: due_diligence", "kind: sector", "kind", "'sector' is not allowed; use one of due_diligence")]
    [InlineData("status: adopted", "status: running", "status", "'running' is not allowed")]
    [InlineData("jurisdiction: EU", "jurisdiction: XX", "jurisdiction", "'XX' is not allowed")]
    [InlineData("about: sme", "about: small", "statements[3].about", "'small' is not allowed")]
    [InlineData("themes: [child-labour]", "themes: [children]", "themes", "'children' is not allowed")]
    [InlineData("confirmed: no, sources: [ungp]", "confirmed: maybe, sources: [ungp]", "statements[3].confirmed", "'maybe' is not allowed")]
    [InlineData("date: 2024-07,", "date: summer 2024,", "dates.started.date", "'summer 2024' is no date")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 22-11-2026", "reviewed", "'22-11-2026' is no day")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-11-23", "reviewed", "lies in the future")]
    [InlineData("official_sources: [directive]", "official_sources: [unknown]", "official_sources", "'unknown' is no key of sources.yaml")]
    [InlineData("official_sources: [directive]", "official_sources: []", "official_sources", "is empty; give at least one")]
    [InlineData("sources: [directive, ungp]", "sources: [directive, un]", "statements[2].sources", "'un' is no key of sources.yaml")]
    [InlineData("sources: [directive, ungp]", "sources: directive", "statements[2].sources", "give a list")]
    [InlineData("short_en: CSDDD", "short_en: null", "short_en", "is null while its twin is not")]
    [InlineData("sectors: []", "sectors: [\"13\"]", "sectors", "is for covenants only")]
    [InlineData("unconfirmed_en: [\"whether anything changed\"]", "unconfirmed_en: []", "unconfirmed_en", "has 0 items and its twin 1")]
    [InlineData("  check_nl: \"het steunpunt\"\n  check_en: \"the support centre\"", "  check_nl: null\n  check_en: null", "check_nl", "name where to check")]
    [InlineData("text_en: \"in force\"", "text_en: \"in force.\"", "dates.started.text_en", "ends with a point")]
    public void Validate_BrokenField_IsNamed(string old, string replacement, string field, string words) =>
        new SampleKnowledge().Replace(SampleKnowledge.Laws, old, replacement)
            .AssertProblem(SampleKnowledge.Laws, "csddd", field, words);

    [Fact]
    public void Validate_KeyWithCapitals_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Covenants, "key: textiles", "key: Textiles")
            .AssertProblem(SampleKnowledge.Covenants, "Textiles", "key", "is no key");

    [Fact]
    public void Validate_JurisdictionOfCovenant_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Covenants, "jurisdiction: null", "jurisdiction: NL")
            .AssertProblem(SampleKnowledge.Covenants, "textiles", "jurisdiction", "is for laws only");

    [Fact]
    public void Validate_WrongSectorCode_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Covenants, "\"46.41\"", "clothing")
            .AssertProblem(SampleKnowledge.Covenants, "textiles", "sectors", "'clothing' is no SBI 2008 code");

    [Fact]
    public void Validate_KeyUsedTwice_IsNamed()
    {
        var covenant = SampleFiles.All()[SampleKnowledge.Covenants];
        new SampleKnowledge().Write(SampleKnowledge.Covenants, covenant + covenant)
            .AssertProblem(SampleKnowledge.Covenants, "textiles", "key", "is used twice");
    }

    [Fact]
    public void Validate_FactAndDateOfOneName_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Laws, "    fine: {", "    started: {")
            .Replace(SampleKnowledge.Dutch, "csddd.fine", "csddd.employees")
            .Replace(SampleKnowledge.English, "csddd.fine", "csddd.employees")
            .AssertProblem(SampleKnowledge.Laws, "csddd", "dates.started", "'started' is a fact too");

    [Theory]
    [InlineData("U moet over de hele groep rekenen.", "'U' is formal")]
    [InlineData("Reken met uw hele groep.", "'uw' is formal")]
    [InlineData("De boete is € 500 per dag.", "'€ 500' is written out")]
    [InlineData("De boete is 2 miljoen euro per dag.", "'2 miljoen euro' is written out")]
    [InlineData("De wet geldt vanaf 26 juli 2029.", "'26 juli 2029' is written out")]
    [InlineData("De wet geldt voor {{nobody}}.", "{{nobody}} leads to no fact or date")]
    [InlineData("De wet geldt voor {{law:csrd.employees}}.", "{{law:csrd.employees}} leads to no fact or date")]
    [InlineData("De wet geldt voor {{ employees }}.", "holds braces that make no reference")]
    public void Validate_BrokenSentence_IsNamed(string sentence, string words)
    {
        var problems = new SampleKnowledge().Replace(SampleKnowledge.Laws, Statement, sentence).Validate();

        var problem = Assert.Single(problems, problem => problem.Field.EndsWith("_nl", StringComparison.Ordinal));
        Assert.Equal("statements[2].text_nl", problem.Field);
        Assert.Contains(words, problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_SentenceOfTwentySixWords_IsNamed()
    {
        var words = string.Join(' ', Enumerable.Repeat("woord", 24));
        Assert.DoesNotContain(
            new SampleKnowledge().Replace(SampleKnowledge.Laws, Statement, $"De {words}. Dat staat ook in art. 3 van de wet.").Validate(),
            problem => problem.Mend.Contains("longer", StringComparison.Ordinal));
        new SampleKnowledge().Replace(SampleKnowledge.Laws, Statement, $"De {words}, ja.")
            .AssertProblem(SampleKnowledge.Laws, "csddd", "statements[2].text_nl", "a sentence of 26 words is longer than 25");
    }

    [Fact]
    public void Validate_LongSentenceInReference_CountsWhatTheReaderSees()
    {
        var words = string.Join(' ', Enumerable.Repeat("woord", 23));
        new SampleKnowledge().Replace(SampleKnowledge.Laws, Statement, $"{words} {{{{employees}}}}.")
            .Replace(SampleKnowledge.Laws, "The CSDDD counts the whole group.", "It counts {{employees}}.")
            .AssertProblem(SampleKnowledge.Laws, "csddd", "statements[2].text_nl", "a sentence of 27 words");
    }

    [Theory]
    [InlineData("The CSDDD counts the whole group.", "The CSDDD counts 3 groups.", "nl has none, en has 3")]
    [InlineData("The CSDDD counts the whole group.", "The CSDDD counts {{employees}}.", "nl has none, en has {{employees}}")]
    [InlineData("The CSDDD counts the whole group.", "The CSDDD counts since May 2026.", "nl has none, en has 2026 month-5")]
    public void Validate_TwinsThatDisagree_AreNamed(string old, string replacement, string words) =>
        new SampleKnowledge().Replace(SampleKnowledge.Laws, old, replacement)
            .AssertProblem(SampleKnowledge.Laws, "csddd", "statements[2].text_en", words);

    [Fact]
    public void Validate_NumbersWrittenByLanguage_Agree() => Assert.Empty(new SampleKnowledge()
        .Replace(SampleKnowledge.Laws, "meer dan 5.000 mensen", "€ 1.234.567,89, 2,5% en actie 2.4 in juli 2026")
        .Replace(SampleKnowledge.Laws, "more than 5,000 people", "€1,234,567.89, 2.5% and action 2.4 in July 2026").Validate());

    [Fact]
    public void Validate_FactsThatReferToEachOther_AreBothNamed()
    {
        var problems = new SampleKnowledge()
            .Replace(SampleKnowledge.Laws, "\"meer dan 5.000 mensen\", en: \"more than 5,000 people\"", "\"{{both}}\", en: \"{{both}}\"")
            .Validate();

        Assert.Equal(["facts.both", "facts.employees"], problems.Select(problem => problem.Field), StringComparer.Ordinal);
        Assert.All(problems, problem => Assert.Contains("refers to itself", problem.Mend, StringComparison.Ordinal));
    }
}
