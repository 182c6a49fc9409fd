using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class SegmentSearcherPropertyTests
{
    private static readonly IReadOnlyList<SampleDocument> Documents =
    [
        new("gids", "Kinderarbeid komt voor in de katoenketen.", "Artikel 10 gaat over gepaste zorgvuldigheid.", "Zie § 6.3.2 en SDG 8.7."),
        new("guide", "Worst forms of child labour.", "Principle 17 asks for due diligence in 2026.") { Language = TextLanguage.English, Title = "HRDD" },
        new("note", "Een leefbaar loon: 5.000 per jaar.", "De boer, de winkel en de plantage.") { Kind = PassageKind.Note, Keywords = "herstel" },
        new("members", "Arbeid van kinderen in kledingwinkels, hoofdstuk IV.") { Tenant = "bakkers", Heading = "企業" },
    ];

    private static readonly SampleIndex Index = SampleIndex.Of(Documents);

    [Fact]
    public void Search_AnyQuestion_GivesASoundResult() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(AnyText.Arbitrary, question =>
    {
        var found = Index.Search(question, tenant: "bakkers", top: 4);
        return found.Hits.Count <= 4
            && found.Units.Count <= 64
            && found.Units.All(unit => unit.Weight > 0 && string.Equals(question.Substring(unit.Start, unit.Length), unit.Text, StringComparison.Ordinal))
            && found.Hits.Zip(found.Hits.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score)
            && found.Hits.All(hit => IsSound(hit, found.Units));
    }));

    [Fact]
    public void Search_AnyQuestionAgain_GivesTheSame() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyText.Arbitrary, question =>
        string.Equals(Describe(Index, question), Describe(Index, question), StringComparison.Ordinal)));

    [Fact]
    public void Search_SameDocumentsInMoreSegments_GivesTheSame()
    {
        var divided = SampleIndex.OfSegments([.. Documents.Select(document => (IReadOnlyList<SampleDocument>)[document])]);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyText.Arbitrary, question =>
            string.Equals(Describe(Index, question), Describe(divided, question), StringComparison.Ordinal)));
    }

    [Fact]
    public void Search_FromManyThreads_GivesTheSameAsOneAfterAnother()
    {
        string[] questions = ["kinderarbeid", "artikel 10", "leefbaar loon en herstel", "due diligence in 2026", "katoenplantage", "hoofdstuk IV"];
        var expected = Array.ConvertAll(questions, question => Describe(Index, question));

        var found = Enumerable.Range(0, 600).AsParallel().AsOrdered()
            .Select(number => Describe(Index, questions[number % questions.Length]))
            .ToList();

        Assert.All(found.Select((answer, number) => (answer, number)), item => Assert.Equal(expected[item.number % questions.Length], item.answer));
    }

    [Fact]
    public void Search_NothingIndexed_FindsNothing()
    {
        var found = SampleIndex.Of().Search("wat is kinderarbeid?");

        Assert.Empty(found.Hits);
        Assert.Equal("v1", found.CorpusVersion);
        Assert.False(Assert.Single(found.Units).IsKnown);
    }

    private static bool IsSound(PassageHit hit, IReadOnlyList<QueryUnit> units) =>
        hit.MatchedUnits != 0
        && Enumerable.Range(0, 64).All(i => (hit.MatchedUnits & (1UL << i)) == 0 || (i < units.Count && units[i].IsKnown))
        && hit.Matches.All(match => match.Start >= 0 && match.Length > 0 && match.Start + match.Length <= hit.Passage.Text.Length
            && (hit.MatchedUnits & (1UL << match.Unit)) != 0)
        && hit.Matches.Zip(hit.Matches.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start);

    private static string Describe(SampleIndex index, string question)
    {
        var found = index.Search(question);
        var hits = found.Hits.Select(hit => $"{hit.Passage.Id} {hit.Score:R} {hit.MatchedUnits} {string.Join(' ', hit.Matches)}");
        return string.Join('\n', found.Units.Select(unit => unit.ToString()).Concat(hits));
    }
}
