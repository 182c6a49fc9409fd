using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables;

public class FileValidationTests
{
    [Theory]
    [InlineData("key: essay,", "key: ungp,", "ungp", "key", "is used twice")]
    [InlineData("language: nl", "language: xx", "essay", "language", "'xx' is not allowed")]
    [InlineData("date: \"2011\"", "date: \"long ago\"", "ungp", "date", "'long ago' is no date")]
    [InlineData("url: \"https://example.org/ungp\"", "url: example.org", "ungp", "url", "is no web address")]
    [InlineData("publisher: Writers, ", "", "essay", "publisher", "is missing")]
    [InlineData("publisher: Writers,", "publisher: Writers, colour: red,", "essay", "colour", "is unknown")]
    public void Validate_BrokenSource_IsNamed(string old, string replacement, string row, string field, string words) =>
        new SampleKnowledge().Replace(SampleKnowledge.Sources, old, replacement)
            .AssertProblem(SampleKnowledge.Sources, row, field, words);

    [Fact]
    public void Validate_SubjectWithoutItsNote_IsNamed() => new SampleKnowledge()
        .Replace(SampleKnowledge.Subjects, "[first-risk]", "[no-such-note]")
        .AssertProblem(SampleKnowledge.Subjects, "row 1", "notes", "'no-such-note', which is no written note");

    [Theory]
    [InlineData("krijgen,Receive", "english", "'Receive' is not one word in lower case")]
    [InlineData("een baan,job", "dutch", "'een baan' is not one word in lower case")]
    [InlineData("put,well", "dutch", "is listed twice")]
    public void Validate_BrokenTranslation_IsNamed(string line, string field, string words) => new SampleKnowledge()
        .Append(SampleKnowledge.Translations, line + "\n")
        .AssertProblem(SampleKnowledge.Translations, line[..line.IndexOf(',', StringComparison.Ordinal)], field, words);

    [Theory]
    [InlineData(SampleKnowledge.Laws)]
    [InlineData(SampleKnowledge.Covenants)]
    [InlineData("tables/instruments.yaml")]
    [InlineData("tables/institutions.yaml")]
    [InlineData(SampleKnowledge.Glossary)]
    [InlineData(SampleKnowledge.StopWords)]
    [InlineData(SampleKnowledge.CompoundParts)]
    [InlineData(SampleKnowledge.Translations)]
    [InlineData(SampleKnowledge.Subjects)]
    [InlineData(SampleKnowledge.LawTemplate)]
    [InlineData(SampleKnowledge.Wording)]
    public void Validate_MissingFile_IsNamed(string file) => Assert.Contains(
        $"{file}: is missing; add the file",
        new SampleKnowledge().Remove(file).Validate().Select(problem => problem.ToString()),
        StringComparer.Ordinal);

    [Fact]
    public void Validate_NoFolder_SaysSo() => Assert.Contains(
        "there is no such folder",
        Imvo.Assistant.Retrieval.Tables.KnowledgeValidator.Validate("/nowhere/at/all")[0].Mend,
        StringComparison.Ordinal);

    [Fact]
    public void Validate_BrokenYaml_NamesTheLine() =>
        new SampleKnowledge().Write("tables/instruments.yaml", "- key: one\n  name: [\n")
            .AssertProblem("tables/instruments.yaml", string.Empty, string.Empty, "is no valid YAML at line");

    [Fact]
    public void Validate_FieldGivenTwice_IsRefused() =>
        new SampleKnowledge().Write("tables/instruments.yaml", "- key: one\n  key: two\n")
            .AssertProblem("tables/instruments.yaml", string.Empty, string.Empty, "is no valid YAML at line 2");

    [Theory]
    [InlineData("key: one\n", "must hold a list of rows")]
    [InlineData("", "must hold one YAML document")]
    public void Validate_TableThatIsNoList_IsRefused(string text, string words) =>
        new SampleKnowledge().Write("tables/instruments.yaml", text)
            .AssertProblem("tables/instruments.yaml", string.Empty, string.Empty, words);

    [Fact]
    public void Validate_RowThatIsNoMapping_IsRefused() =>
        new SampleKnowledge().Write("tables/instruments.yaml", "- one\n")
            .AssertProblem("tables/instruments.yaml", "row 1", string.Empty, "has no fields");

    [Fact]
    public void Validate_TemplateWithUnknownName_IsNamed() =>
        new SampleKnowledge().Append(SampleKnowledge.LawTemplate, "\n{{colour}} {{keys}}\n")
            .AssertProblem(SampleKnowledge.LawTemplate, "csddd", string.Empty, "cannot be rendered");

    [Fact]
    public void Validate_TemplateThatForgetsSources_IsNamed() =>
        new SampleKnowledge().Append(SampleKnowledge.LawTemplate, "\n{{name}}\n")
            .AssertProblem(SampleKnowledge.LawTemplate, "csddd", string.Empty, "without source");

    [Fact]
    public void Validate_TemplateThatDoesNotCompile_IsNamed() =>
        new SampleKnowledge().Append(SampleKnowledge.LawTemplate, "\n{{#if short}}\n")
            .AssertProblem(SampleKnowledge.LawTemplate, string.Empty, string.Empty, "is no valid template");

    [Fact]
    public void Validate_LeadInThatIsMissing_IsNamed() =>
        new SampleKnowledge().Replace(SampleKnowledge.Wording, "  sme: {", "  firm: {").Validate()
            .Select(problem => problem.Field).ToList()
            .ForEach(field => Assert.True(field is "lead_ins.sme" or "lead_ins.firm", field));
}
