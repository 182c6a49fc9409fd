using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>What of an intake the firm does itself, where it does that, and what it buys for it.</summary>
internal sealed class FirmWork
{
    /// <summary>The firm's own country: plans are for firms in the Netherlands.</summary>
    public const string Home = "NLD";

    private readonly TableIndex _index;
    private readonly PlanIntake _intake;
    private readonly HashSet<IntakeProduct> _inputs;

    public FirmWork(PlanIntake intake, TableIndex index)
    {
        _index = index;
        _intake = intake;
        _inputs = MakesOrServes ? [.. intake.Products.Where(IsInputOfAnother)] : [];
        Places = PlacesOf();
        var bought = intake.Countries.Except(Places, StringComparer.Ordinal).Where(country => !string.Equals(country, Home, StringComparison.Ordinal)).ToList();
        Origins = intake.Role == FirmRole.Service && !NamesInputs ? [] : NamesInputs ? intake.Countries : bought;
    }

    /// <summary>Where the firm itself works.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>Where the firm buys what goes into its work; empty when that is not known.</summary>
    public IReadOnlyList<string> Origins { get; }

    /// <summary>Whether the firm names what goes into its work beside what it makes or does.</summary>
    public bool NamesInputs => _inputs.Count > 0;

    /// <summary>Whether the firm makes, grows or does something rather than trade in it.</summary>
    public bool MakesOrServes => _intake.Role is FirmRole.Manufacturer or FirmRole.Producer or FirmRole.Service;

    /// <summary>Whether a firm in this role chooses the parts of its products itself.</summary>
    public bool BuysParts => _intake.Role is FirmRole.Manufacturer or FirmRole.Producer;

    /// <summary>Whether the firm buys this product for its work rather than make it.</summary>
    public bool IsBought(IntakeProduct product) => _inputs.Contains(product);

    /// <summary>Whether the product is a service.</summary>
    public bool IsService(IntakeProduct product, string sector) => product.ProductKey is { } key && _index.Product(key) is { } row
        ? row.IsService
        : _index.Sector(sector) is { IsService: true };

    /// <summary>Whether work at this stage on a product is that of the firm itself.</summary>
    public bool IsOwn(IntakeProduct product, ChainStage stage, string sector)
    {
        var isService = IsService(product, sector);
        if (MakesOrServes && stage == _intake.Stage)
        {
            return true;
        }

        return _intake.Role switch
        {
            _ when MakesOrServes && IsBought(product) => false,
            FirmRole.Manufacturer => stage == ChainStage.OwnOperations || (_intake.Stage is null && stage == ChainStage.Manufacture),
            FirmRole.Producer => stage == ChainStage.OwnOperations || (_intake.Stage is null && stage == ChainStage.RawMaterial),
            FirmRole.Service => isService && stage is ChainStage.OwnOperations or ChainStage.Processing or ChainStage.Transport or ChainStage.Trade,
            _ => isService && stage == ChainStage.OwnOperations,
        };
    }

    /// <summary>Whether the firm says that it works at another stage than this one.</summary>
    public bool IsElsewhere(ChainStage stage) => MakesOrServes && _intake.Stage is { } own && own != stage
        && stage is ChainStage.RawMaterial or ChainStage.Processing or ChainStage.Manufacture or ChainStage.Transport;

    private bool IsInputOfAnother(IntakeProduct product)
    {
        var isGood = product.SectorKeys.Any(sector => !IsService(product, sector));
        return isGood && (_intake.Role == FirmRole.Service
            ? _intake.Products.Any(other => other.SectorKeys.Any(sector => IsService(other, sector))) || _intake.Stage is not null
            : _intake.Products.Any(other => !ReferenceEquals(other, product) && GoesInto(product, other)));
    }

    // Mica goes into make-up; teak into boats, though the tables know boats only by their steel.
    private bool GoesInto(IntakeProduct input, IntakeProduct product) => !input.SectorKeys.Intersect(product.SectorKeys, StringComparer.Ordinal).Any()
        && (product.SectorKeys.SelectMany(sector => _index.PartsOf(product.ProductKey, sector)).Any(part => input.SectorKeys.Contains(part.Sector, StringComparer.Ordinal))
            || (input.SectorKeys.Any(IsRaw) && product.SectorKeys.Count > 0 && !product.SectorKeys.Any(IsRaw)));

    private bool IsRaw(string sector) => _index.Sector(sector) is { IsRaw: true };

    // A service may work abroad, and a grower may both grow and buy in; who names inputs gives the countries of those.
    private IReadOnlyList<string> PlacesOf() => _intake switch
    {
        { WorkCountries.Count: > 0 } => _intake.WorkCountries,
        { Countries.Count: 0 } => [Home],
        { Role: FirmRole.Service } when !NamesInputs => _intake.Countries,
        _ => [Home],
    };
}
