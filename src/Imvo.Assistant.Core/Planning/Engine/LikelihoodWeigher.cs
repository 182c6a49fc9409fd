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

    public Weighing Weigh(Candidate candidate, PlanTexts texts, PlanTrace trace)
    {
        var findings = new Findings(texts, trace);
        if (candidate.Row.Issue is ChildLabour or ForcedLabour && !candidate.IsDownstream)
        {
            WeighListings(candidate, findings);
        }

        var figures = _indicators.Weigh(candidate, findings);
        if (findings.Evidence < EvidenceLevel.Listed && figures is null && findings.Reasons.Count == 0)
        {
            findings.Add(PlanRules.WeighNoData, texts.Reason(PlanRules.WeighNoData));
        }

        if (candidate.IsOwnWork)
        {
            findings.Raise(EvidenceLevel.Some);
        }

        var band = findings.Evidence == EvidenceLevel.Listed ? LikelihoodBand.High
            : findings.Evidence == EvidenceLevel.Branch && figures is not Band.High ? LikelihoodBand.Medium
            : Of(figures);
        if (candidate.IsRemote)
        {
            findings.Lower();
        }

        return findings.Close(band);
    }

    /// <summary>The likelihood that a band stands for; unknown when there is none.</summary>
    public static LikelihoodBand Of(Band? figures) => figures switch
    {
        null => LikelihoodBand.Unknown,
        Band.Low => LikelihoodBand.Low,
        Band.High => LikelihoodBand.High,
        _ => LikelihoodBand.Medium,
    };

    private void WeighListings(Candidate candidate, Findings findings)
    {
        var own = candidate.Part is { } part
            ? new HashSet<string>(goods.OfPart(part, candidate.Row.Sector), StringComparer.Ordinal)
            : new HashSet<string>(candidate.ProductKeys.SelectMany(product => goods.Of(product, candidate.Row.Sector)), StringComparer.Ordinal);

        // A product of which only the branch is known may be any good of the sector.
        var isAny = candidate.Part is null && candidate.ProductKeys.Count == 0;
        var elsewhere = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var good in index.GoodsOf(candidate.Row.Sector).OrderBy(good => good.Key, StringComparer.Ordinal))
        {
            foreach (var listing in index.ListingsOf(good.Key))
            {
                var isHere = candidate.Countries.Contains(listing.Country, StringComparer.Ordinal);
                if (listing.IsDownstream && isHere && (own.Contains(good.Key) || isAny))
                {
                    Tell(PlanRules.WeighListedInput, EvidenceLevel.Branch, good, listing, findings);
                }
                else if (Says(listing, candidate.Row.Issue) && isHere)
                {
                    TellHere(own.Contains(good.Key) || isAny, good, listing, findings);
                }
                else if (Says(listing, candidate.Row.Issue) && own.Contains(good.Key) && candidate.Countries.Count == 0)
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
