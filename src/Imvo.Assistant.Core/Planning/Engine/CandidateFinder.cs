using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Finds the risks that may hold for a firm: those of its products, of what they are made of, and of its own trade.</summary>
internal sealed class CandidateFinder(TableIndex index, GoodMatch goods)
{
    /// <summary>Sector of those who buy and sell goods.</summary>
    private const string Trade = "wholesale_retail";

    private readonly Placement _placement = new(index, goods);

    /// <summary>Finds candidates, each risk once, by key.</summary>
    public IReadOnlyList<Candidate> Find(PlanIntake intake, PlanTrace trace)
    {
        var found = new SortedDictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var product in intake.Products)
        {
            foreach (var sector in product.SectorKeys)
            {
                trace.Fired(PlanRules.FindProduct, trace.SectorName(sector), $"product={product.Text}");
                Add(intake, product, sector, part: null, found);
                foreach (var part in index.PartsOf(product.ProductKey, sector))
                {
                    trace.Fired(PlanRules.FindPart, trace.SectorName(part.Sector), $"of={part.Of}", $"part={trace.PartName(part)}");
                    Add(intake, product, part.Sector, part, found);
                }
            }
        }

        if (intake.Role is FirmRole.Importer or FirmRole.Wholesaler or FirmRole.Retailer && intake.Products.Count > 0)
        {
            trace.Fired(PlanRules.FindTrade, trace.SectorName(Trade), $"role={intake.Role.ToString().ToLowerInvariant()}");
            AddTrade(intake, found);
        }

        return [.. found.Values];
    }

    private void Add(PlanIntake intake, IntakeProduct product, string sector, Component? part, SortedDictionary<string, Candidate> found)
    {
        foreach (var row in index.RisksOf(sector))
        {
            var isPart = part is not null && !product.SectorKeys.Contains(part.Sector, StringComparer.Ordinal);
            var place = _placement.Of(intake, row, sector, isPart ? part : null);
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
                isPart && !Placement.BuysParts(intake.Role),
                place.IsOwnWork,
                place.IsDownstream,
                place.Countries,
                [isPart ? PlanRules.FindPart : PlanRules.FindProduct, .. place.Rules]);
            found[row.Key] = found.TryGetValue(row.Key, out var before) ? Merge(before, candidate) : candidate;
        }
    }

    // Those who trade have what happens in the shop, in the warehouse and in their own buying.
    private void AddTrade(PlanIntake intake, SortedDictionary<string, Candidate> found)
    {
        var products = intake.Products.Select(product => product.Text).ToList();
        foreach (var row in index.RisksOf(Trade).Where(row => row.Stage is not (ChainStage.Manufacture or ChainStage.RawMaterial or ChainStage.Processing)))
        {
            found.TryAdd(row.Key, new Candidate(
                row, index.Issue(row.Issue), products, [], Part: null, IsPart: false, IsRemote: false, IsOwnWork: true, IsDownstream: false, [Placement.Home], [PlanRules.FindTrade, PlanRules.PlaceOwnWork]));
        }
    }

    // Found twice: what is nearer to the product counts, and all places count.
    private static Candidate Merge(Candidate one, Candidate other)
    {
        var nearer = one.IsPart && !other.IsPart ? other : one;
        return nearer with
        {
            Products = Union(one.Products, other.Products),
            ProductKeys = Union(one.ProductKeys, other.ProductKeys),
            Countries = Union(one.Countries, other.Countries),
            IsOwnWork = one.IsOwnWork || other.IsOwnWork,
            Rules = Union(one.Rules, other.Rules),
        };
    }

    private static List<string> Union(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        [.. one.Union(other, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
