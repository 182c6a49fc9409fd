using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Tells what a firm does in its chain: by its own word, by what it does, else by what was read of it.</summary>
internal sealed class RoleReading(ReadText text)
{
    private const string Trade = "trade";
    private const string Wholesaler = "wholesaler";
    private const string Service = "service";
    private const int Reach = 3;

    // Making and growing tell more of a chain than trading; a firm that does both is the first.
    private static readonly string[] ByWeight =
        ["manufacturer", "producer", "importer", Wholesaler, "retailer", Trade, Service];

    public void Read(List<Finding> findings)
    {
        var said = Best(WordKind.Role);
        if (said is { Value: Trade or Wholesaler })
        {
            // A 'houthandel' that imports is an importer; one that does not sells to other firms.
            said = Best(WordKind.RoleVerb) is { Value: "importer" } verb ? verb : said with { Value = Wholesaler };
        }

        // 'Wij bouwen apps' makes no goods.
        var inferred = Inferred(findings);
        said ??= inferred is { Value: Service } ? inferred : Best(WordKind.RoleVerb) ?? inferred;
        if (said is { } role)
        {
            findings.Add(role);
        }

        ReadStage(findings);
    }

    public static FirmRole Of(string value) => value switch
    {
        "importer" => FirmRole.Importer,
        "wholesaler" => FirmRole.Wholesaler,
        "retailer" => FirmRole.Retailer,
        "manufacturer" => FirmRole.Manufacturer,
        "service" => FirmRole.Service,
        "producer" => FirmRole.Producer,
        _ => FirmRole.Unknown,
    };

    private Finding? Best(WordKind kind)
    {
        Finding? best = null;
        var weight = ByWeight.Length;
        for (var at = 0; at < text.Count; at++)
        {
            if (text.At(at, kind) is not { } mark || text.Is(at, WordKind.StaffOne) || IsPartOfLonger(mark) || !IsItself(mark))
            {
                continue;
            }

            var found = Array.IndexOf(ByWeight, mark.Value);
            if (found >= 0 && found < weight && !Polarity.IsNegated(text, mark.First, mark.Last))
            {
                weight = found;
                best = new Finding(IntakeSlots.Role, mark.Value, mark.First, mark.Last, Correction: Polarity.Correction(text, mark.First));
            }
        }

        return best;
    }

    // 'Shop' within 'repair shop', 'make' within 'make up'.
    private bool IsPartOfLonger(WordMark mark)
    {
        if (mark.Kind == WordKind.RoleVerb && text.MatchAt(mark.First) is { IsCountry: false } match && match.Last > match.First)
        {
            return true;
        }

        for (var first = Math.Max(0, mark.First - Reach); first < mark.First; first++)
        {
            if (text.At(first, mark.Kind) is { } longer && longer.Last >= mark.Last)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsItself(WordMark mark) => mark.Kind == WordKind.Role ? IsOwnName(mark) : IsOwnDoing(mark);

    // Not 'leveren aan een groothandel', 'via een importeur', 'een Turkse fabriek'.
    private bool IsOwnName(WordMark mark)
    {
        var clause = text.Tokens[mark.First].Clause;
        for (var at = mark.First - 1; text.InClause(at, clause) && mark.First - at <= Reach; at--)
        {
            if (text.Tokens[at + 1].Before >= Gap.Comma)
            {
                return !text.Is(mark.First, WordKind.Supplier);
            }

            if (text.Is(at, WordKind.Being) && text.Is(at - 1, WordKind.Customer))
            {
                return false;
            }

            if (text.Is(at, WordKind.Being) || text.Find(at, WordKind.Own) is { Value: "possessive" })
            {
                return true;
            }

            if (text.Is(at, WordKind.To) || text.Is(at, WordKind.Via) || text.Is(at, WordKind.From) || text.Is(at, WordKind.Supplier))
            {
                return false;
            }
        }

        // 'Fabriek' is also what one buys from.
        return !text.Is(mark.First, WordKind.Supplier) || IsFirstWord(mark.First);
    }

    // 'Wij maken', not 'wij laten maken'.
    private bool IsOwnDoing(WordMark mark)
    {
        var clause = text.Tokens[mark.First].Clause;
        var hasSubject = false;
        for (var at = mark.First; text.InClause(at, clause); at--)
        {
            hasSubject |= text.Is(at, WordKind.Subject);
            if (text.Is(at, WordKind.Let) || text.Is(at, WordKind.Supplier))
            {
                return false;
            }
        }

        return hasSubject || text.Is(mark.Last + 1, WordKind.Subject) || IsFirstWord(mark.First) || text.Tokens[mark.First].Clause > 0;
    }

    private bool IsFirstWord(int at) => at == 0 || text.Tokens[at].Before == Gap.Stop;

    private Finding? Inferred(List<Finding> findings)
    {
        var shops = Customers();
        Finding? product = null;
        Finding? service = null;
        Finding? abroad = null;
        foreach (var finding in findings)
        {
            if (finding.IsNegated)
            {
                continue;
            }

            if (finding.Match is { } match)
            {
                service ??= IsService(match) ? finding : null;
                product ??= IsService(match) ? null : finding;
            }

            abroad ??= string.Equals(finding.Slot, IntakeSlots.Countries, StringComparison.Ordinal)
                && !string.Equals(finding.Value, CountryReading.Own, StringComparison.Ordinal) ? finding : null;
        }

        if (service is not null && product is null)
        {
            return Conclusion(Service, service.First, service.Last);
        }

        if (shops is not null && (product is not null || abroad is not null))
        {
            return Conclusion(Wholesaler, shops.First, shops.Last);
        }

        return abroad is null ? null : Conclusion("importer", abroad.First, abroad.Last);
    }

    private static Finding Conclusion(string role, int first, int last) =>
        new(IntakeSlots.Role, role, first, last) { IsInferred = true };

    private bool IsService(TermMatch match) => match.IsProduct
        ? text.Lexicon.Tables.Products[match.Owner].IsService
        : text.Lexicon.Tables.Sectors[match.Owner].IsService;

    private WordMark? Customers()
    {
        for (var at = 0; at < text.Count; at++)
        {
            var shops = text.At(at, WordKind.Customer) is { Value: "shops" } named ? named : text.At(at, WordKind.Role);
            if (shops is { Value: "shops" or "retailer" or "wholesaler" } && IsSoldTo(at) && !Polarity.IsNegated(text, shops.First, shops.Last))
            {
                return shops;
            }
        }

        return null;
    }

    private bool IsSoldTo(int at)
    {
        var clause = text.Tokens[at].Clause;
        for (var back = at - 1; text.InClause(back, clause); back--)
        {
            if (text.Is(back, WordKind.To) || text.Is(back, WordKind.Sell) || text.Is(back, WordKind.Customer))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadStage(List<Finding> findings)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.At(at, WordKind.Stage) is { } stage && IsOwnDoing(stage) && !Polarity.IsNegated(text, stage.First, stage.Last))
            {
                findings.Add(new Finding(IntakeSlots.Stage, stage.Value, stage.First, stage.Last, Correction: Polarity.Correction(text, stage.First)));
            }
        }
    }
}
