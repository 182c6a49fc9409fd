namespace Imvo.Assistant.Tests.Retrieval.Index;

/// <summary>An institute that does not exist, as the knowledge describes it.</summary>
internal static class FictionalInstitute
{
    public const string Row = """
        - key: zyvo
          kind: fiction
          jurisdiction: null
          status: fiction
          name_nl: "ZYVO (verzonnen instituut)"
          name_en: "ZYVO (made-up institute)"
          short_nl: ZYVO
          short_en: ZYVO
          also_nl: []
          also_en: []
          question_nl: "Wat is het ZYVO?"
          question_en: "What is the ZYVO?"
          summary_nl: "Het ZYVO bestaat niet."
          summary_en: "The ZYVO does not exist."
          facts: {}
          dates: {}
          statements:
            - { about: note, text_nl: "Het ZYVO is fictie.", text_en: "The ZYVO is fiction.", confirmed: yes, sources: [ungp] }
          unconfirmed_nl: []
          unconfirmed_en: []
          check_nl: null
          check_en: null
          themes: []
          sectors: []
          official_sources: [ungp]
          basis: []
          edition: "as known 2026-11-22"
          reviewed: 2026-11-22
          confirmed: yes

        """;
}
