using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;
using static Imvo.Assistant.Evaluation.Questions.FirstSentenceKind;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class FirstSentenceCheckTests
{
    [Theory]
    [InlineData(YesNo, "Ja, dat mag.", true)]
    [InlineData(YesNo, "Nee.", true)]
    [InlineData(YesNo, "“No”, says the law.", true)]
    [InlineData(YesNo, "Dat hangt ervan af.", true)]
    [InlineData(YesNo, "It depends on your size.", true)]
    [InlineData(YesNo, "Niet meer: het liep af.", true)]
    [InlineData(YesNo, "Jaarlijks telt dit.", false)]
    [InlineData(YesNo, "Nobody may.", false)]
    [InlineData(YesNo, "De wet zegt ja.", false)]
    [InlineData(YesNo, "", false)]
    [InlineData(Number, "Vanaf 1.000 mensen.", true)]
    [InlineData(Number, "Vanaf duizend mensen.", false)]
    [InlineData(Date, "Op 26 juli 2029.", true)]
    [InlineData(Date, "From July 2029.", true)]
    [InlineData(Date, "Per 2029-07-26.", true)]
    [InlineData(Date, "Sinds 2019.", true)]
    [InlineData(Date, "Op 1-7-29.", true)]
    [InlineData(Date, "You may apply later.", false)]
    [InlineData(Date, "Binnen 30 dagen.", false)]
    [InlineData(Date, "Vanaf 2500 euro.", false)]
    [InlineData(Name, "Dat doet de “Sociaal-Economische Raad”.", true)]
    [InlineData(Name, "Dat doet de raad.", false)]
    [InlineData(Name, "Niemand.", false)]
    [InlineData(Name, "", false)]
    public void IsRight_NoWordsGiven_AnythingOfTheKindWillDo(FirstSentenceKind kind, string sentence, bool expected) =>
        Assert.Equal(expected, FirstSentenceCheck.IsRight(Question(kind), sentence));

    [Theory]
    [InlineData("Een combinatieland is een land met twee regels.", true)]
    [InlineData("Combinatielanden zijn landen met twee regels.", true)]
    [InlineData("Dat is een land met twee regels.", false)]
    [InlineData("Voor een combinatieland geldt iets anders.", false)]
    public void IsRight_Definition_NamesTheThingAndSaysWhatItIs(string sentence, bool expected) => Assert.Equal(
        expected,
        FirstSentenceCheck.IsRight(Question(Definition) with { Question = "wat is dat, een combinatieland", Subject = "Combinatielanden" }, sentence));

    [Theory]
    [InlineData(Number, "Van elke tien zijn er drie.", true)]
    [InlineData(Number, "Boven 300 mensen.", false)]
    [InlineData(Name, "dat doet de DRIE raad", true)]
    [InlineData(Reason, "Om drie redenen.", true)]
    [InlineData(HowTo, "Begin klein.", false)]
    [InlineData(YesNo, "Drie.", false)]
    public void IsRight_WordsGiven_OneOfThemMustOccur(FirstSentenceKind kind, string sentence, bool expected) =>
        Assert.Equal(expected, FirstSentenceCheck.IsRight(Question(kind) with { First = ["30", "drie"] }, sentence));

    [Theory]
    [InlineData(null, false, false)]
    [InlineData(Any, true, false)]
    [InlineData(YesNo, false, true)]
    [InlineData(Number, false, true)]
    [InlineData(HowTo, false, false)]
    [InlineData(HowTo, true, true)]
    [InlineData(Reason, false, false)]
    public void Applies_Kind_IsWhetherThereIsSomethingToLookAt(FirstSentenceKind? kind, bool hasWords, bool expected) =>
        Assert.Equal(expected, FirstSentenceCheck.Applies(Question(kind) with { First = hasWords ? ["30"] : [] }));

    private static EvaluationQuestion Question(FirstSentenceKind? kind) => new() { Id = "q", Question = "?", FirstSentence = kind, First = [] };
}
