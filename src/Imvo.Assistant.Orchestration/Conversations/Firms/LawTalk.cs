using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Says which laws reach the firm, by the dated rules of the law check.</summary>
internal sealed class LawTalk(PlanTools tools)
{
    private const int MostAsks = 3;

    /// <summary>Shows all laws that reach the firm or may; the one that was spoken of first.</summary>
    public void Show(Turn turn, PlanIntake intake)
    {
        var dated = PlanTalk.Dated(turn, intake);
        var laws = tools.Plan(dated, turn.Language).Laws;
        var shown = laws
            .Where(law => law.Effect != LawEffect.None || IsMeant(turn, law))
            .OrderByDescending(law => IsMeant(turn, law))
            .Select(law => Line(turn, law))
            .ToList();
        if (shown.Count == 0)
        {
            shown.Add(new CitedLine(turn.Say("laws_none"), []));
        }

        var subject = turn.Say("laws_title", ("date", WrittenDate.Of(dated.AsOf!.Value, turn.Language)));
        turn.Reply.Add(new ExplanationBlock(subject, shown, []));
        var others = laws.Count(law => law.Effect == LawEffect.None && !IsMeant(turn, law));
        if (others > 0)
        {
            turn.Reply.Say(turn.Say("laws_others", ("count", others.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }

        turn.Reply.Say(turn.Say("laws_caution"));
        turn.Reply.Offer(turn.State.Plan is null ? turn.Say("action_plan") : turn.Say("action_show_plan"));
        turn.Reply.Offer(turn.Say("action_handover"));
        turn.End(ReplyKind.Laws);
    }

    /// <summary>A law in one line: what it means, why, and what customers ask.</summary>
    public static CitedLine Line(Turn turn, PlanLaw law)
    {
        var parts = new List<string> { $"{law.Name}: {Effect(turn, law.Effect)}.", law.Why };
        if (law.Caution is { } caution)
        {
            parts.Add(caution);
        }

        if (law.CustomersAsk.Count > 0)
        {
            parts.Add(turn.Say("laws_customers_ask") + " " + string.Join("; ", law.CustomersAsk.Take(MostAsks)));
        }

        return new CitedLine(string.Join(' ', parts), turn.Reply.Cite(law.Sources));
    }

    /// <summary>What a law of a plan means, in a few words.</summary>
    public static string EffectOf(Turn turn, IReadOnlyList<PlanLaw> laws, string key) =>
        Effect(turn, laws.First(law => string.Equals(law.Key, key, StringComparison.Ordinal)).Effect);

    private static bool IsMeant(Turn turn, PlanLaw law) => string.Equals(turn.State.Law, law.Key, StringComparison.Ordinal);

    private static string Effect(Turn turn, LawEffect effect) => effect switch
    {
        LawEffect.Direct => turn.Say("law_direct"),
        LawEffect.ViaCustomers => turn.Say("law_customers"),
        LawEffect.None => turn.Say("law_none"),
        _ => turn.Say("law_unknown"),
    };
}
