namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>The facts of a situation by name.</summary>
internal sealed class LawFactTable
{
    private readonly Dictionary<string, LawFactValue> _values;

    public LawFactTable(LawSituation situation)
    {
        var intake = situation.Intake;
        _values = new Dictionary<string, LawFactValue>(StringComparer.Ordinal)
        {
            [LawFacts.Employees] = new NumberValue(intake.Employees),
            [LawFacts.Turnover] = new NumberValue(intake.TurnoverEur),
            [LawFacts.Balance] = new NumberValue(intake.BalanceEur),
            [LawFacts.Role] = new OptionValue(intake.Role == FirmRole.Unknown ? LawValues.Roles : [LawValues.Of(intake.Role)]),
            [LawFacts.Sector] = new ListValue(situation.Sectors),
            [LawFacts.ProductSector] = new ListValue(situation.ProductSectors),
            [LawFacts.Product] = new ListValue(situation.ProductKeys),
            [LawFacts.CustomsCode] = new CodeValue(intake.CustomsCodes),
            [LawFacts.Goods] = YesNo(situation.SellsGoods),
            [LawFacts.Country] = new ListValue(intake.Countries),
            [LawFacts.OutsideEu] = YesNo(IsOutsideEu(situation)),
            [LawFacts.SalesCountry] = new ListValue(intake.SalesCountries),
            [LawFacts.PublicTenders] = YesNo(intake.PublicTenders),
            [LawFacts.LargeCustomers] = YesNo(intake.LargeCustomers),
            [LawFacts.Size] = new OptionValue(SizeTest.Possible(intake)),
            [LawFacts.Day] = new DayValue(situation.Day),
        };
    }

    public Truth Holds(LawCondition condition) => _values[condition.Fact].Holds(condition);

    /// <summary>Whether all conditions of a rule hold; no conditions do.</summary>
    public Truth Holds(LawRule rule)
    {
        var all = Truth.True;
        foreach (var condition in rule.When)
        {
            all = all.And(Holds(condition));
        }

        return all;
    }

    /// <summary>Whether a name is that of a fact whose value is known; a name that is no fact is something to ask for.</summary>
    public bool IsKnown(string name) => _values.TryGetValue(name, out var value) && value.IsKnown;

    public string Describe(string fact) => $"{fact}={_values[fact].Describe()}";

    private static OptionValue YesNo(bool? answer) => new(answer switch
    {
        true => [LawValues.Yes],
        false => [LawValues.No],
        null => LawValues.YesNo,
    });

    private static bool? IsOutsideEu(LawSituation situation) => situation.Intake.Countries.Count == 0
        ? null
        : situation.Intake.Countries.Any(country => !situation.EuCountries.Contains(country, StringComparer.Ordinal));
}
