using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Weighs what published figures say of the countries a risk may sit in. Of several countries the worst counts.</summary>
internal sealed class IndicatorWeigher(TableIndex index)
{
    /// <summary>Adds what the figures say; null when there are none.</summary>
    public Band? Weigh(Candidate candidate, Findings findings)
    {
        Band? worst = null;
        foreach (var country in candidate.Countries)
        {
            var values = index.ValuesOf(country, candidate.Row.Issue).ToList();
            if (values.Count == 0)
            {
                continue;
            }

            var band = Mean(values);
            worst = worst is null || band > worst ? band : worst;
            Tell(country, values, band, findings);
        }

        findings.Raise(worst switch
        {
            Band.High => EvidenceLevel.Country,
            Band.Medium => EvidenceLevel.Some,
            _ => EvidenceLevel.None,
        });
        return worst;
    }

    // Figures about one country are of equal worth: their mean, rounded to the worse side, is the band.
    private static Band Mean(List<IndicatorValue> values)
    {
        var sum = 0;
        foreach (var value in values)
        {
            sum += (int)value.Band;
        }

        return (Band)(((2 * sum) + values.Count) / (2 * values.Count));
    }

    private void Tell(string country, List<IndicatorValue> values, Band band, Findings findings)
    {
        var texts = findings.Texts;
        var said = new List<string>(values.Count);
        foreach (var value in values)
        {
            var indicator = index.Indicator(value.Indicator);
            var origin = value.Origin ?? indicator.Origin;
            said.Add(texts.Say(
                index.IsByOperator(origin.Source) ? "plan.indicator.operator" : "plan.indicator",
                ("name", indicator.Name.In(texts.Language)),
                ("value", Shown(value, texts)),
                ("year", value.Year),
                ("band", texts.Band(value.Band))));
            findings.Name(origin);
            findings.LookedAt($"{value.Indicator}({country})={Shown(value, texts)}");
        }

        findings.Add(PlanRules.WeighIndicator, texts.Reason(
            PlanRules.WeighIndicator,
            ("country", index.CountryName(country, texts.Language)),
            ("band", texts.Band(band)),
            ("figures", string.Join("; ", said))));
    }

    // Classes such as "Partly Free" have a Dutch name in the wording; numbers are shown as they are.
    private static string Shown(IndicatorValue value, PlanTexts texts) => texts.Has("plan.value." + value.Value.English)
        ? texts.Say("plan.value." + value.Value.English)
        : value.Value.In(texts.Language);
}
