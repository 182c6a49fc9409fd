using System.Text.Json;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Engine;

public class CanonicalIntakeTests
{
    private static readonly PlanIntake Full = new()
    {
        Products = [new IntakeProduct("T-shirts & 'polo\"s' <é> 💶\u2028\n", ["garments_textiles", "cotton"], "t_shirts"), new IntakeProduct("?", [])],
        Countries = ["BGD", "CHN"],
        WorkCountries = ["CHN"],
        Role = FirmRole.Wholesaler,
        Stage = ChainStage.RawMaterial,
        Employees = 8,
        TurnoverEur = 1_500_000.50m,
        BalanceEur = 0.10m,
        Tier1Known = true,
        Measures = ["code_of_conduct"],
        CompanyType = CompanyType.Both,
        Innovation = false,
        PublicTenders = true,
        LargeCustomers = false,
        SalesCountries = ["DEU"],
        CustomsCodes = ["610910"],
        SbiCodes = ["4642"],
        AsOf = new DateOnly(2026, 11, 22),
        Overrides =
        [
            new SeverityOverride("cotton.water", Band.Low, Band.Medium, Band.High, Band.Low, "gezien"),
            new SeverityOverride("cotton.forced_labour"),
        ],
    };

    [Fact]
    public void Of_EveryFieldSet_AreThoseOfTheSerialiser()
    {
        Assert.All(typeof(PlanIntake).GetProperties(), field => Assert.NotEqual(field.GetValue(new PlanIntake()), field.GetValue(Full)));
        AssertSame(Full);
    }

    [Fact]
    public void Of_NoFieldSet_AreThoseOfTheSerialiser() => AssertSame(new PlanIntake());

    [Fact]
    public void Of_AnyWordOfAField_AreThoseOfTheSerialiser()
    {
        Assert.All(Enum.GetValues<FirmRole>(), role => AssertSame(new PlanIntake { Role = role }));
        Assert.All(Enum.GetValues<ChainStage>(), stage => AssertSame(new PlanIntake { Stage = stage }));
        Assert.All(Enum.GetValues<CompanyType>(), type => AssertSame(new PlanIntake { CompanyType = type }));
    }

    private static void AssertSame(PlanIntake intake) =>
        Assert.Equal(JsonSerializer.Serialize(intake, PlanJson.Compact.PlanIntake), CanonicalIntake.Of(intake));
}
