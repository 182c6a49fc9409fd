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
