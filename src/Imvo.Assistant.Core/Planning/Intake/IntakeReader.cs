using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake.Numbers;
using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Core.Planning.Intake.Terms;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>
/// Reads an intake from sentences as owners type them. The same text always gives the same intake; nothing in a text is an
/// instruction to the reader.
/// </summary>
public sealed class IntakeReader
{
    private readonly PlanTables _tables;
    private readonly IntakeQuestions _questions;
    private readonly TextReading _reading;

    /// <summary>A reader that knows the words of these tables.</summary>
    public IntakeReader(PlanTables tables)
    {
        _tables = tables;
        var lexicon = new Lexicon(tables);
        _questions = new IntakeQuestions(tables, new Lazy<Lexicon>(lexicon));
        _reading = new TextReading(lexicon, new NumberWords(tables.IntakeWords));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; of a long one only the first 20,000 characters are read.</param>
    /// <param name="language">Its language, which is also that of questions and remarks.</param>
    public IntakeReading Read(string text, TextLanguage language)
    {
        var read = _reading.Recognise(text, language);
        var assembly = new IntakeAssembly(read, _reading.Find(read, asked: null));
        var intake = assembly.Assemble();
        return Reading(read, intake, assembly, assembly.Evidence);
    }

    /// <summary>Reads a later message of a conversation: an answer, a correction or an addition.</summary>
    /// <param name="before">What was read until now.</param>
    /// <param name="text">The message.</param>
    /// <param name="language">Its language.</param>
    /// <param name="asked">Slot of the question it may answer; null for the first question of what was read.</param>
    /// <returns>The whole intake. Evidence of values from earlier messages counts in the message they came from.</returns>
    public IntakeReading Amend(IntakeReading before, string text, TextLanguage language, string? asked = null)
    {
        var slot = asked ?? (before.Questions.Count > 0 ? before.Questions[0].Slot : null);
        var read = _reading.Recognise(text, language);
        var weighed = _reading.Find(read, slot);
        var assembly = new IntakeAssembly(read, weighed);
        var amendment = new IntakeAmendment(before, assembly.Assemble(), weighed, assembly);
        return Reading(read, amendment.Intake, assembly, amendment.Evidence);
    }

    private IntakeReading Reading(Sentences.ReadText read, PlanIntake intake, IntakeAssembly assembly, IReadOnlyList<IntakeEvidence> evidence)
    {
        var remarks = new List<string>();
        foreach (var (key, word) in assembly.Remarks)
        {
            AddOnce(remarks, IntakeWording.Fill(_tables, key, read.Language, "word", word));
        }

        var unknown = UnknownCountry.Find(read, intake.Countries.Count > 0);
        var unknownCountry = unknown < 0 ? null : read.Span(unknown, unknown);
        if (unknownCountry is not null)
        {
            AddOnce(remarks, IntakeWording.Fill(_tables, "intake.remark.country-unknown", read.Language, "word", unknownCountry));
        }

        if (read.Text.Length > TextReading.MostCharacters)
        {
            AddOnce(remarks, IntakeWording.Of(_tables, "intake.remark.too-long", read.Language));
        }

        if (LanguageCheck.IsForeign(read))
        {
            AddOnce(remarks, IntakeWording.Of(_tables, "intake.remark.language", read.Language));
        }

        return new IntakeReading(intake, evidence, _questions.Missing(intake, read.Language, unknownCountry), remarks);
    }

    private static void AddOnce(List<string> remarks, string remark)
    {
        if (!remarks.Contains(remark))
        {
            remarks.Add(remark);
        }
    }
}
