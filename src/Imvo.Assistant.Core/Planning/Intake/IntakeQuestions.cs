using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Core.Planning.Intake.Terms;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>Asks for what is not known yet, most useful first.</summary>
public sealed class IntakeQuestions
{
    private readonly PlanTables _tables;
    private readonly Lazy<Lexicon> _lexicon;

    /// <summary>Questions about firms that these tables are for.</summary>
    public IntakeQuestions(PlanTables tables)
        : this(tables, new Lazy<Lexicon>(() => new Lexicon(tables)))
    {
    }

    internal IntakeQuestions(PlanTables tables, Lazy<Lexicon> lexicon)
    {
        _tables = tables;
        _lexicon = lexicon;
    }

    /// <summary>The questions, at most eleven; all but those for product and country may be skipped.</summary>
    public IReadOnlyList<IntakeQuestion> Missing(PlanIntake intake, TextLanguage language) => Missing(intake, language, unknownCountry: null);

    internal List<IntakeQuestion> Missing(PlanIntake intake, TextLanguage language, string? unknownCountry)
    {
        var questions = new List<IntakeQuestion>();
        AskProduct(questions, intake, language);
        AskCountry(questions, intake, language, unknownCountry);
        Ask(questions, IntakeSlots.Role, intake.Role == FirmRole.Unknown, language);
        Ask(questions, IntakeSlots.Employees, intake.Employees is null, language);
        Ask(questions, IntakeSlots.Tier1Known, intake.Tier1Known is null && intake.Role != FirmRole.Service, language);
        Ask(questions, IntakeSlots.LargeCustomers, intake.LargeCustomers is null, language);
        Ask(questions, IntakeSlots.PublicTenders, intake.PublicTenders is null, language);
        Ask(questions, IntakeSlots.SalesCountries, intake.SalesCountries.Count == 0, language);
        Ask(questions, IntakeSlots.Measures, intake.Measures.Count == 0, language);
        Ask(questions, IntakeSlots.Turnover, intake.TurnoverEur is null, language);
        Ask(questions, IntakeSlots.CustomsCodes, intake.CustomsCodes.Count == 0 && intake.Role != FirmRole.Service, language);
        return questions;
    }

    private void AskProduct(List<IntakeQuestion> questions, PlanIntake intake, TextLanguage language)
    {
        IntakeProduct? unknown = null;
        var isKnown = false;
        foreach (var product in intake.Products)
        {
            isKnown |= product.SectorKeys.Count > 0;
            unknown = product.SectorKeys.Count == 0 ? unknown ?? product : unknown;
        }

        if (unknown is not null)
        {
            var nearest = NearestTerms.Of(_lexicon.Value, unknown.Text, isCountry: false, language);
            var text = IntakeWording.Fill(_tables, "intake.ask.products-unknown", language, "word", unknown.Text);
            questions.Add(new IntakeQuestion(IntakeSlots.Products, text, CanSkip: false, nearest));
        }
        else if (!isKnown)
        {
            questions.Add(new IntakeQuestion(IntakeSlots.Products, IntakeWording.Of(_tables, "intake.ask.products", language), CanSkip: false, []));
        }
    }

    private void AskCountry(List<IntakeQuestion> questions, PlanIntake intake, TextLanguage language, string? unknown)
    {
        if (unknown is not null)
        {
            var nearest = NearestTerms.Of(_lexicon.Value, unknown, isCountry: true, language);
            var text = IntakeWording.Fill(_tables, "intake.ask.countries-unknown", language, "word", unknown);
            questions.Add(new IntakeQuestion(IntakeSlots.Countries, text, CanSkip: false, nearest));
        }
        else if (intake.Countries.Count == 0)
        {
            questions.Add(new IntakeQuestion(IntakeSlots.Countries, IntakeWording.Of(_tables, "intake.ask.countries", language), CanSkip: false, []));
        }
    }

    private void Ask(List<IntakeQuestion> questions, string slot, bool isMissing, TextLanguage language)
    {
        if (isMissing)
        {
            questions.Add(new IntakeQuestion(slot, IntakeWording.Of(_tables, "intake.ask." + IntakeWording.Key(slot), language), CanSkip: true, []));
        }
    }
}
