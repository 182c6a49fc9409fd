using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>
/// Makes a plan: find, weigh, order, relate, act, check laws, signpost, explain. Pure: the same intake and the same tables give the
/// same plan. Safe for concurrent use.
/// </summary>
public sealed class RiskPlanner
{
    private readonly TableIndex _index;
    private readonly CandidateFinder _finder;
    private readonly RiskWeigher _weigher;
    private readonly LawCheck _laws;
    private readonly ActionPlanner _actions;
    private readonly SignpostFinder _signposts;
    private readonly PlanTexts _dutch;
    private readonly PlanTexts _english;

    /// <summary>Makes a planner over compiled tables.</summary>
    public RiskPlanner(PlanTables tables)
    {
        _index = new TableIndex(tables);
        var goods = new GoodMatch(_index);
        _finder = new CandidateFinder(_index, goods);
        _weigher = new RiskWeigher(_index, goods);
        _laws = new LawCheck(tables.Laws, tables.Sources, tables.Wording);
        _actions = new ActionPlanner(_index);
        _signposts = new SignpostFinder(_index);
        _dutch = new PlanTexts(_index, TextLanguage.Dutch);
        _english = new PlanTexts(_index, TextLanguage.English);
    }

    /// <summary>Makes a plan for an intake that was read from text.</summary>
    /// <param name="reading">The intake with where its values came from and what is missing.</param>
    /// <param name="language">Language of the plan.</param>
    /// <param name="today">The day that counts when the intake names none.</param>
    public RiskPlan Plan(IntakeReading reading, TextLanguage language, DateOnly today) =>
        Plan(reading.Intake, language, today) with { Evidence = reading.Evidence, Missing = reading.Questions };

    /// <summary>Makes a plan for an intake.</summary>
    /// <param name="intake">What is known of the firm.</param>
    /// <param name="language">Language of the plan.</param>
    /// <param name="today">The day that counts when the intake names none.</param>
    public RiskPlan Plan(PlanIntake intake, TextLanguage language, DateOnly today)
    {
        var texts = language == TextLanguage.English ? _english : _dutch;
        var trace = new PlanTrace(_index, texts);
        var known = IntakeForm.Settle(intake, _index, today);
        var named = IntakeForm.Named(known, _index, texts);
        var size = SizeOf(known.Employees);

        var weighed = _finder.Find(named, trace).Select(candidate => _weigher.Weigh(candidate, known, texts, trace)).ToList();
        weighed.Sort(RiskOrder.Instance);
        trace.Fired(PlanRules.Order, texts.Say("trace.risks", ("count", PlanTexts.Written(weighed.Count))));
        var risks = new List<PlanRisk>(weighed.Count);
        foreach (var risk in weighed)
        {
            risks.Add(RiskPresenter.Present(risk, risks.Count + 1, known, texts, trace));
        }

        var hasPriority = risks.Exists(risk => risk.Group == RiskGroup.Priority);
        var steps = _actions.Plan(known, size, risks, texts, trace);
        var laws = _laws.Check(LawSituation.Of(known, _index.Tables, PartSectors(known), known.AsOf!.Value), language, trace.Log);
        foreach (var source in laws.SelectMany(law => law.Sources))
        {
            trace.Name(source);
        }

        var narrative = new PlanNarrative(_index, texts);
        return new RiskPlan
        {
            Intake = known,
            Title = narrative.Title(named),
            Summary = narrative.Summary(risks, known),
            Size = size,
            IsQuiet = Salience.IsQuiet(risks),
            Risks = risks,
            Steps = steps,
            Laws = laws,
            Covenants = _signposts.Covenants(known, texts, trace),
            Initiatives = _signposts.Initiatives(known, texts, trace),
            Instruments = _signposts.Instruments(known, hasPriority, laws, texts, trace),
            Assumptions = narrative.Assumptions(known),
            OpenQuestions = narrative.OpenQuestions(risks, known),
            Trace = trace.Entries,
            TablesVersion = _index.Tables.Version,
            PlanHash = PlanHash.Of(known, _index.Tables.Version),
            Language = language,
            Sources = trace.Sources,
        };
    }

    // Who does not say how big it is gets the actions of a small firm; the plan says so.
    private static FirmSize SizeOf(int? employees) => employees switch
    {
        null => FirmSize.Small,
        < 10 => FirmSize.Micro,
        < 50 => FirmSize.Small,
        _ => FirmSize.Medium,
    };

    private IEnumerable<string> PartSectors(PlanIntake intake) =>
        from product in intake.Products
        from sector in product.SectorKeys
        from part in _index.PartsOf(product.ProductKey, sector)
        select part.Sector;
}
