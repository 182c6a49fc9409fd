using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Finds the risks that may hold for a firm: those of its products, of what they are made of, and of its own trade.</summary>
internal sealed class CandidateFinder(TableIndex index, GoodMatch goods)
{
    /// <summary>Sector of those who buy and sell goods.</summary>
    private const string Trade = "wholesale_retail";

    /// <summary>Sector of those who carry goods.</summary>
    private const string Carriers = "shipping_logistics";

    private readonly Placement _placement = new(index, goods);

    /// <summary>Finds candidates, each risk once, by key.</summary>
    public IReadOnlyList<Candidate> Find(PlanIntake intake, PlanTrace trace)
    {
        var found = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        var work = new FirmWork(intake, index);
        foreach (var product in intake.Products)
        {
            foreach (var sector in product.SectorKeys)
            {
                trace.Fired(PlanRules.FindProduct, trace.SectorName(sector), $"product={product.Text}");
                Add(intake, work, product, sector, part: null, found);
                var named = index.MaterialsIn(product.Text);
                foreach (var part in index.PartsOf(product.ProductKey, sector).Select(part => Named(part, named)))
                {
                    trace.Fired(PlanRules.FindPart, trace.SectorName(part.Sector), $"of={part.Of}", $"part={trace.PartName(part)}");
                    Add(intake, work, product, part.Sector, part, found);
                }
            }
        }

        if (intake is { Role: FirmRole.Service, Stage: ChainStage.Transport })
        {
            trace.Fired(PlanRules.FindCarrier, trace.SectorName(Carriers), $"stage={PlanTrace.Word(intake.Stage)}");
            AddCarrier(intake, work, found);
        }

        if (intake.Role is FirmRole.Importer or FirmRole.Wholesaler or FirmRole.Retailer && intake.Products.Count > 0)
        {
            trace.Fired(PlanRules.FindTrade, trace.SectorName(Trade), $"role={PlanTrace.Word(intake.Role)}");
            AddTrade(intake, found);
        }

        return [.. found.Values.OrderBy(candidate => candidate.Row.Key, StringComparer.Ordinal)];
    }

    // Who says 'polyester' buys other materials less likely than one who names none.
    private Component Named(Component part, IReadOnlyList<string> named) => named.Count == 0 || !index.IsMaterial(part.Sector)
        ? part
        : part with { IsKnownFor = named.Contains(part.Sector, StringComparer.Ordinal) };

    private void Add(PlanIntake intake, FirmWork work, IntakeProduct product, string sector, Component? part, Dictionary<string, Candidate> found)
    {
        foreach (var row in index.RisksOf(sector))
        {
            var isPart = part is not null && !product.SectorKeys.Contains(part.Sector, StringComparer.Ordinal);
            var place = _placement.Of(intake, work, product, row, isPart ? part : null);
            if (place is null)
            {
                continue;
            }

            var candidate = new Candidate(
                row,
                index.Issue(row.Issue),
                [product.Text],
                product.ProductKey is { } key ? [key] : [],
                isPart ? part : null,
                isPart,
                isPart && !(work.BuysParts && part!.IsKnownFor && place.Countries.Count > 0),
                place.IsOwnWork,
                place.IsDownstream,
                place.IsElsewhere,
                place.Countries,
                [isPart ? PlanRules.FindPart : PlanRules.FindProduct, .. place.Rules]);
            found[row.Key] = found.TryGetValue(row.Key, out var before) ? Merge(before, candidate) : candidate;
        }
    }

    // Those who trade have what happens in the shop, in the warehouse and in their own buying.
    private void AddTrade(PlanIntake intake, Dictionary<string, Candidate> found)
    {
        var products = intake.Products.Select(product => product.Text).ToList();
        foreach (var row in index.RisksOf(Trade).Where(row => row.Stage is not (ChainStage.Manufacture or ChainStage.RawMaterial or ChainStage.Processing)))
        {
            found.TryAdd(row.Key, new Candidate(
                row, index.Issue(row.Issue), products, [], Part: null, IsPart: false, IsRemote: false, IsOwnWork: true, IsDownstream: false, IsElsewhere: false, [FirmWork.Home], [PlanRules.FindTrade, PlanRules.PlaceOwnWork]));
        }
    }

    // Who carries what others make has the risks of carrying, whatever the goods.
    private void AddCarrier(PlanIntake intake, FirmWork work, Dictionary<string, Candidate> found)
    {
        var products = intake.Products.Select(product => product.Text).ToList();
        foreach (var row in index.RisksOf(Carriers).Where(row => row.Stage == ChainStage.Transport))
        {
            found.TryAdd(row.Key, new Candidate(
                row, index.Issue(row.Issue), products, [], Part: null, IsPart: false, IsRemote: false, IsOwnWork: true, IsDownstream: false, IsElsewhere: false, work.Places, [PlanRules.FindCarrier, PlanRules.PlaceOwnWork]));
        }
    }

    // Found twice: what is nearer to the product counts, and all places count.
    private static Candidate Merge(Candidate one, Candidate other)
    {
        var nearer = Nearness(other) > Nearness(one) ? other : one;
        return nearer with
        {
            Products = Union(one.Products, other.Products),
            ProductKeys = Union(one.ProductKeys, other.ProductKeys),
            Countries = Union(one.Countries, other.Countries),
            IsOwnWork = one.IsOwnWork || other.IsOwnWork,
            IsElsewhere = one.IsElsewhere && other.IsElsewhere,
            IsRemote = one.IsRemote && other.IsRemote,
            Rules = Union(one.Rules, other.Rules),
        };
    }

    private static int Nearness(Candidate candidate) => candidate switch
    {
        { IsPart: false } => 2,
        { Part.IsKnownFor: true } => 1,
        _ => 0,
    };

    private static List<string> Union(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        [.. one.Union(other, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
