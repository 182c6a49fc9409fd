using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class DocumentQuotesTests
{
    private static readonly DocumentQuotes Quotes = new(new AnswerForms(RepositoryPrompts.Value));

    [Fact]
    public void Choose_NumberAsked_BeginsWithTheSentenceThatHoldsOne()
    {
        var part = Part("hoeveel dagen betaaltermijn", Hit("code#1", "De betaaltermijn is kort. De betaaltermijn is dertig dagen na ontvangst.", 10));

        var first = Assert.Single(Quotes.Choose(part, AskedKind.Number, 100));

        Assert.Equal("De betaaltermijn is dertig dagen na ontvangst.", first.Quote);
    }

    [Fact]
    public void Choose_SentencesAfterTheTellingOne_AreQuotedWithIt()
    {
        var part = Part("betaaltermijn", Hit("code#1", "De betaaltermijn is dertig dagen. Bij spoed is die tien dagen.", 10));

        Assert.Equal("De betaaltermijn is dertig dagen. Bij spoed is die tien dagen.", Assert.Single(Quotes.Choose(part, AskedKind.Anything, 100)).Quote);
    }

    [Fact]
    public void Choose_SeveralDocuments_KeepsTheQuotesOfOneTogetherAndWithinTheWords()
    {
        var part = Part(
            "betaaltermijn",
            Hit("code#1", "De betaaltermijn is dertig dagen.", 10),
            Hit("brief#1", "Onze betaaltermijn is veertig dagen.", 9.9),
            Hit("code#2", "Een betaaltermijn geldt per levering.", 9.8));

        Assert.Equal(["code", "code", "brief"], Quotes.Choose(part, AskedKind.Anything, 100).ConvertAll(window => window.Hit.Passage.DocumentId));
        Assert.Equal(["code"], Quotes.Choose(part, AskedKind.Anything, 8).ConvertAll(window => window.Hit.Passage.DocumentId));
    }

    [Fact]
    public void Choose_AnyQuote_StandsByteForByteInItsPassage()
    {
        const string Text = "De betaaltermijn is:\n- dertig dagen voor stof;\n- tien dagen voor garen.\n\nBuiten deze\u00a0termijn geldt rente.";
        var part = Part("betaaltermijn", Hit("code#1", Text, 10));

        Assert.All(Quotes.Choose(part, AskedKind.Anything, 100), window => Assert.Contains(window.Quote, Text, StringComparison.Ordinal));
    }

    private static QuestionPart Part(string text, params PassageHit[] hits)
    {
        var found = new PassageSearchResult([new QueryUnit("betaaltermijn", text.IndexOf("betaaltermijn", StringComparison.Ordinal), 13, 4, true, false, false, null)], hits, "v1");
        return new QuestionPart(text, found, Evidence.Of(text, found, -1), Focus: -1);
    }

    private static PassageHit Hit(string id, string text, double score)
    {
        var matches = new List<UnitMatch>();
        for (var at = text.IndexOf("betaaltermijn", StringComparison.Ordinal); at >= 0; at = text.IndexOf("betaaltermijn", at + 1, StringComparison.Ordinal))
        {
            matches.Add(new UnitMatch(0, at, 13));
        }

        var passage = new Passage
        {
            Id = id,
            DocumentId = id[..id.IndexOf('#', StringComparison.Ordinal)],
            Kind = PassageKind.Document,
            Language = TextLanguage.Dutch,
            Title = id,
            HeadingPath = string.Empty,
            Locator = string.Empty,
            Text = text,
        };
        return new PassageHit(passage, score, 1, 0, matches);
    }
}
