using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>
/// Weighs how likely a risk is: a listed product and country is likely; else the figures about the country tell; else it is unknown.
/// A listing weighs more than any figure about a country.
/// </summary>
internal sealed class LikelihoodWeigher(TableIndex index, GoodMatch goods)
{
    private const string ChildLabour = "child_labour";
    private const string ForcedLabour = "forced_labour";

    // The publication that presumes forced labour of certain inputs, rather than listing goods.
    private const string Presumption = "dhs-uflpa";

    private readonly IndicatorWeigher _indicators = new(index);
    private readonly EvidenceWeigher _evidence = new(index);

    public Weighing Weigh(Candidate candidate, PlanTexts texts, PlanTrace trace)
    {
        var findings = new Findings(texts, trace);
        var own = OwnGoods(candidate);
        if (IsListed(candidate))
        {
            WeighListings(candidate, own, candidate.Countries, findings);
        }

        var said = _evidence.Weigh(candidate, candidate.Countries, findings);
        var isPlaced = findings.Evidence > EvidenceLevel.Country;
        var figures = _indicators.Weigh(candidate, findings);
        if (!isPlaced && IsListed(candidate))
        {
            WeighAbsence(candidate, own, findings);
        }

        WeighOrigin(candidate, own, findings);
        if (figures is null && findings.Reasons.Count == 0)
        {
            findings.Add(PlanRules.WeighNoData, texts.Reason(PlanRules.WeighNoData));
        }

        // Own work that no figure speaks well of is a sign by itself: the firm can see and stop it.
        if (candidate.IsOwnWork && figures is not Band.Low)
        {
            findings.Raise(EvidenceLevel.Some);
        }

        findings.Settle();
        var band = BandOf(findings.Evidence, figures, said);
        Distance(candidate, findings);
        return findings.Close(band);
    }

    private static LikelihoodBand BandOf(EvidenceLevel evidence, Band? figures, LikelihoodBand? said) =>
        evidence == EvidenceLevel.Listed || said == LikelihoodBand.High ? LikelihoodBand.High
        : (evidence == EvidenceLevel.Branch || said is not null) && figures is not Band.High ? LikelihoodBand.Medium
        : Of(figures);

    private static bool IsListed(Candidate candidate) => candidate.Row.Issue is ChildLabour or ForcedLabour && !candidate.IsDownstream;

    // Nearer counts more: a part that others buy is less near than the product, unless the product is known for it.
    private static void Distance(Candidate candidate, Findings findings)
    {
        if (candidate.IsRemote && candidate.Part is { IsKnownFor: false })
        {
            findings.Hold(EvidenceLevel.Some);
        }
        else if (candidate.IsRemote && findings.Evidence > EvidenceLevel.Country)
        {
            findings.Lower();
        }

        if (candidate.IsElsewhere)
        {
            findings.Lower();
            findings.Hold(candidate.IsDownstream ? EvidenceLevel.Some : EvidenceLevel.Listed);
            findings.Add(PlanRules.WeighOtherStage, findings.Texts.Reason(PlanRules.WeighOtherStage));
        }
    }

    // The list knows the product for other countries, and not for this one: figures about the country alone then weigh less.
    private void WeighAbsence(Candidate candidate, HashSet<string> own, Findings findings)
    {
        var elsewhere = own.SelectMany(index.ListingsOf).Where(listing => Says(listing, candidate.Row.Issue)).Select(listing => listing.Country).Distinct(StringComparer.Ordinal).Count();
        if (candidate.Countries.Count > 0 && elsewhere > 0)
        {
            findings.Lower();
            findings.Add(PlanRules.WeighNotListedHere, findings.Texts.Reason(
                PlanRules.WeighNotListedHere,
                ("count", PlanTexts.Written(elsewhere)),
                ("countries", findings.Texts.And([.. candidate.Countries.Select(country => index.CountryName(country, findings.Texts.Language))]))));
        }
    }

    // A product known for a part of which the origin is not known: what is found where most of it comes from counts.
    private void WeighOrigin(Candidate candidate, HashSet<string> own, Findings findings)
    {
        if (candidate.Part is not { IsKnownFor: true } || candidate.Countries.Count > 0)
        {
            return;
        }

        foreach (var origin in index.OriginsOf(candidate.Row.Sector))
        {
            var there = new Findings(findings.Texts, findings.Trace);
            if (IsListed(candidate))
            {
                WeighListings(candidate, own, origin.Countries, there);
            }

            _evidence.Weigh(candidate, origin.Countries, there);
            if (there.Evidence > EvidenceLevel.Some)
            {
                findings.Add(PlanRules.WeighMainOrigin, findings.Texts.Reason(PlanRules.WeighMainOrigin, ("note", origin.Note.In(findings.Texts.Language))));
                findings.Name(origin.Origin);
                findings.Take(there);
                findings.Raise(EvidenceLevel.Country);
            }
        }
    }

    private HashSet<string> OwnGoods(Candidate candidate) => candidate.Part is { } part
        ? new HashSet<string>(goods.OfPart(part, candidate.Row.Sector), StringComparer.Ordinal)
        : new HashSet<string>(candidate.ProductKeys.SelectMany(product => goods.Of(product, candidate.Row.Sector)), StringComparer.Ordinal);

    /// <summary>The likelihood that a band stands for; unknown when there is none.</summary>
    public static LikelihoodBand Of(Band? figures) => figures switch
    {
        null => LikelihoodBand.Unknown,
        Band.Low => LikelihoodBand.Low,
        Band.High => LikelihoodBand.High,
        _ => LikelihoodBand.Medium,
    };

    private void WeighListings(Candidate candidate, HashSet<string> own, IReadOnlyList<string> countries, Findings findings)
    {
        // A product of which only the branch is known may be any good of the sector.
        var isAny = candidate.Part is null && candidate.ProductKeys.Count == 0;
        var elsewhere = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var good in index.GoodsOf(candidate.Row.Sector).OrderBy(good => good.Key, StringComparer.Ordinal))
        {
            foreach (var listing in index.ListingsOf(good.Key))
            {
                var isHere = countries.Contains(listing.Country, StringComparer.Ordinal);
                if (listing.IsDownstream && isHere && (own.Contains(good.Key) || isAny))
                {
                    Tell(PlanRules.WeighListedInput, EvidenceLevel.Branch, good, listing, findings);
                }
                else if (Says(listing, candidate.Row.Issue) && isHere)
                {
                    TellHere(own.Contains(good.Key) || isAny, good, listing, findings);
                }
                else if (Says(listing, candidate.Row.Issue) && own.Contains(good.Key) && countries.Count == 0)
                {
                    elsewhere.Add(index.CountryName(listing.Country, findings.Texts.Language));
                }
            }
        }

        // What is said of the product itself makes what is said of its neighbours noise.
        if (findings.Evidence == EvidenceLevel.Listed)
        {
            findings.Forget(PlanRules.WeighListedBranch);
        }

        if (elsewhere.Count > 0)
        {
            findings.Add(PlanRules.WeighListedElsewhere, findings.Texts.Reason(
                PlanRules.WeighListedElsewhere, ("part", candidate.Part?.Part.In(findings.Texts.Language) ?? candidate.Products[0]), ("count", PlanTexts.Written(elsewhere.Count))));
        }
    }

    private void TellHere(bool isOwn, ListedGood good, GoodListing listing, Findings findings)
    {
        var isPresumed = string.Equals(listing.Origin.Source, Presumption, StringComparison.Ordinal);
        Tell(
            isPresumed ? PlanRules.WeighPresumed : isOwn ? PlanRules.WeighListed : PlanRules.WeighListedBranch,
            isOwn ? EvidenceLevel.Listed : EvidenceLevel.Branch,
            good,
            listing,
            findings);
    }

    private void Tell(string rule, EvidenceLevel level, ListedGood good, GoodListing listing, Findings findings)
    {
        var language = findings.Texts.Language;
        var note = listing.Note is { } text ? " " + text.In(language) : string.Empty;
        findings.Raise(level);
        findings.Sign();
        findings.LookedAt($"{rule}={good.Key}/{listing.Country}");
        findings.Add(rule, Opening(findings.Texts.Reason(
            rule,
            ("good", good.Name.In(language)),
            ("list", good.ListName),
            ("country", index.CountryName(listing.Country, findings.Texts.Language)),
            ("edition", listing.Origin.Edition))) + note);
        findings.Name(listing.Origin);
    }

    // Names of goods are written as inside a sentence, and here one opens it.
    private static string Opening(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static bool Says(GoodListing listing, string issue) => !listing.IsDownstream
        && (string.Equals(issue, ChildLabour, StringComparison.Ordinal) ? listing.ChildLabour : listing.ForcedLabour);
}
