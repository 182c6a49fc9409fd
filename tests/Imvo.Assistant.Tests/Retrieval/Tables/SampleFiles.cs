namespace Imvo.Assistant.Tests.Retrieval.Tables;

/// <summary>The authored files of the sample.</summary>
internal static class SampleFiles
{
    private const string Sources = """
        - { key: directive, title: "The Directive", publisher: European Union, date: "2026-02-26", language: en, url: "https://example.eu/directive", download: null, licence: "EU", confirmed: yes }
        - { key: ungp, title: "Guiding Principles", publisher: United Nations, date: "2011", language: en, url: "https://example.org/ungp", download: "https://example.org/ungp.pdf", licence: "UN", confirmed: yes }
        - { key: essay, title: "An essay", publisher: Writers, date: null, language: nl, url: null, download: null, licence: "essay", confirmed: no }

        """;

    private const string Laws = """
        - key: csddd
          kind: due_diligence
          jurisdiction: EU
          status: adopted
          name_nl: "Richtlijn passende zorgvuldigheid"
          name_en: "Due Diligence Directive"
          short_nl: CSDDD
          short_en: CSDDD
          also_nl: [ketenwet, csddd]
          also_en: [chain law]
          question_nl: "Geldt de CSDDD voor mij?"
          question_en: "Does the CSDDD apply to me?"
          summary_nl: "Nee, de CSDDD geldt vanaf {{applies}} voor bedrijven met {{employees}}."
          summary_en: "No, the CSDDD applies from {{applies}} to companies with {{employees}}."
          facts:
            employees: { nl: "meer dan 5.000 mensen", en: "more than 5,000 people", confirmed: yes, sources: [directive] }
            fine: { nl: "hoogstens 3%", en: "at most 3%", confirmed: no, sources: [directive] }
            both: { nl: "{{employees}} op {{started}}", en: "{{employees}} on {{started}}", confirmed: yes, sources: [directive] }
          dates:
            applies: { date: 2029-07-26, text_nl: "geldt voor alle bedrijven", text_en: "applies to all companies", confirmed: yes, sources: [directive] }
            started: { date: 2024-07, text_nl: "in werking", text_en: "in force", confirmed: no, sources: [directive] }
          statements:
            - { about: scope, text_nl: "De CSDDD kijkt naar {{both}}.", text_en: "The CSDDD looks at {{both}}.", confirmed: yes, sources: [directive] }
            - { about: scope, text_nl: "De CSDDD geldt over de hele groep.", text_en: "The CSDDD counts the whole group.", confirmed: yes, sources: [directive, ungp] }
            - { about: sme, text_nl: "Een klein bedrijf merkt de CSDDD via klanten.", text_en: "A small firm notices the CSDDD through customers.", confirmed: no, sources: [ungp] }
          unconfirmed_nl: ["of er iets is veranderd"]
          unconfirmed_en: ["whether anything changed"]
          check_nl: "het steunpunt"
          check_en: "the support centre"
          themes: [child-labour]
          sectors: []
          official_sources: [directive]
          basis: ["https://example.org/basis", "a book"]
          edition: "as known 2026-11-22"
          reviewed: 2026-11-22
          confirmed: yes

        """;

    private const string Covenants = """
        - key: textiles
          kind: sector
          jurisdiction: null
          status: ended
          name_nl: "Convenant Kleding"
          name_en: "Garment Agreement"
          short_nl: null
          short_en: null
          also_nl: []
          also_en: []
          question_nl: "Is er een convenant voor kleding?"
          question_en: "Is there an agreement for clothing?"
          summary_nl: "Niet meer. Het convenant eindigde in {{ended}}."
          summary_en: "Not any more. The agreement ended in {{ended}}."
          facts: {}
          dates:
            ended: { date: 2021, text_nl: "einde", text_en: "end", confirmed: yes, sources: [ungp] }
          statements:
            - { about: status, text_nl: "Het convenant loopt niet meer.", text_en: "The agreement no longer runs.", confirmed: yes, sources: [ungp] }
          unconfirmed_nl: []
          unconfirmed_en: []
          check_nl: null
          check_en: null
          themes: []
          sectors: ["46.41", "13"]
          official_sources: [ungp]
          basis: []
          edition: "as known 2026-11-22"
          reviewed: 2026-11-22
          confirmed: yes

        """;

    private const string DutchNote = """
        ---
        id: first-risk
        title: Welk risico pak ik eerst aan?
        summary: Het risico dat mensen het zwaarst treft.
        topics: [prioriteren, ernst]
        oecdSteps: [2]
        sources:
          ungp24: { source: ungp, locator: "beginsel 24" }
          dir: { source: directive, locator: "artikel 9" }
        reviewed: 2026-11-22
        reviewedBy: none
        ---
        Begin met het risico dat mensen of het milieu het *zwaarst* treft. Kijk pas daarna hoe groot de kans is dat het gebeurt. [^ungp24] [^dir]

        **Wat telt als zwaar?** Drie dingen tellen mee:
        hoe erg het is, hoeveel mensen het raakt en of herstel nog kan. [^ungp24]

        - **CSDDD**: voor bedrijven met {{law:csddd.employees}}, vanaf {{law:csddd.applies}}. [^dir]
        - De boete is {{law:csddd.fine}} van de omzet, dus geen vast bedrag per jaar. [^dir]

        Schrijf in 3 zinnen op waarom je zo koos, want wie ernaar vraagt moet je keuze kunnen volgen. [^ungp24]

        """;

    private const string EnglishNote = """
        ---
        id: first-risk
        title: Which risk do I tackle first?
        summary: The risk that hits people hardest.
        topics: [prioritise, severity]
        oecdSteps: [2]
        sources:
          ungp24: { source: ungp, locator: "principle 24" }
          dir: { source: directive, locator: "article 9" }
        reviewed: 2026-11-22
        reviewedBy: none
        ---
        Start with the risk that hits people or the environment *hardest*. Only then look at how likely it is that it happens. [^ungp24] [^dir]

        **What counts as severe?** Three things count: how bad it is, how many people it hits and whether it can still be put right. [^ungp24]

        - **CSDDD**: for companies with {{law:csddd.employees}}, from {{law:csddd.applies}}. [^dir]
        - The fine is {{law:csddd.fine}} of turnover, so not a fixed amount each year. [^dir]

        Write down in 3 sentences why you chose so, because whoever asks must be able to follow your choice. [^ungp24]

        """;

    private const string Glossary = """
        key,nl,en,definition_nl,definition_en,nl_synonyms,en_synonyms,nl_everyday,en_everyday,search,source,edition,reviewed,confirmed
        due-diligence,gepaste zorgvuldigheid,due diligence,"Nagaan wie schade lijdt, en er iets aan doen.","Checking who is harmed, and acting on it.",zorgvuldigheid; IMVO-risicomanagement,HRDD,mijn keten controleren,,yes,ungp,UNGP 2011,2026-11-22,yes
        remedy,herstel,remedy,Schade goedmaken.,Putting harm right.,schadeherstel,remediation,,,yes,ungp,UNGP 2011,2026-11-22,yes
        term,zorgvuldigheid,care,Een ruimer begrip.,A wider notion.,,,,,no,ungp,UNGP 2011,2026-11-22,no

        """;

    public static Dictionary<string, string> All() => new(StringComparer.Ordinal)
    {
        [SampleKnowledge.Sources] = Sources,
        [SampleKnowledge.Subjects] = "- { nl: welk risico eerst, en: which risk first, notes: [first-risk] }\n",
        [SampleKnowledge.Laws] = Laws,
        [SampleKnowledge.Covenants] = Covenants,
        ["tables/instruments.yaml"] = "[]\n",
        ["tables/institutions.yaml"] = "[]\n",
        [SampleKnowledge.Glossary] = Glossary,
        [SampleKnowledge.StopWords] = "word,language\nhet,nl\nthe,en\nzo'n,nl\n",
        [SampleKnowledge.CompoundParts] = "word\nkleding\nwinkel\n",
        [SampleKnowledge.Translations] = "dutch,english\nput,well; pit\n",
        [SampleKnowledge.Dutch] = DutchNote,
        [SampleKnowledge.English] = EnglishNote,
    };
}
