using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.Risk;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables.Risk;

public class LawRuleRowsTests
{
    private const string Rules = """
        - key: csddd
          customers_ask:
            - { nl: "een gedragscode", en: "a code of conduct" }
          rules:
            - key: csddd-direct
              when:
                - { fact: employees, is: more-than, values: ["5000"], of: "{{law:csddd.employees}}" }
                - { fact: day, is: from, values: ["{{law:csddd.applies}}"] }
                - { fact: role, is: any-of, values: [importer, unknown] }
              effect: via-customers
              why_nl: "De wet geldt bij {{law:csddd.employees}}."
              why_en: "The law applies at {{law:csddd.employees}}."
              applies_from: "{{law:csddd.applies}}"
              asks: [employees]
              sources: [directive]
              confirmed: yes
            - key: csddd-none
              when: []
              effect: none
              why_nl: "De wet geldt niet voor u."
              why_en: "The law does not apply to you."
              asks: []
              sources: [directive]
              confirmed: no
              caution_nl: "Niet bevestigd. Controleer het."
              caution_en: "Not confirmed. Check it."

        """;

    private const string Wording = """
        key,nl,en
        law.ask.employees,Hoeveel mensen?,How many people?
        law.ask.role,Welke rol?,Which role?

        """;

    private static readonly HashSet<string> Sources = new(["directive"], StringComparer.Ordinal);

    [Fact]
    public void Read_ValidRules_AreWrittenOut()
    {
        var (laws, problems) = Read(Rules);

        Assert.Empty(problems);
        var law = Assert.Single(laws);
        Assert.Equal("een gedragscode", Assert.Single(law.CustomersAsk).Dutch);
        var rule = law.Rules[0];
        Assert.Equal((LawEffect.ViaCustomers, "2029-07-26", true), (rule.Effect, rule.AppliesFrom, rule.Confirmed));
        Assert.Equal("De wet geldt bij meer dan 5.000 mensen.", rule.Why.Dutch);
        Assert.Equal(["5000"], rule.When[0].Values);
        Assert.Equal("Niet bevestigd. Controleer het.", law.Rules[1].Caution?.Dutch);
    }

    [Theory]
    [InlineData("- key: csddd\n", "- key: csrd\n", "key", "is no key of tables/laws.yaml")]
    [InlineData("- key: csddd-none", "- key: csddd-direct", "rules[2].key", "is used twice")]
    [InlineData("fact: employees", "fact: people", "rules[1].when[1].fact", "'people' is not allowed")]
    [InlineData("is: more-than", "is: any-of", "rules[1].when[1].is", "'any-of' is not allowed")]
    [InlineData("values: [\"5000\"]", "values: [\"5.000\"]", "rules[1].when[1].values", "write digits only")]
    [InlineData("values: [\"5000\"]", "values: [\"5000\", \"6000\"]", "rules[1].when[1].values", "holds several values")]
    [InlineData("values: [\"5000\"]", "values: [\"1000\"]", "rules[1].when[1].values", "is not the number of {{law:csddd.employees}}")]
    [InlineData(", of: \"{{law:csddd.employees}}\"", "", "rules[1].when[1].of", "is no reference to a fact with a number")]
    [InlineData("[\"{{law:csddd.applies}}\"]", "[\"2024-07-25\"]", "rules[1].when[2].values", "is no reference to a date")]
    [InlineData("[importer, unknown]", "[importeur]", "rules[1].when[3].values", "'importeur' is not allowed")]
    [InlineData("fact: role, is: any-of, values: [importer, unknown]", "fact: country, is: any-of, values: [NL]", "rules[1].when[3].values", "alpha-3")]
    [InlineData("effect: via-customers", "effect: maybe", "rules[1].effect", "'maybe' is not allowed")]
    [InlineData("why_nl: \"De wet geldt niet voor u.\"", "why_nl: null", "rules[2].why_nl", "is missing")]
    [InlineData("De wet geldt niet voor u.", "De wet geldt vanaf 2029.", "rules[2].why_nl", "'2029' is written out")]
    [InlineData("De wet geldt niet voor u.", "De wet geldt niet voor jou.", "rules[2].why_nl", "is informal")]
    [InlineData("De wet geldt niet voor u.", "De wet geldt voor {{law:csddd.nobody}}.", "rules[2].why_nl", "leads to no fact or date")]
    [InlineData("why_en: \"The law applies at {{law:csddd.employees}}.\"", "why_en: \"The law applies.\"", "rules[1].why_en", "differs from its twin")]
    [InlineData("applies_from: \"{{law:csddd.applies}}\"", "applies_from: 2024-07-25", "rules[1].applies_from", "is no reference to a date")]
    [InlineData("asks: [employees]", "asks: [colour]", "rules[1].asks", "'colour' has no question")]
    [InlineData("asks: []\n      sources: [directive]", "asks: []\n      sources: [elsewhere]", "rules[2].sources", "'elsewhere' is no key of sources.yaml")]
    [InlineData("      when: []", "      when:\n        - { fact: role, is: any-of, values: [importer] }", "rules", "ends with a rule that does not always hold")]
    [InlineData("      caution_nl: \"Niet bevestigd. Controleer het.\"\n      caution_en: \"Not confirmed. Check it.\"\n", "", "rules[2].caution_nl", "is missing")]
    [InlineData("confirmed: no", "confirmed: yes", "rules[2].caution_nl", "is given while all is confirmed")]
    public void Read_BrokenRule_IsNamed(string old, string replacement, string field, string words)
    {
        Assert.Contains(old, Rules, StringComparison.Ordinal);
        var (_, problems) = Read(Rules.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Contains(
            problems,
            problem => string.Equals(problem.Field, field, StringComparison.Ordinal) && problem.Mend.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_RuleAfterOneThatAlwaysHolds_IsNamed()
    {
        var rules = Rules.Replace(
            """
                  when:
                    - { fact: employees, is: more-than, values: ["5000"], of: "{{law:csddd.employees}}" }
                    - { fact: day, is: from, values: ["{{law:csddd.applies}}"] }
                    - { fact: role, is: any-of, values: [importer, unknown] }
            """,
            "      when: []",
            StringComparison.Ordinal);

        Assert.Contains(Read(rules).Problems, problem => problem.Mend.Contains("can never decide", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ReasonThatRefersToWhatIsNotConfirmed_MustSayNo()
    {
        var rules = Rules.Replace("bij {{law:csddd.employees}}.", "bij {{law:csddd.fine}}.", StringComparison.Ordinal)
            .Replace("at {{law:csddd.employees}}.", "at {{law:csddd.fine}}.", StringComparison.Ordinal);

        Assert.Contains(Read(rules).Problems, problem => problem.Mend.Contains("refers to what is not confirmed", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FolderWithoutRiskTables_HasNoLaws()
    {
        var (laws, problems) = ReadFrom(new SampleKnowledge());

        Assert.Empty(laws);
        Assert.Empty(problems);
    }

    [Fact]
    public void Read_FolderWithRiskTables_MustHaveTheFile()
    {
        var (_, problems) = ReadFrom(new SampleKnowledge().Write("tables/risk/wording-laws.csv", Wording));

        Assert.Contains("is missing", Assert.Single(problems).Mend, StringComparison.Ordinal);
    }

    private static (IReadOnlyList<Law> Laws, IReadOnlyList<KnowledgeProblem> Problems) Read(string rules) => ReadFrom(
        new SampleKnowledge().Write("tables/risk/wording-laws.csv", Wording).Write(LawRuleRows.File, rules));

    private static (IReadOnlyList<Law> Laws, IReadOnlyList<KnowledgeProblem> Problems) ReadFrom(SampleKnowledge knowledge) =>
        knowledge.OnDisk(folder =>
        {
            var problems = new ProblemList();
            var files = KnowledgeFiles.Read(folder, problems);
            var laws = LawRuleRows.Read(files, SampleEntries(), Sources, problems);
            return (laws, problems.InOrder());
        });

    private static IReadOnlyList<ReferenceEntry> SampleEntries() => new SampleKnowledge().Read().Entries;
}
