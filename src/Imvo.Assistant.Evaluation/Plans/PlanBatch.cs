using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Makes plans for a batch of texts, on all cores, in the order of the input.</summary>
public sealed class PlanBatch(IntakeReader reader, RiskPlanner planner, TimeProvider clock)
{
    /// <summary>Makes the plans; what is done with each of them before they are put in order runs on all cores as well.</summary>
    /// <param name="scenarios">The texts.</param>
    /// <param name="asOf">The day the plans hold for; null for that of each scenario, or today.</param>
    public ParallelQuery<PlanBatchResult> Run(IEnumerable<PlanScenario> scenarios, DateOnly? asOf)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return scenarios.AsParallel().AsOrdered().Select(scenario => Make(scenario, asOf ?? scenario.AsOf ?? today));
    }

    /// <summary>Makes one plan.</summary>
    public PlanBatchResult Make(PlanScenario scenario, DateOnly day)
    {
        var started = clock.GetTimestamp();
        var language = TextLanguageCodes.Parse(scenario.Lang) ?? LanguageDetector.Detect(scenario.Text) ?? TextLanguage.Dutch;
        var plan = planner.Plan(reader.Read(scenario.Text, language), language, day);
        return new PlanBatchResult(scenario.Id, plan, clock.GetElapsedTime(started).TotalMilliseconds);
    }
}
