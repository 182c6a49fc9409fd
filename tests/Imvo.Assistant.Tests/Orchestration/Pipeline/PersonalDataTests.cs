using Imvo.Assistant.Orchestration.Pipeline;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class PersonalDataTests
{
    [Theory]
    [InlineData("mail me op jan.de.vries@voorbeeld.nl")]
    [InlineData("mijn adres is (jan@voorbeeld.nl).")]
    [InlineData("bel 06-12345678")]
    [InlineData("bel +31 6 1234 5678 even")]
    [InlineData("call (020) 123 45 67 please")]
    [InlineData("mijn rekening is NL91ABNA0417164300")]
    [InlineData("mijn bsn is 123456782")]
    public void IsIn_AddressNumberOrAccount_IsSeen(string text) => Assert.True(PersonalData.IsIn(text));

    [Theory]
    [InlineData("geldt de EUDR vanaf 30 december 2026?")]
    [InlineData("de grens is € 1,5 miljard of 450.000.000 euro omzet")]
    [InlineData("wat zegt SDG 8.7 @ 2030")]
    [InlineData("douanecode 0901 2100")]
    [InlineData("kvk 12345678")]
    [InlineData("tussen 2024, 2025 en 2026")]
    [InlineData("")]
    public void IsIn_FiguresOfTheField_AreNone(string text) => Assert.False(PersonalData.IsIn(text));
}
