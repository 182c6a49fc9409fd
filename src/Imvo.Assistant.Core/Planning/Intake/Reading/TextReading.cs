using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake.Numbers;
using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Takes a text through all steps of reading, in order.</summary>
internal sealed class TextReading(Lexicon lexicon, NumberWords numberWords)
{
    /// <summary>More is not read: nobody describes a firm at such length.</summary>
    public const int MostCharacters = 20_000;

    /// <summary>Recognises words, terms and clauses.</summary>
    public ReadText Recognise(string text, TextLanguage language)
    {
        var length = Math.Min(text.Length, MostCharacters);
        var read = new ReadText(text, language, lexicon, Tokens.Of(text, length));
        WordMarking.Mark(read);
        TermMatching.Match(read);
        ClauseCutting.Cut(read);
        return read;
    }

    /// <summary>Finds the values of all slots.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asked">Slot of the question that the text answers; null when it answers none.</param>
    public WeighedFindings Find(ReadText text, string? asked)
    {
        var numbers = new NumberReading(text, numberWords).All();
        var findings = new List<Finding>();
        var countries = new CountryReading(text, asked);
        countries.Read(findings);
        new ProductReading(text).Read(findings);
        new RoleReading(text).Read(findings);
        countries.ReadHome(findings);
        countries.ReadWork(findings);
        new StaffReading(text, numbers).Read(findings);
        new MoneyReading(text, numbers).Read(findings);
        new CodeReading(text).Read(findings);
        new FactReading(text).Read(findings);
        if (asked is not null)
        {
            new AnswerReading(text, numbers, asked).Read(findings);
        }

        var weighed = Weighing.Weigh(text, findings);
        Moving.Weigh(text, weighed);
        return weighed;
    }
}
