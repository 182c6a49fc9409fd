using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Makes an intake of weighed findings.</summary>
internal sealed class IntakeAssembly(ReadText text, WeighedFindings weighed)
{
    private readonly PlanTables _tables = text.Lexicon.Tables;

    /// <summary>Where each value came from.</summary>
    public List<IntakeEvidence> Evidence { get; } = [];

    /// <summary>What the reader must know.</summary>
    public List<IntakeRemark> Remarks { get; } = [];

    /// <summary>Whether the role was said rather than concluded.</summary>
    public bool IsRoleSaid { get; private set; }

    public PlanIntake Assemble()
    {
        var sbi = SbiCodes();
        var customs = Values(IntakeSlots.CustomsCodes);
        var products = new ProductAssembly(text, weighed, Add).Assemble(customs, sbi);
        var intake = new PlanIntake
        {
            Products = products,
            Countries = Values(IntakeSlots.Countries),
            WorkCountries = Values(IntakeSlots.WorkCountries),
            SalesCountries = Values(IntakeSlots.SalesCountries),
            CustomsCodes = customs,
            SbiCodes = sbi,
            Measures = Values(IntakeSlots.Measures),
            Role = Role(),
            Stage = Stage(),
            Employees = Employees(),
            TurnoverEur = Amount(IntakeSlots.Turnover),
            BalanceEur = Amount(IntakeSlots.Balance),
            Tier1Known = YesOrNo(IntakeSlots.Tier1Known),
            PublicTenders = YesOrNo(IntakeSlots.PublicTenders),
            LargeCustomers = YesOrNo(IntakeSlots.LargeCustomers),
            Innovation = YesOrNo(IntakeSlots.Innovation),
            CompanyType = CompanyTypeOf(),
        };
        Evidence.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : string.CompareOrdinal(one.Slot, other.Slot));
        return intake;
    }

    private void Add(Finding finding, string value) => Evidence.Add(new IntakeEvidence(
        finding.Slot,
        value,
        text.Span(finding.First, finding.Last),
        text.Tokens[finding.First].Start,
        text.Tokens[finding.Last].End));

    // Sorted, so that the order of the sentences does not change the plan.
    private List<string> Values(string slot)
    {
        var values = new List<string>();
        foreach (var finding in weighed.Kept)
        {
            if (string.Equals(finding.Slot, slot, StringComparison.Ordinal))
            {
                // The words that name a country of work name it as a country already.
                if (slot is not IntakeSlots.WorkCountries)
                {
                    Add(finding, finding.Value);
                }

                if (!values.Contains(finding.Value))
                {
                    values.Add(finding.Value);
                }
            }
        }

        values.Sort(StringComparer.Ordinal);
        return values;
    }

    private List<string> SbiCodes()
    {
        var known = new List<string>();
        foreach (var code in Values(IntakeSlots.SbiCodes))
        {
            if (SbiTable.IsKnown(_tables, code))
            {
                known.Add(code);
                Remarks.Add(new IntakeRemark("intake.remark.sbi", code));
            }
            else
            {
                Remarks.Add(new IntakeRemark("intake.remark.sbi-unknown", code));
                Evidence.RemoveAll(evidence => evidence.Slot is IntakeSlots.SbiCodes && string.Equals(evidence.Value, code, StringComparison.Ordinal));
            }
        }

        return known;
    }

    private FirmRole Role()
    {
        if (Single(IntakeSlots.Role, out var role) is not { } value)
        {
            return FirmRole.Unknown;
        }

        IsRoleSaid = !role!.IsInferred;
        return RoleReading.Of(value);
    }

    private ChainStage? Stage() => Single(IntakeSlots.Stage, out _) switch
    {
        "raw-material" => ChainStage.RawMaterial,
        "processing" => ChainStage.Processing,
        "manufacture" => ChainStage.Manufacture,
        "transport" => ChainStage.Transport,
        "use" => ChainStage.Use,
        "end-of-life" => ChainStage.EndOfLife,
        _ => null,
    };

    private int? Employees()
    {
        if (Single(IntakeSlots.Employees, out _) is not { } value)
        {
            return null;
        }

        return int.Parse(value, CultureInfo.InvariantCulture);
    }

    private decimal? Amount(string slot) => Single(slot, out _) is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;

    // Two values that differ are asked back rather than chosen from; a corrected one is gone already.
    private string? Single(string slot, out Finding? finding)
    {
        finding = null;
        var isTwofold = false;
        foreach (var found in weighed.Kept)
        {
            if (!string.Equals(found.Slot, slot, StringComparison.Ordinal))
            {
                continue;
            }

            if (string.Equals(found.Value, StaffReading.Absurd, StringComparison.Ordinal))
            {
                Remarks.Add(new IntakeRemark("intake.remark.absurd", text.Span(found.First, found.Last)));
                continue;
            }

            isTwofold |= finding is not null && !string.Equals(finding.Value, found.Value, StringComparison.Ordinal);
            finding = found;
        }

        if (isTwofold)
        {
            Remarks.Add(new IntakeRemark("intake.remark.contradiction-" + IntakeWording.Key(slot), string.Empty));
            return null;
        }

        if (finding is not null)
        {
            Add(finding, finding.Value);
        }

        return finding?.Value;
    }

    // One yes is enough: not to municipalities but to the province is still to public bodies.
    private bool? YesOrNo(string slot)
    {
        Finding? answer = null;
        foreach (var finding in weighed.Kept)
        {
            if (string.Equals(finding.Slot, slot, StringComparison.Ordinal)
                && (answer is null || string.Equals(finding.Value, "true", StringComparison.Ordinal)))
            {
                answer = finding;
            }
        }

        if (answer is null)
        {
            return null;
        }

        Add(answer, answer.Value);
        return string.Equals(answer.Value, "true", StringComparison.Ordinal);
    }

    private CompanyType? CompanyTypeOf()
    {
        var values = Values(IntakeSlots.CompanyType);
        return values switch
        {
            [] => null,
            ["none"] => CompanyType.None,
            ["imvo"] => CompanyType.Imvo,
            ["sdg"] => CompanyType.Sdg,
            _ => CompanyType.Both,
        };
    }
}
