using Imvo.Assistant.Core.Planning.Intake.Sentences;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Settles findings that deny, take back or contradict each other.</summary>
internal static class Weighing
{
    public static WeighedFindings Weigh(ReadText text, List<Finding> findings)
    {
        findings.Sort((one, other) => one.First.CompareTo(other.First));
        var weighed = new WeighedFindings();
        TakeBack(text, findings, weighed);
        foreach (var finding in findings)
        {
            if (finding.IsNegated)
            {
                weighed.Denied.Add(finding);
            }
        }

        foreach (var finding in findings)
        {
            if (!finding.IsNegated && !IsDenied(finding, weighed.Denied))
            {
                weighed.Kept.Add(finding);
            }
        }

        return weighed;
    }

    /// <summary>Whether the slot holds a list, so that a later value does not push out an earlier one.</summary>
    public static bool IsList(string slot) => slot is IntakeSlots.Products or IntakeSlots.Countries or IntakeSlots.WorkCountries or IntakeSlots.SalesCountries
        or IntakeSlots.CustomsCodes or IntakeSlots.SbiCodes or IntakeSlots.Measures;

    // 'Uit Pakistan, nee, India': the last one before 'nee' goes, once for all that follow it.
    private static void TakeBack(ReadText text, List<Finding> findings, WeighedFindings weighed)
    {
        var done = new List<Finding>();
        for (var at = 0; at < findings.Count; at++)
        {
            var finding = findings[at];
            if (finding.Correction < 0 || finding.IsNegated || done.Exists(other => IsSlot(other, finding.Slot) && other.Correction == finding.Correction)
                || (IsList(finding.Slot) && !Polarity.IsHard(text, finding.Correction)))
            {
                continue;
            }

            done.Add(finding);
            var before = at - 1;
            while (before >= 0 && (!IsSlot(findings[before], finding.Slot) || findings[before].IsNegated || findings[before].First > finding.Correction))
            {
                before--;
            }

            if (before >= 0)
            {
                findings.RemoveAt(before);
                at--;
            }
            else
            {
                weighed.Replaced.Add(finding.Slot);
            }
        }
    }

    private static bool IsDenied(Finding finding, List<Finding> denied)
    {
        foreach (var other in denied)
        {
            if (IsSlot(other, finding.Slot) && string.Equals(other.Value, finding.Value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSlot(Finding finding, string slot) => string.Equals(finding.Slot, slot, StringComparison.Ordinal);
}
