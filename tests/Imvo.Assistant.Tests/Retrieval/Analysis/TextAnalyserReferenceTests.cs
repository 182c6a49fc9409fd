using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class TextAnalyserReferenceTests
{
    [Theory]
    [InlineData("UNGP 17", "#principle:17")]
    [InlineData("beginsel 17", "#principle:17")]
    [InlineData("UN Guiding Principle 17", "#principle:17")]
    [InlineData("SDG 8.7", "#sdg:8.7")]
    [InlineData("doel 8.7", "#sdg:8.7")]
    [InlineData("target 8.7", "#sdg:8.7")]
    [InlineData("artikel 10", "#article:10")]
    [InlineData("Art. 10", "#article:10")]
    [InlineData("article 10", "#article:10")]
    [InlineData("hoofdstuk IV", "#chapter:4")]
    [InlineData("Chapter 4", "#chapter:4")]
    [InlineData("hoofdstuk XV", "#chapter:15")]
    [InlineData("§ 6.3.2", "#section:6.3.2")]
    [InlineData("§6.3.2", "#section:6.3.2")]
    [InlineData("§\u00A06.3.2", "#section:6.3.2")]
    [InlineData("paragraaf 6.3.2", "#section:6.3.2")]
    [InlineData("section 6.3.2", "#section:6.3.2")]
    [InlineData("IAO-verdrag 138", "#convention:138")]
    [InlineData("ILO Convention No. 138, stap 2", "#step:2")]
    [InlineData("bijlage II", "#annex:2")]
    public void Analyse_Reference_IsOneTermInBothLanguages(string text, string term)
    {
        Assert.Equal(term, Analysed.Of(TermRole.Reference, text, TextLanguage.Dutch));
        Assert.Equal(term, Analysed.Of(TermRole.Reference, text, TextLanguage.English));
    }

    [Theory]
    [InlineData("17 beginselen")]
    [InlineData("in 2026")]
    [InlineData("hoofdstuk over IV")]
    [InlineData("hoofdstuk XVI")]
    [InlineData("paragraaf mix")]
    [InlineData("winkel 10")]
    [InlineData("IV")]
    [InlineData("§")]
    public void Analyse_NoReference_GivesNone(string text) => Assert.Empty(Analysed.Of(TermRole.Reference, text));

    [Fact]
    public void Analyse_Reference_CoversItsWordAndNumberAndKeepsThem()
    {
        const string Text = "Wat zegt artikel 10?";

        var terms = Analysed.Terms(Text);

        var reference = Assert.Single(terms, term => term.Role == TermRole.Reference);
        Assert.Equal("artikel 10", Analysed.Covered(Text, reference));
        Assert.Equal("artikel 10", Analysed.Of(TermRole.Word, Text));
    }

    [Fact]
    public void Analyse_SeveralReferences_GivesThemAllInOrder() => Assert.Equal(
        "#principle:17 #sdg:8.7 #chapter:4 #section:6.3.2",
        Analysed.Of(TermRole.Reference, "Zie UNGP 17, SDG 8.7, hoofdstuk IV (§ 6.3.2)."));

    [Theory]
    [InlineData("5.000 mensen", "5,000 mensen")]
    [InlineData("1,5 graden", "1.5 graden")]
    public void Analyse_NumberWrittenTheOtherWay_IsTheSameTerm(string one, string other) =>
        Assert.Equal(Analysed.Of(TermRole.Word, one), Analysed.Of(TermRole.Word, other));
}
