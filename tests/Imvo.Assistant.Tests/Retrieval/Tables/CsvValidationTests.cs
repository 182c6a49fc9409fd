using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables;

public class CsvValidationTests
{
    [Theory]
    [InlineData("key,nl,en,", "key,en,nl,")]
    [InlineData("reviewed,confirmed\n", "reviewed,confirmed,colour\n")]
    public void Validate_OtherHeader_IsRefused(string old, string replacement) =>
        new SampleKnowledge().Replace(SampleKnowledge.Glossary, old, replacement)
            .AssertProblem(SampleKnowledge.Glossary, string.Empty, string.Empty, "has another header; make it key,nl,en,");

    [Theory]
    [InlineData("remedy,herstel,", "remedy,", "", "has 13 columns and not 14")]
    [InlineData("Schade goedmaken.", "", "definition_nl", "is empty")]
    [InlineData("Schade goedmaken.", "Uw schade goedmaken.", "definition_nl", "'Uw' is formal")]
    [InlineData("remediation,,,yes,ungp", "remediation,,,maybe,ungp", "search", "'maybe' is not allowed")]
    [InlineData("remediation,,,yes,ungp", "remediation,,,yes,un", "source", "'un' is no key of sources.yaml")]
    [InlineData("remediation,,,yes,ungp,UNGP 2011,2026-11-22", "remediation,,,yes,ungp,UNGP 2011,soon", "reviewed", "'soon' is no day")]
    [InlineData("remediation,,,yes,ungp,UNGP 2011,2026-11-22", "remediation,,,yes,ungp,UNGP 2011,2027-01-01", "reviewed", "lies in the future")]
    [InlineData("schadeherstel", "Zorgvuldigheid", "search", "'Zorgvuldigheid' leads to due-diligence too")]
    [InlineData("schadeherstel", "hrdd", "search", "'hrdd' leads to due-diligence too")]
    public void Validate_BrokenTerm_IsNamed(string old, string replacement, string field, string words) =>
        new SampleKnowledge().Replace(SampleKnowledge.Glossary, old, replacement)
            .AssertProblem(SampleKnowledge.Glossary, "remedy", field, words);

    [Fact]
    public void Validate_TermKeyUsedTwice_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Glossary, "term,zorg", "remedy,zorg")
            .AssertProblem(SampleKnowledge.Glossary, "remedy", "key", "is used twice");

    [Fact]
    public void Validate_QuoteLeftOpen_IsRefused() =>
        new SampleKnowledge().Replace(SampleKnowledge.Glossary, "A wider notion.", "\"A wider notion.")
            .AssertProblem(SampleKnowledge.Glossary, string.Empty, string.Empty, "is no valid CSV");

    [Theory]
    [InlineData("de Het,nl\n", "de Het", "word", "is not one word in lower case")]
    [InlineData("het,nl\n", "het", "word", "is listed twice")]
    [InlineData("der,de\n", "der", "language", "'de' is not allowed")]
    public void Validate_BrokenStopWord_IsNamed(string line, string row, string field, string words) =>
        new SampleKnowledge().Append(SampleKnowledge.StopWords, line)
            .AssertProblem(SampleKnowledge.StopWords, row, field, words);

    [Fact]
    public void Validate_CompoundPartListedTwice_IsNamed() =>
        new SampleKnowledge().Append(SampleKnowledge.CompoundParts, "kleding\n")
            .AssertProblem(SampleKnowledge.CompoundParts, "kleding", "word", "is listed twice");
}
