using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Intake;

/// <summary>Conversations: the messages and what is known after the last.</summary>
public class IntakeAmendTests
{
    [Theory]
    [InlineData("p=t-shirts c=IND r=retailer", "webshop met t-shirts uit bangladesh en turkije", "nee, India")]
    [InlineData("p=sneakers c=VNM r=importer", "sneakers uit china", "niet china maar vietnam")]
    [InlineData("p=sneakers c=CHN,VNM r=importer", "sneakers uit china", "en ook uit vietnam")]
    [InlineData("p=sneakers c=VNM r=importer", "sneakers uit china en vietnam", "niet meer uit china")]
    [InlineData("p=toys c=CHN r=importer e=12", "speelgoed uit china, 8 man", "we zijn toch met 12")]
    [InlineData("p=toys c=CHN r=importer e=12", "speelgoed uit china", "12")]
    [InlineData("p=toys c=CHN r=importer e=12", "speelgoed uit china", "we zijn met twaalf mensen")]
    [InlineData("p=toys c=CHN r=importer", "wij verkopen speelgoed", "china")]
    [InlineData("p=footwear c=IND r=importer", "flumpels uit india", "schoenen")]
    [InlineData("p=jeans c=IND r=importer", "truien uit india", "nee, broeken")]
    [InlineData("p=toys c=CHN r=wholesaler", "speelgoed uit china", "wij zijn een groothandel")]
    [InlineData("p=tea c=CHN r=retailer", "webshop", "thee", "uit china")]
    [InlineData("p=tea c=CHN r=importer t=500000", "thee uit china", "onze omzet is een half miljoen, ongeveer € 500.000")]
    public void Amend_LaterMessage_ChangesWhatItSays(string expected, params string[] messages) =>
        Assert.Equal(IntakeBench.Slots(expected), IntakeBench.Slots(Talk(messages).Intake));

    [Theory]
    [InlineData("ja", "largeCustomers", true)]
    [InlineData("nee", "largeCustomers", false)]
    [InlineData("nee hoor", "publicTenders", false)]
    [InlineData("ja dat weten we", "tier1Known", true)]
    public void Amend_YesOrNo_AnswersTheQuestionAsked(string answer, string asked, bool expected)
    {
        var before = IntakeBench.Dutch("speelgoed uit china, 8 man");

        var intake = IntakeBench.Reader.Amend(before, answer, TextLanguage.Dutch, asked).Intake;

        Assert.Equal(expected, asked switch { "largeCustomers" => intake.LargeCustomers, "publicTenders" => intake.PublicTenders, _ => intake.Tier1Known });
    }

    [Theory]
    [InlineData("duitsland en belgie", new[] { "BEL", "DEU" })]
    [InlineData("alleen nederland", new[] { "NLD" })]
    [InlineData("nee", new[] { "NLD" })]
    public void Amend_BareCountry_AnswersTheQuestionAsked(string answer, string[] expected)
    {
        var before = IntakeBench.Dutch("speelgoed uit china, 8 man");

        var intake = IntakeBench.Reader.Amend(before, answer, TextLanguage.Dutch, "salesCountries").Intake;

        Assert.Equal(expected, intake.SalesCountries);
        Assert.Equal(["CHN"], intake.Countries);
    }

    [Fact]
    public void Amend_RoleSaidBefore_IsNotPushedOutByAConclusion()
    {
        var reading = Talk(["webshop met thee", "uit china"]);

        Assert.Equal("webshop", Assert.Single(reading.Evidence, evidence => evidence.Slot is "role").Span);
    }

    [Fact]
    public void Amend_AnsweredQuestion_IsNotAskedAgain() =>
        Assert.DoesNotContain(Talk(["speelgoed uit china", "12"]).Questions, question => question.Slot is "employees");

    private static IntakeReading Talk(string[] messages)
    {
        var reading = IntakeBench.Dutch(messages[0]);
        foreach (var message in messages.Skip(1))
        {
            reading = IntakeBench.Reader.Amend(reading, message, TextLanguage.Dutch);
        }

        return reading;
    }
}
