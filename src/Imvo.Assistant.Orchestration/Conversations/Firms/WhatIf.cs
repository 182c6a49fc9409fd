using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Reads what would be different: another country or product takes the place of what it is named with, or of all.</summary>
internal sealed class WhatIf(PlanTools tools, CueBook cues)
{
    /// <summary>The intake as it would be; null when nothing was understood.</summary>
    public PlanIntake? Change(Turn turn, PlanIntake before)
    {
        var said = tools.Reader.Read(turn.Text, turn.Typed).Intake;
        var also = cues.Has(Cue.Also, turn.Words);
        var without = cues.Has(Cue.Without, turn.Words);
        var isSale = cues.Has(Cue.Sell, turn.Words);
        var places = said.Countries.Concat(said.SalesCountries).Distinct(StringComparer.Ordinal).ToList();
        var amended = tools.Read(new IntakeReading(before, [], [], []), turn.Text, turn.Typed, asked: null).Intake;
        var products = said.Products.Where(product => product.SectorKeys.Count > 0).ToList();
        var after = amended with
        {
            Countries = isSale ? before.Countries : Changed(before.Countries, places, amended.Countries, also, without, StringComparer.Ordinal),
            SalesCountries = isSale ? Changed(before.SalesCountries, places, amended.SalesCountries, also, without, StringComparer.Ordinal) : before.SalesCountries,
            Products = Changed(before.Products, products, [.. amended.Products.Where(product => product.SectorKeys.Count > 0)], also, without, SameProduct.Instance),
            Overrides = before.Overrides,
        };
        var isEmptied = after.Products.Count == 0;
        return isEmptied || tools.Plan(after, turn.Language).PlanHash.Equals(tools.Plan(before, turn.Language).PlanHash, StringComparison.Ordinal) ? null : after;
    }

    // What was known and is named again is what goes; what is new comes. Only new: it takes the place of all, unless "also" is said.
    private static List<T> Changed<T>(
        IReadOnlyList<T> known, IReadOnlyList<T> said, IReadOnlyList<T> amended, bool also, bool without, IEqualityComparer<T> same)
    {
        var added = said.Where(one => !known.Contains(one, same)).ToList();
        var named = known.Where(one => said.Contains(one, same)).ToList();
        if (added.Count > 0)
        {
            var kept = also ? known : named.Count > 0 ? known.Where(one => !named.Contains(one, same)) : [];
            return [.. kept, .. added];
        }

        return without && named.Count > 0
            ? [.. known.Where(one => !named.Contains(one, same))]
            : [.. known.Where(one => amended.Contains(one, same))];
    }

    private sealed class SameProduct : IEqualityComparer<IntakeProduct>
    {
        public static SameProduct Instance { get; } = new();

        public bool Equals(IntakeProduct? x, IntakeProduct? y) => string.Equals(KeyOf(x), KeyOf(y), StringComparison.Ordinal);

        public int GetHashCode(IntakeProduct obj) => StringComparer.Ordinal.GetHashCode(KeyOf(obj) ?? string.Empty);

        private static string? KeyOf(IntakeProduct? product) => product?.ProductKey ?? (product is null ? null : string.Join('+', product.SectorKeys));
    }
}
