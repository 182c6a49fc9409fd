namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Brings a later message into what was read before it.</summary>
internal sealed class IntakeAmendment
{
    private readonly IntakeReading _before;
    private readonly WeighedFindings _weighed;

    public IntakeAmendment(IntakeReading before, PlanIntake said, WeighedFindings weighed, IntakeAssembly assembly)
    {
        _before = before;
        _weighed = weighed;
        var known = before.Intake;

        // A role that was said is not pushed out by one concluded from a later message.
        var isNewRole = said.Role != FirmRole.Unknown && (assembly.IsRoleSaid || known.Role == FirmRole.Unknown);
        if (!isNewRole)
        {
            assembly.Evidence.RemoveAll(evidence => evidence.Slot is IntakeSlots.Role);
        }

        Intake = known with
        {
            Products = Products(known.Products, said.Products),
            Countries = Listed(IntakeSlots.Countries, known.Countries, said.Countries),
            WorkCountries = Listed(IntakeSlots.WorkCountries, known.WorkCountries, said.WorkCountries),
            SalesCountries = Listed(IntakeSlots.SalesCountries, known.SalesCountries, said.SalesCountries),
            CustomsCodes = Listed(IntakeSlots.CustomsCodes, known.CustomsCodes, said.CustomsCodes),
            SbiCodes = Listed(IntakeSlots.SbiCodes, known.SbiCodes, said.SbiCodes),
            Measures = Listed(IntakeSlots.Measures, known.Measures, said.Measures),
            Role = isNewRole ? said.Role : known.Role,
            Stage = said.Stage ?? known.Stage,
            Employees = said.Employees ?? known.Employees,
            TurnoverEur = said.TurnoverEur ?? known.TurnoverEur,
            BalanceEur = said.BalanceEur ?? known.BalanceEur,
            Tier1Known = said.Tier1Known ?? known.Tier1Known,
            CompanyType = said.CompanyType ?? known.CompanyType,
            Innovation = said.Innovation ?? known.Innovation,
            PublicTenders = said.PublicTenders ?? known.PublicTenders,
            LargeCustomers = said.LargeCustomers ?? known.LargeCustomers,
        };
        Evidence = Joined(assembly.Evidence);
    }

    public PlanIntake Intake { get; }

    public List<IntakeEvidence> Evidence { get; }

    // 'Nee, India' in a conversation answers all that was understood, not the last word of it.
    private List<string> Listed(string slot, IReadOnlyList<string> known, IReadOnlyList<string> said)
    {
        var values = new List<string>(said);
        foreach (var value in known)
        {
            if (!(_weighed.Replaced.Contains(slot) && said.Count > 0) && !IsDenied(slot, value) && !values.Contains(value))
            {
                values.Add(value);
            }
        }

        values.Sort(StringComparer.Ordinal);
        return values;
    }

    private List<IntakeProduct> Products(IReadOnlyList<IntakeProduct> known, IReadOnlyList<IntakeProduct> said)
    {
        var products = new List<IntakeProduct>(said);
        var isAnswered = said.Any(product => product.SectorKeys.Count > 0);
        foreach (var product in known)
        {
            var isReplaced = said.Count > 0 && _weighed.Replaced.Contains(IntakeSlots.Products);
            var isSolved = product.SectorKeys.Count == 0 && isAnswered;
            if (!isReplaced && !isSolved && !IsDenied(IntakeSlots.Products, ProductAssembly.KeyOf(product))
                && !products.Exists(other => IsSame(other, product)))
            {
                products.Add(product);
            }
        }

        products.Sort(ProductAssembly.Compare);
        return products;
    }

    private static bool IsSame(IntakeProduct one, IntakeProduct other) =>
        one.ProductKey is not null || other.ProductKey is not null
            ? string.Equals(one.ProductKey, other.ProductKey, StringComparison.Ordinal)
            : one.SectorKeys.SequenceEqual(other.SectorKeys, StringComparer.Ordinal);

    private bool IsDenied(string slot, string? value) => _weighed.Denied.Exists(denied =>
        string.Equals(denied.Slot, slot, StringComparison.Ordinal) && string.Equals(denied.Value, value, StringComparison.Ordinal));

    private List<IntakeEvidence> Joined(List<IntakeEvidence> said)
    {
        var joined = new List<IntakeEvidence>();
        foreach (var evidence in _before.Evidence)
        {
            var isSaidAnew = said.Exists(other => string.Equals(other.Slot, evidence.Slot, StringComparison.Ordinal)
                && (!Weighing.IsList(evidence.Slot) || string.Equals(other.Value, evidence.Value, StringComparison.Ordinal)));
            if (!isSaidAnew && Holds(evidence))
            {
                joined.Add(evidence);
            }
        }

        joined.AddRange(said);
        return joined;
    }

    // Lists may have lost the value; a single value is pushed out only by another, which was looked at already.
    private bool Holds(IntakeEvidence evidence) => evidence.Slot switch
    {
        IntakeSlots.Countries => Intake.Countries.Contains(evidence.Value, StringComparer.Ordinal),
        IntakeSlots.SalesCountries => Intake.SalesCountries.Contains(evidence.Value, StringComparer.Ordinal),
        IntakeSlots.CustomsCodes => Intake.CustomsCodes.Contains(evidence.Value, StringComparer.Ordinal),
        IntakeSlots.SbiCodes => Intake.SbiCodes.Contains(evidence.Value, StringComparer.Ordinal),
        IntakeSlots.Products => Intake.Products.Any(product => string.Equals(product.ProductKey, evidence.Value, StringComparison.Ordinal)
            || product.SectorKeys.Contains(evidence.Value, StringComparer.Ordinal) || string.Equals(product.Text, evidence.Value, StringComparison.Ordinal)),
        _ => true,
    };
}
