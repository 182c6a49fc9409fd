using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class TextAnalyserPropertyTests
{
    private static readonly Config ManyTexts = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Analyse_AnyText_GivesTermsInOrderWithinTheText() => Check.One(ManyTexts, Prop.ForAll(AnyText.Arbitrary, text =>
        Both(language =>
        {
            var last = 0;
            foreach (var term in Analysed.Terms(text, language))
            {
                if (term.Start < last || term.Length < 1 || term.Start + term.Length > text.Length || term.Term.Length == 0)
                {
                    return false;
                }

                last = term.Start;
            }

            return true;
        })));

    [Fact]
    public void Analyse_AnyText_GivesTheSameTermsForItsCopyEveryTime()
    {
        var another = new TextAnalyser(SampleLexicon.Of(SampleLexicon.Fill));
        Check.One(ManyTexts, Prop.ForAll(AnyText.Arbitrary, text => Both(language =>
            Analysed.Terms(text, language).SequenceEqual(Analysed.Terms(new string(text.AsSpan()), language))
            && Analysed.Terms(text, language).SequenceEqual(Analysed.Terms(another, text, language)))));
    }

    [Fact]
    public void Analyse_AnyTextAfterAnother_GivesTheSameTermsAtItsPlace() =>
        Check.One(ManyTexts, Prop.ForAll(AnyText.Arbitrary, text => Both(language =>
        {
            // Words that end no reference and no concept, so that nothing reaches across.
            const string Before = "zink koper kobalt; ";
            var alone = Analysed.Terms(text, language).Select(term => term with { Start = term.Start + Before.Length });
            return Analysed.Terms(Before + text, language).Skip(3).SequenceEqual(alone);
        })));

    [Fact]
    public void Analyse_AnyText_GivesEveryConceptAndReferenceInItsWrittenForm() => Check.One(ManyTexts, Prop.ForAll(AnyText.Arbitrary, text =>
        Both(language => Analysed.Terms(text, language).TrueForAll(term => term.Role switch
        {
            TermRole.Concept or TermRole.PartConcept => term.Term[0] == '=',
            TermRole.Reference => term.Term[0] == '#' && term.Term.Contains(':', StringComparison.Ordinal),
            _ => char.IsLetterOrDigit(term.Term[0]),
        }))));

    [Fact]
    public void Analyse_SameTextsFromManyThreads_GivesTheSameTerms()
    {
        var texts = AnyText.Generator.Sample(200).ToList();
        var expected = texts.ConvertAll(text => Analysed.Terms(text));
        var shared = new TextAnalyser(SampleLexicon.Of(SampleLexicon.Fill));

        var found = texts.Concat(texts).AsParallel().AsOrdered().Select(text => Analysed.Terms(shared, text, TextLanguage.Dutch)).ToList();

        Assert.Equal([.. expected, .. expected], found);
    }

    private static bool Both(Func<TextLanguage, bool> holds) => holds(TextLanguage.Dutch) && holds(TextLanguage.English);
}
