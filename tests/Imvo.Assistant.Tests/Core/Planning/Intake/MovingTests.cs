using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Intake;

/// <summary>Who moves to another country leaves the one before; who adds one does not.</summary>
public class MovingTests
{
    private static readonly IntakeReader Reader = new(RepositoryKnowledge.Value.PlanTables!);

    [Theory]
    [InlineData("we stappen over naar Portugal", "PRT")]
    [InlineData("wat als we overstappen naar Portugal?", "PRT")]
    [InlineData("we halen het uit Portugal in plaats van India", "PRT")]
    [InlineData("we kopen niet meer uit India maar uit Portugal", "PRT")]
    [InlineData("ook uit Portugal", "IND PRT")]
    [InlineData("we kennen de eerste schakel", "IND")]
    public void Amend_InDutch_HasTheCountriesMeant(string text, string countries) =>
        Assert.Equal(countries, Countries("importeur van granieten tegels uit India", text, TextLanguage.Dutch));

    [Theory]
    [InlineData("what if we switch to Portugal?", "PRT")]
    [InlineData("from Portugal instead of India", "PRT")]
    [InlineData("also from Portugal", "IND PRT")]
    public void Amend_InEnglish_HasTheCountriesMeant(string text, string countries) =>
        Assert.Equal(countries, Countries("importer of granite tiles from India", text, TextLanguage.English));

    [Fact]
    public void Amend_FirstTierKnown_IsRead() =>
        Assert.True(Reader.Amend(Reader.Read("granieten tegels uit India", TextLanguage.Dutch), "we kennen de eerste schakel", TextLanguage.Dutch).Intake.Tier1Known);

    private static string Countries(string before, string text, TextLanguage language) =>
        string.Join(' ', Reader.Amend(Reader.Read(before, language), text, language).Intake.Countries);
}
