using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Points to agreements, initiatives, schemes and contacts. Their status comes from their own tables.</summary>
internal sealed class SignpostFinder(TableIndex index)
{
    // More than these is a catalogue, and no signpost.
    private const int MostInitiatives = 6;

    /// <summary>Status of what nobody has looked up.</summary>
    private const string Unchecked = "unchecked";

    public IReadOnlyList<PlanSignpost> Covenants(PlanIntake intake, PlanTexts texts, PlanTrace trace)
    {
        var signs = new List<PlanSignpost>();
        foreach (var key in Sectors(intake).SelectMany(sector => sector.Covenants).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Find(index.Tables.Covenants, key) is { } entry)
            {
                trace.Fired(PlanRules.SignCovenant, $"{entry.Name.In(texts.Language)}: {texts.Status(entry.Status)}", [.. Sectors(intake).Select(sector => $"sector={sector.Key}")]);
                signs.Add(Present(entry, entry.Summary.In(texts.Language), texts, trace));
            }
        }

        return signs;
    }

    public IReadOnlyList<PlanSignpost> Initiatives(PlanIntake intake, PlanTexts texts, PlanTrace trace)
    {
        var wanted = Sectors(intake).SelectMany(sector => sector.Initiatives).Distinct(StringComparer.Ordinal).Take(MostInitiatives).ToList();
        var signs = new List<PlanSignpost>();
        foreach (var row in index.Tables.Initiatives.Where(row => wanted.Contains(row.Key, StringComparer.Ordinal)))
        {
            trace.Fired(PlanRules.SignInitiative, row.Name);
            var origin = row.Origin;
            List<PlanSource> sources = [trace.Source(origin.Source, origin.Edition, origin.Confirmed)];
            if (row.Seen is { } seen)
            {
                sources.Add(trace.Source(seen.Source, edition: null, confirmed: true));
            }

            signs.Add(new PlanSignpost(row.Key, row.Name, row.Seen?.Status ?? Unchecked, row.Purpose.In(texts.Language), row.Seen is not null, sources, row.Url, row.Seen?.Date));
        }

        return signs;
    }

    public IReadOnlyList<PlanSignpost> Instruments(PlanIntake intake, bool hasPriority, IReadOnlyList<PlanLaw> laws, PlanTexts texts, PlanTrace trace)
    {
        var signs = new List<PlanSignpost>();
        foreach (var post in index.Tables.Signposts.Where(post => Holds(post.When, intake, hasPriority, laws)))
        {
            if (Find(index.Tables.Instruments, post.Key) is { } entry)
            {
                trace.Fired(PlanRules.SignInstrument, $"{entry.Name.In(texts.Language)}: {texts.Status(entry.Status)}", $"when={post.When}");
                signs.Add(Present(entry, post.Why.In(texts.Language), texts, trace));
            }
        }

        return signs;
    }

    private bool Holds(string when, PlanIntake intake, bool hasPriority, IReadOnlyList<PlanLaw> laws) => when switch
    {
        "always" => true,
        "priority" => hasPriority,
        "outside-eu" => intake.Countries.Any(country => index.Country(country) is { IsEu: false }),
        "large-customers" => intake.LargeCustomers == true,
        "public-tenders" => intake.PublicTenders == true,
        _ => laws.Any(law => law.Effect == LawEffect.Direct && string.Equals(when, "law:" + law.Key, StringComparison.Ordinal)),
    };

    private IEnumerable<Sector> Sectors(PlanIntake intake) => intake.Products
        .SelectMany(product => product.SectorKeys)
        .Distinct(StringComparer.Ordinal)
        .Select(index.Sector)
        .OfType<Sector>();

    private static SignpostEntry? Find(IReadOnlyList<SignpostEntry> entries, string key) =>
        entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

    private static PlanSignpost Present(SignpostEntry entry, string why, PlanTexts texts, PlanTrace trace) => new(
        entry.Key,
        entry.Name.In(texts.Language),
        entry.Status,
        why,
        entry.Confirmed,
        [.. entry.Sources.Select(source => trace.Source(source, edition: null, entry.Confirmed))]);
}
