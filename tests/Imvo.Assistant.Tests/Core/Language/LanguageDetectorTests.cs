using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Language;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("wat moet ik als kleine kledingwinkel doen aan kinderarbeid?")]
    [InlineData("geldt csddd voor mij? we zijn met 40 man")]
    [InlineData("welk risico moet ik eerst aanpaken")]
    [InlineData("klant stuurt me een vragelijst over mijn keten, wat nu")]
    [InlineData("vanaf wanneer geldt de ontbossingswet voor koffieimporteurs")]
    [InlineData("hoe begin ik, we zijn met tien man en hebben bijna geen tijd")]
    [InlineData("is er nog een kledingkonvenant waar ik bij kan")]
    [InlineData("mogen afnemers van mij alles vragen onder de csddd, of zit daar een grens aan?")]
    [InlineData("ik wl weten wat due diligence is")]
    [InlineData("Moet ik iets met de Supply Chain Act en responsible business conduct?")]
    [InlineData("WAT IS EEN LEEFBAAR LOON?")]
    [InlineData("wat zegt de wet over forced labour")]
    [InlineData("hoeveel btw betaal ik over schoenen uit vietnam?")]
    [InlineData("uitbuiting leveranciers Bangladesh")]
    [InlineData("wie controleert mij?")]
    public void Detect_DutchQuestionOfAnOwner_IsDutch(string question) => Assert.Equal(TextLanguage.Dutch, LanguageDetector.Detect(question));

    [Theory]
    [InlineData("what does UN Guiding Principle 24 say about which human rights impacts to address first?")]
    [InlineData("What did the Dutch SER advise small companies that have little leverage?")]
    [InlineData("What is the forced labour regulation, from when does the ban apply, and does it apply to a company of 12 people?")]
    [InlineData("does csddd aply to us, we are 40 poeple")]
    [InlineData("how do i chekc my suppliers")]
    [InlineData("Do I need to do anything about the IMVO convenant?")]
    [InlineData("WHAT IS A LIVING WAGE?")]
    [InlineData("who can help me with the zorgplicht")]
    [InlineData("our customer sent a questionaire, what now")]
    [InlineData("deforestation regulation applies when")]
    [InlineData("which risk should we tackle first")]
    [InlineData("responsible sourcing")]
    public void Detect_EnglishQuestionOfAnOwner_IsEnglish(string question) =>
        Assert.Equal(TextLanguage.English, LanguageDetector.Detect(question));

    [Theory]
    [InlineData("")]
    [InlineData("CSDDD?")]
    [InlineData("SDG 8.7")]
    [InlineData("IMVO 2026")]
    [InlineData("kleding Bangladesh")]
    [InlineData("klachtenregeling leveranciers")]
    [InlineData("企業の責任")]
    [InlineData("的 🌍 … 12")]
    public void Detect_NoEvidence_IsUndecided(string question) => Assert.Null(LanguageDetector.Detect(question));

    [Fact]
    public void Detect_AnyText_IsTheSameInUpperCaseAndEveryTime() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.OneOf(AnyText.Generator, Gen.Elements("de", "the", "wat", "what", "lijk", " ").ListOf().Select(string.Concat)).ToArbitrary(),
        text => LanguageDetector.Detect(text) == LanguageDetector.Detect(new string(text.AsSpan()))));
}
