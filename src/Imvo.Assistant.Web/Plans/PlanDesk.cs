using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Web.Plans;

/// <summary>Makes plans and their documents. The tables are read at the first plan, so that asking does not wait for them.</summary>
internal sealed class PlanDesk(AssistantParts parts)
{
    private readonly Lazy<Tools> _tools = new(() => new Tools(parts.PlanTables()));

    public PlanTables Tables => _tools.Value.Tables;

    public PlanDocuments Documents => _tools.Value.Documents;

    public IntakeReading Read(string text, TextLanguage language) => _tools.Value.Reader.Read(text, language);

    /// <summary>The questions that are left once more is known than the text said.</summary>
    public IReadOnlyList<IntakeQuestion> Missing(PlanIntake intake, TextLanguage language) => _tools.Value.Questions.Missing(intake, language);

    /// <summary>Reads what is said of a plan that is there: a change or an addition.</summary>
    public IntakeReading Amend(RiskPlan plan, string text) =>
        _tools.Value.Reader.Amend(new IntakeReading(plan.Intake, plan.Evidence, [], []), text, plan.Language, asked: string.Empty);

    /// <summary>The plan for another intake, in the same language; where its values came from is kept as far as they are the same.</summary>
    /// <exception cref="IntakeInvalidException">The intake cannot be used.</exception>
    public RiskPlan Change(RiskPlan plan, PlanIntake intake, IReadOnlyList<IntakeEvidence> evidence)
    {
        IntakeRules.Check(intake, Tables);
        return Plan(new IntakeReading(intake, evidence, Missing(intake, plan.Language), []), plan.Language);
    }

    public RiskPlan Plan(IntakeReading reading, TextLanguage language) => _tools.Value.Planner.Plan(reading, language, Today);

    public RiskPlan Plan(PlanIntake intake, TextLanguage language) => _tools.Value.Planner.Plan(intake, language, Today);

    private DateOnly Today => DateOnly.FromDateTime(parts.Clock.GetLocalNow().DateTime);

    private sealed class Tools(PlanTables tables)
    {
        public PlanTables Tables { get; } = tables;

        public IntakeReader Reader { get; } = new(tables);

        public IntakeQuestions Questions { get; } = new(tables);

        public RiskPlanner Planner { get; } = new(tables);

        public PlanDocuments Documents { get; } = new(tables);
    }
}
