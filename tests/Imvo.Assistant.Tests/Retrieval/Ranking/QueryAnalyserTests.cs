using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ranking;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class QueryAnalyserTests
{
    [Theory]
    [InlineData("Wat is kinderarbeid?", "kinderarbeid")]
    [InlineData("wat zegt artikel 10 over zink", "artikel 10|artikel|10|zink")]
    [InlineData("ergste vormen van kinderarbeid in de keten", "ergste vormen van kinderarbeid|keten")]
    [InlineData("SDG 8.7 en katoen", "SDG 8.7|SDG|8.7|katoen")]
    [InlineData("de, het en een", "")]
    [InlineData("", "")]
    public void Analyse_Question_IsCutIntoReferencesConceptsAndOtherWords(string question, string units) =>
        Assert.Equal(units, string.Join('|', Units(question).OrderBy(unit => unit.Start).ThenByDescending(unit => unit.Length).Select(unit => unit.Text)));

    [Fact]
    public void Analyse_ReferenceOrConcept_CountsAsOfTheField() =>
        Assert.Equal("6.3.2|kinderarbeid", string.Join('|', Units("§ 6.3.2 over kinderarbeid bij zink")
            .Where(unit => unit.IsConcept).Select(unit => unit.Text)));

    [Fact]
    public void Analyse_ConceptTheIndexDoesNotHold_IsTakenAsItsWords()
    {
        var units = Units("gepaste zorgvuldigheid", term => !term.StartsWith('='));

        Assert.Equal("gepaste zorgvuldigheid", string.Join(' ', units.Select(unit => unit.Text)));
        Assert.DoesNotContain(units, unit => unit.IsConcept);
    }

    [Fact]
    public void Analyse_AnyFormOfAConceptTwice_IsOneUnit() =>
        Assert.Equal("kinderarbeid", Assert.Single(Units("kinderarbeid, child labour, werk door kinderen en kinderarbeid")).Text);

    [Fact]
    public void Analyse_Word_IsSearchedByTheStemsOfBothLanguages()
    {
        var unit = Assert.Single(Units("certificering"));

        Assert.Equal(2, unit.Terms.Count);
        Assert.True(unit.Terms[0].Weight > unit.Terms[1].Weight);
    }

    [Fact]
    public void Analyse_KnownCompound_IsAUnitWithLighterParts()
    {
        var units = Units("kledingwinkel");

        Assert.Equal([false, true, true], units.Select(unit => unit.IsPart));
        Assert.All(units, unit => Assert.Equal(("kledingwinkel", 0), (unit.Text, unit.Start)));
        Assert.All(units.Skip(1), part => Assert.True(part.Weight < units[0].Weight));
    }

    [Fact]
    public void Analyse_UnknownCompoundOfKnownWords_IsItsParts()
    {
        var units = Units("kledingwinkel", term => term is "kleed" or "winkel");

        Assert.Equal("kleed winkel", string.Join(' ', units.Select(unit => Assert.Single(unit.Terms).Term)));
        Assert.DoesNotContain(units, unit => unit.IsPart);
    }

    [Fact]
    public void Analyse_ConceptWithinACompound_IsSearchedAsTheConceptOnly()
    {
        var units = Units("katoenwinkel", term => term is "=cotton" or "katoen" or "winkel");

        Assert.Equal("=cotton winkel", string.Join(' ', units.Select(unit => unit.Terms[0].Term).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Analyse_PlainNumber_WeighsLessThanAWord() => Assert.True(Units("12").Single().Weight < Units("zink").Single().Weight);

    [Fact]
    public void Analyse_MoreUnitsThanFitInABitmap_DropsTheLast()
    {
        var question = string.Join(' ', Enumerable.Range(0, 100).Select(number => $"woord{number}"));

        var units = Units(question);

        Assert.Equal(QueryAnalyser.MostUnits, units.Count);
        Assert.Equal(("woord0", "woord63"), (units[0].Text, units[^1].Text));
    }

    [Fact]
    public void Analyse_CorrectedWords_AreToldAsTypedAndAtTheirPlaceInTheQuestion()
    {
        const string Question = "Levert mijn leverancierr kofie, en kobalt?";

        var units = Units(Question, term => term is "leverancier" or "=coffee" or "kobalt");

        Assert.All(units, unit => Assert.Equal(Question.Substring(unit.Start, unit.Length), unit.Text));
        Assert.Equal(
            ["Levert:", "leverancierr:leverancier", "kofie:koffie", "kobalt:"],
            units.Select(unit => $"{unit.Text}:{unit.Corrected}"),
            StringComparer.Ordinal);
    }

    private static List<SearchUnit> Units(string question, Func<string, bool>? isIndexed = null) =>
        new QueryAnalyser(SampleLexicon.Analyser, isIndexed ?? (_ => true)).Analyse(question, TextLanguage.Dutch);
}
