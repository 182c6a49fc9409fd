using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Intake;

public class IntakeReaderPropertyTests
{
    private static readonly string[] Clauses =
    [
        "wij zijn een webshop", "t-shirts uit bangladesh", "schoenen uit turkije en portugal", "12 medewerkers", "omzet 2 miljoen",
        "we verkopen aan duitsland", "geen katoen", "we leveren aan gemeenten", "wij kennen onze fabrieken", "niet meer uit china",
        "zijden sjaals uit india", "HS 6109",
    ];

    private static readonly string[] Pieces =
        [.. Clauses, "nee", "sorry", "uit", "niet", "€", "-", "10", "honderd", "een", "man", "of", ",", ".", "\n", "é", "\u0301", "\ud83d", "’", "12.5,3", "SBI", "flumpels", "Wakanda", "no", "maar"];

    private static readonly string[] Units =
        ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];

    private static readonly string[] Tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    private static readonly string[] EnglishUnits =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Fact]
    public void Read_AnyText_NeverThrowsAndProvesItsValues() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Arb.From(ArbMap.Default.GeneratorFor<string?>()), text => IsProven(text ?? string.Empty)));

    [Fact]
    public void Read_AnyMixOfPieces_NeverThrowsAndProvesItsValues() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(Arb.From(Gen.Elements(Pieces).ArrayOf()), pieces => IsProven(string.Join(' ', pieces))));

    [Fact]
    public void Read_SentencesInAnyOrder_GivesTheSameIntake()
    {
        var expected = IntakeBench.Slots(IntakeBench.Dutch(string.Join(". ", Clauses)).Intake);

        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                Arb.From(Gen.Shuffle(Clauses)),
                shuffled => IntakeBench.Slots(IntakeBench.Dutch(string.Join(". ", shuffled)).Intake).SetEquals(expected)));
    }

    [Fact]
    public void Read_DutchNumberWords_AreReadBack()
    {
        for (var number = 1; number < 10_000; number++)
        {
            var text = number == 1 ? "wij hebben een medewerker" : $"wij zijn met {Dutch(number)} mensen";
            Assert.True(number == IntakeBench.Dutch(text).Intake.Employees, text);
        }
    }

    [Fact]
    public void Read_EnglishNumberWords_AreReadBack()
    {
        for (var number = 1; number < 10_000; number++)
        {
            var text = number == 1 ? "we have one employee" : $"we have {English(number)} employees";
            Assert.True(number == IntakeBench.English(text).Intake.Employees, text);
        }
    }

    [Theory]
    [InlineData("8", 8)]
    [InlineData("1.250", 1250)]
    [InlineData("1,250", 1250)]
    [InlineData("1 250", 250)]
    [InlineData("2k", 2000)]
    [InlineData("10-15", 15)]
    [InlineData("10 à 15", 15)]
    [InlineData("tussen de 10 en 15", 15)]
    [InlineData("ongeveer 30", 30)]
    public void Read_DigitsOfPeople_AreRead(string digits, int expected) => Assert.Equal(
        expected, IntakeBench.Dutch($"we hebben {digits} medewerkers").Intake.Employees);

    private static bool IsProven(string text)
    {
        foreach (var language in new[] { TextLanguage.Dutch, TextLanguage.English })
        {
            var reading = IntakeBench.Reader.Read(text, language);
            var amended = IntakeBench.Reader.Amend(reading, text, language);
            if (!reading.Evidence.All(evidence => string.Equals(evidence.Span, text[evidence.Start..evidence.End], StringComparison.Ordinal))
                || amended.Questions.Count > 11)
            {
                return false;
            }
        }

        return true;
    }

    private static string Dutch(int number) => number switch
    {
        < 20 => Units[number - 1],
        < 100 when number % 10 == 0 => Tens[(number / 10) - 2],
        < 100 => $"{Units[(number % 10) - 1]}{(number % 10 is 2 or 3 ? "ën" : "en")}{Tens[(number / 10) - 2]}",
        < 1000 => (number < 200 ? string.Empty : Units[(number / 100) - 1]) + "honderd" + (number % 100 == 0 ? string.Empty : Dutch(number % 100)),
        _ => (number < 2000 ? string.Empty : Units[(number / 1000) - 1]) + "duizend" + (number % 1000 == 0 ? string.Empty : " " + Dutch(number % 1000)),
    };

    private static string English(int number) => number switch
    {
        < 20 => EnglishUnits[number - 1],
        < 100 when number % 10 == 0 => EnglishTens[(number / 10) - 2],
        < 100 => string.Create(CultureInfo.InvariantCulture, $"{EnglishTens[(number / 10) - 2]}-{EnglishUnits[(number % 10) - 1]}"),
        < 1000 => EnglishUnits[(number / 100) - 1] + " hundred" + (number % 100 == 0 ? string.Empty : " and " + English(number % 100)),
        _ => EnglishUnits[(number / 1000) - 1] + " thousand" + (number % 1000 == 0 ? string.Empty : (number % 1000 < 100 ? " and " : " ") + English(number % 1000)),
    };
}
