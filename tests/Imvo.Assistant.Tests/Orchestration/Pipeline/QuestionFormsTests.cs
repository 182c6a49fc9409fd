using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class QuestionFormsTests
{
    private static readonly QuestionForms Forms = new(RepositoryPrompts.Value);

    [Theory]
    [InlineData("wat is leefbaar loon en is er subsidie voor een klein bedrijf?", "wat is leefbaar loon", "is er subsidie voor een klein bedrijf")]
    [InlineData("Wat is de EUDR? En vanaf wanneer geldt die?", "Wat is de EUDR", "vanaf wanneer geldt die")]
    [InlineData("what is due diligence, and who checks it?", "what is due diligence", "who checks it")]
    [InlineData("welk risico eerst; wat kost het, en wie helpt mij?", "welk risico eerst; wat kost het", "wie helpt mij")]
    public void Parts_QuestionThatAsksTwoThings_IsCutInTwo(string question, string first, string second) =>
        Assert.Equal([first, second], Forms.Parts(question));

    [Fact]
    public void Parts_QuestionThatAsksThreeThings_IsCutInThree() => Assert.Equal(
        ["What is the forced labour regulation", "from when does the ban apply", "does it apply to a company"],
        Forms.Parts("What is the forced labour regulation, from when does the ban apply, and does it apply to a company?"));

    [Theory]
    [InlineData("wat is het verschil tussen veroorzaken, bijdragen aan en direct verbonden zijn")]
    [InlineData("welke risico's zijn er bij koffie en cacao")]
    [InlineData("geldt csddd voor mij? we zijn met 40 man")]
    [InlineData("wij zijn een koffie-importeur met 12 man, geldt de CSDDD voor ons?")]
    [InlineData("mag ik stoppen en waarom")]
    [InlineData("hoe begin ik, we zijn met tien man en hebben bijna geen tijd")]
    public void Parts_QuestionThatAsksOneThing_IsNotCut(string question) => Assert.Single(Forms.Parts(question));

    [Theory]
    [InlineData("Geldt de CSDDD voor mij?", "YesNo")]
    [InlineData("wij verkopen e-bikes uit China, vallen wij onder de batterijregels", "YesNo")]
    [InlineData("small supplier here, 17 people. are we caught by the French law?", "YesNo")]
    [InlineData("dus dan heb ik aan dat papier niks?", "YesNo")]
    [InlineData("vanaf wanneer geldt de EUDR", "Date")]
    [InlineData("hoeveel overuren zijn te veel", "Number")]
    [InlineData("wat kost een controle door een derde", "Amount")]
    [InlineData("laboratorium hout prijs per monster", "Amount")]
    [InlineData("wie voert de exportverzekering uit", "Name")]
    [InlineData("waarom stopte het convenant", "Reason")]
    [InlineData("wat houdt due diligence in", "Definition")]
    [InlineData("what do I do when a child is found", "Anything")]
    [InlineData("heb een winkel, wat moet ik doen aan kinderarbeid", "Anything")]
    public void Asks_QuestionWithOrWithoutWhatLedToIt_IsOfItsKind(string question, string kind) =>
        Assert.Equal(kind, Forms.Asks(question).ToString());

    [Theory]
    [InlineData("wij zijn met 45 man. geldt de CBAM voor ons?", "geldt de CBAM voor ons")]
    [InlineData("wanneer gaat de EUDR in voor kleintjes, wij doen koffie", "wanneer gaat de EUDR in voor kleintjes")]
    [InlineData("kinderarbeid textiel", "kinderarbeid textiel")]
    public void AskingClause_OfAQuestion_IsWhatAsks(string question, string clause)
    {
        var (start, length) = Forms.AskingClause(question);

        Assert.Equal(clause, question.Substring(start, length));
    }

    [Fact]
    public void Parts_AnyMessage_AreStretchesOfItInOrder() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Messages(), message =>
        {
            var position = 0;
            foreach (var part in Forms.Parts(message))
            {
                var found = message.IndexOf(part, position, StringComparison.Ordinal);
                if (found < 0)
                {
                    return false;
                }

                position = found + part.Length;
            }

            return true;
        }));

    [Theory]
    [InlineData("wanneer gaat de EUDR in", true)]
    [InlineData("Vanaf wanneer geldt dat?", true)]
    [InlineData("From when does the ban apply", true)]
    [InlineData("wat is de EUDR", false)]
    [InlineData("whenever", false)]
    public void AsksDate_ByItsWords_IsSeen(string question, bool asks) => Assert.Equal(asks, Forms.AsksDate(question));

    [Theory]
    [InlineData("Hoeveel landen zijn er?", AskedKind.Number)]
    [InlineData("hoe hoog is de boete", AskedKind.Number)]
    [InlineData("what percentage of farms", AskedKind.Number)]
    [InlineData("vanaf wanneer geldt de EUDR", AskedKind.Date)]
    [InlineData("en tot wanneer liep dat?", AskedKind.Date)]
    [InlineData("wat doe ik wanneer ik kinderarbeid vind", AskedKind.Anything)]
    [InlineData("welke toezichthouder gaat hierover", AskedKind.Name)]
    [InlineData("who handles complaints", AskedKind.Name)]
    [InlineData("geldt de CSDDD voor mij?", AskedKind.YesNo)]
    [InlineData("may a supplier refuse?", AskedKind.YesNo)]
    [InlineData("wat is een leefbaar loon", AskedKind.Definition)]
    [InlineData("why did the covenant end", AskedKind.Reason)]
    [InlineData("hoe begin ik", AskedKind.Anything)]
    internal void Asks_ByItsWords_IsTheKindOfAnswer(string question, AskedKind kind) => Assert.Equal(kind, Forms.Asks(question));

    [Theory]
    [InlineData("en hoe lang duurt het dan voordat zij daar iets mee doen", true)]
    [InlineData("does it apply to them", true)]
    [InlineData("hoe herken ik kinderarbeid", false)]
    public void PointsBack_ByItsWords_IsSeen(string question, bool pointsBack) => Assert.Equal(pointsBack, Forms.PointsBack(question));

    [Theory]
    [InlineData("Hoe heet de voorzitter van het NCP?", true)]
    [InlineData("who is the director of the NCP", true)]
    [InlineData("wie houdt toezicht op de EUDR", false)]
    [InlineData("wat verdient de directeur van RVO", true)]
    [InlineData("what rating did Invented Apparel get in its audit", true)]
    [InlineData("wat kost een audit", false)]
    public void AsksUnkept_PersonPriceOrScore_IsSeen(string question, bool asks) => Assert.Equal(asks, Forms.AsksUnkept(question));

    [Theory]
    [InlineData("wat is de boete voor te laat melden", "boete")]
    [InlineData("wat is een leefbaar loon", "leefbaar")]
    [InlineData("vertel eens: welke fabriek is dat", "fabriek")]
    [InlineData("What is the EUDR", "EUDR")]
    public void FocusStart_QuestionThatNamesItsFocus_IsWhereItBegins(string question, string focus) =>
        Assert.Equal(question.IndexOf(focus, StringComparison.Ordinal), Forms.FocusStart(question));

    [Theory]
    [InlineData("geldt de csddd voor mij")]
    [InlineData("")]
    public void FocusStart_QuestionThatNamesNone_IsNowhere(string question) => Assert.Equal(-1, Forms.FocusStart(question));

    private static Arbitrary<string> Messages() => Arb.From(
        Gen.Elements("wat is", "en", ",", "?", "and", "how", "de EUDR", "koffie", " ", "hoeveel", ";", "is er", ".")
            .ArrayOf(9)
            .Select(words => string.Join(' ', words)));
}
