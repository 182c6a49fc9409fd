using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Tests.Documents;

/// <summary>Plans to make documents of: granite tiles from India, and an office with little risk.</summary>
internal static class SamplePlans
{
    public const string Hash = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly PlanSource ListOfGoods = new(
        "dol-goods", "List of Goods Produced by Child Labor or Forced Labor", "2022", "https://example.org/list-of-goods", "2024-09-05", Confirmed: true);

    private static readonly PlanSource Study = new("granite-study", "Granite <report> & annex", "2017", "https://example.org/granite?a=1&b=2", "2017", Confirmed: false);

    private static readonly PlanSource Guidance = new("oecd-ddg-2018", "OECD Due Diligence Guidance", "action 1.2", "https://example.org/guidance", "2018-05-31", Confirmed: true);

    private static readonly PlanSource Own = new("own-mapping", "Imvo.Assistant", "own 2026", Url: null, Date: null, Confirmed: true);

    public static RiskPlan Granite(TextLanguage language)
    {
        string Say(string dutch, string english) => language.Choose(dutch, english);
        return Base(language) with
        {
            Intake = new PlanIntake
            {
                Products = [new IntakeProduct(Say("granieten tegels", "granite tiles"), ["natural_stone"])],
                Countries = ["IND"],
                Role = FirmRole.Importer,
                Employees = 30,
                PublicTenders = true,
                AsOf = Day,
            },
            Evidence = [new IntakeEvidence("countries", "IND", "India", 10, 15)],
            Title = Say("granieten tegels uit India · 30 mensen · u levert aan de overheid", "granite tiles from India · 30 people · you supply public bodies"),
            Summary = Say("Drie risico’s staan vooraan.", "Three risks come first."),
            Risks =
            [
                Risk(language, 1, "forced_labour", Say("Dwangarbeid in steengroeven", "Forced labour in quarries"), RiskGroup.Priority, Band.High, LikelihoodBand.High),
                Risk(language, 2, "child_labour", Say("Kinderarbeid in steengroeven", "Child labour in quarries"), RiskGroup.Priority, Band.High, LikelihoodBand.High) with
                {
                    Proposed = new ProposedBands(Band.High, Band.Medium, Band.High, Band.High, LikelihoodBand.Medium),
                },
                Risk(language, 3, "chemicals", Say("Stoflongen bij zagen", "Silicosis from cutting"), RiskGroup.Priority, Band.High, LikelihoodBand.Unknown),
                Risk(language, 4, "climate", Say("Uitstoot door vervoer", "Emissions from transport"), RiskGroup.AlsoWatch, Band.Medium, LikelihoodBand.Unknown),
                Risk(language, 5, "privacy", Say("Gegevens van klanten", "Data of customers"), RiskGroup.AlsoWatch, Band.Low, LikelihoodBand.Low),
            ],
            Steps =
            [
                Step(language, 1, Action(language, "m001", ActionHorizon.Month, [])),
                Step(language, 2, Action(language, "m002", ActionHorizon.Quarter, [Key("forced_labour"), Key("child_labour")])),
                Step(language, 3, Action(language, "m003", ActionHorizon.Year, [Key("chemicals")]) with { Kpi = null }),
                Step(language, 4, Action(language, "m004", ActionHorizon.Month, []) with { IsDone = true }),
                new PlanStep(5, Say("Vertel wat u doet", "Communicate"), Say("U vertelt het.", "You tell it."), []),
                Step(language, 6, Action(language, "m006", ActionHorizon.Quarter, [])),
            ],
            Laws =
            [
                Law(language, "flr", LawEffect.Direct) with { AppliesFrom = "2027-12-14" },
                Law(language, "csddd", LawEffect.ViaCustomers) with { CustomersAsk = [Say("Waar komt uw steen vandaan?", "Where does your stone come from?")] },
                Law(language, "eudr", LawEffect.Unknown) with { Confirmed = false, Caution = Say("Niet bevestigd is de datum. Vraag het na bij de NVWA", "The date is not confirmed. Ask the NVWA") },
                Law(language, "cbam", LawEffect.None),
            ],
            Covenants = [new PlanSignpost("truestone", "TruStone", "ended", Say("De eerste termijn is voorbij", "The first term is over"), Confirmed: false, [Study])],
            Initiatives = [new PlanSignpost("eti", "Ethical Trading Initiative", "unknown", Say("Een basiscode", "A base code"), Confirmed: true, [Own], "https://example.org/eti")],
            Instruments = [new PlanSignpost("helpdesk", Say("Steunpunt", "Help desk"), "open", Say("Gratis hulp", "Free help"), Confirmed: true, [Guidance])],
            Assumptions = [Say("Wij gaan uit van Nederland.", "We assume the Netherlands.")],
            OpenQuestions = [Say("Wie maakt uw product?", "Who makes your product?")],
            Missing = [new IntakeQuestion("tier1Known", Say("Kent u uw leveranciers?", "Which suppliers do you know?"), CanSkip: true, [])],
        };
    }

    public static RiskPlan LowRisk(TextLanguage language) => Base(language) with
    {
        Intake = new PlanIntake { Products = [new IntakeProduct(language.Choose("boekhouding", "bookkeeping"), ["business_services"])], AsOf = Day },
        Title = language.Choose("boekhouding · 4 mensen", "bookkeeping · 4 people"),
        IsQuiet = true,
        Summary = language.Choose("Wij vonden geen ernstig risico met aanwijzingen.", "We found no severe risk with signs."),
        Risks = [Risk(language, 1, "privacy", language.Choose("Gegevens van klanten", "Data of customers"), RiskGroup.AlsoWatch, Band.Low, LikelihoodBand.Unknown) with { Countries = [] }],
        Steps = [Step(language, 1, Action(language, "m001", ActionHorizon.Month, []))],
    };

    /// <summary>A plan with as many risks to take up first and to watch.</summary>
    public static RiskPlan WithRisks(TextLanguage language, int first, int watched)
    {
        var plan = Granite(language);
        return plan with
        {
            Risks =
            [
                .. Enumerable.Range(1, first + watched).Select(rank => Risk(
                    language, rank, $"issue{rank}", $"{plan.Risks[0].Title} {rank}", rank <= first ? RiskGroup.Priority : RiskGroup.AlsoWatch, Band.High, LikelihoodBand.Medium)),
            ],
        };
    }

    private static RiskPlan Base(TextLanguage language) => new()
    {
        Intake = new PlanIntake(),
        Title = string.Empty,
        Summary = string.Empty,
        Size = FirmSize.Small,
        Risks = [],
        Steps = [],
        Laws = [],
        Covenants = [],
        Initiatives = [],
        Instruments = [],
        Assumptions = [],
        OpenQuestions = [],
        Trace = [new TraceEntry("weigh.severity", ["risk=a|b", "scale=<high>"], "high & certain")],
        TablesVersion = "2026.11-abcdef12",
        PlanHash = Hash,
        Language = language,
        Sources = [],
    };

    private static string Key(string issue) => "natural_stone." + issue;

    private static PlanRisk Risk(TextLanguage language, int rank, string issue, string title, RiskGroup group, Band severity, LikelihoodBand likelihood) => new()
    {
        Key = Key(issue),
        Issue = issue,
        Theme = "labour",
        ThemeName = language.Choose("Arbeid", "Labour"),
        Title = title,
        Impact = language.Choose("Arbeiders kunnen niet weg", "Workers cannot leave"),
        Affected = language.Choose("arbeiders", "workers"),
        Recognise = language.Choose("Iemand anders bewaart het paspoort", "Somebody else keeps the passport"),
        Stage = ChainStage.RawMaterial,
        Where = language.Choose("steengroeve", "quarry"),
        Countries = ["IND"],
        Products = [],
        Severity = new RiskSeverity(severity, severity, severity, severity, [language.Choose("Hoe erg: hoog.", "How grave: high.")]),
        Likelihood = new RiskLikelihood(likelihood, [language.Choose("Steen uit India staat op de lijst (op de lijst: “Stones”).", "Stone from India is on the list (on the list: “Stones”).")]),
        Group = group,
        GroupReason = language.Choose("Er zijn aanwijzingen.", "There are signs."),
        Rank = rank,
        Relation = Involvement.Linked,
        RelationReason = language.Choose("Gebruik uw invloed.", "Use your leverage."),
        SdgTargets = ["8.7"],
        OecdChapter = "V; IV",
        SupplierQuestions = [.. Enumerable.Range(1, 3).Select(number => language.Choose($"Vraag {number} over {issue}?", $"Question {number} on {issue}?"))],
        Rules = ["weigh.severity"],
        Sources = [ListOfGoods, Study],
    };

    private static PlanStep Step(TextLanguage language, int number, PlanAction action) =>
        new(number, language.Choose("Een stap", "A step"), language.Choose("Daarom.", "Because."), [action]);

    private static PlanAction Action(TextLanguage language, string id, ActionHorizon horizon, IReadOnlyList<string> risks) => new()
    {
        Id = id,
        Title = language.Choose("Schrijf het op", "Write it down") + " " + id,
        Text = language.Choose("Schrijf één bladzijde.", "Write one page."),
        Horizon = horizon,
        Owner = language.Choose("inkoop", "buyer"),
        Effort = language.Choose("een paar uur", "a few hours"),
        Involve = [language.Choose("eigen team", "own team")],
        Kpi = new ActionIndicator(language.Choose("aandeel leveranciers (%)", "share of suppliers (%)"), ["12.6"]),
        Risks = risks,
        Sources = [Guidance],
    };

    private static PlanLaw Law(TextLanguage language, string key, LawEffect effect) => new()
    {
        Key = key,
        Name = key.ToUpperInvariant(),
        Effect = effect,
        Why = language.Choose("Uw bedrijf telt minder dan 50 mensen", "Your firm has fewer than 50 people"),
        CustomersAsk = [],
        AsOf = Day,
        Confirmed = true,
        Rule = key + ".rule",
        Sources = [Guidance],
    };
}
