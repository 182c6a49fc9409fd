using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Tells which units of the question a term of a segment stands for; for most terms of a passage it is none.</summary>
internal sealed class UnitsByTerm
{
    private readonly Dictionary<int, UnitSet> _units = [];

    public UnitsByTerm(Segment segment, List<SearchUnit> units)
    {
        for (var unit = 0; unit < units.Count; unit++)
        {
            foreach (var term in units[unit].Terms)
            {
                if (segment.TryFind(term.Term, out var info))
                {
                    var number = (int)info.ForwardId;
                    if (!_units.TryGetValue(number, out var set))
                    {
                        _units[number] = set = new UnitSet();
                    }

                    set.Units |= 1UL << unit;
                    Bits |= 1UL << number;
                }
            }
        }
    }

    /// <summary>One bit per term sought, chosen by its last six bits: tells most other terms apart without a look-up.</summary>
    public ulong Bits { get; }

    /// <summary>Gives one bit per unit: a translation of one word may be another word of the question.</summary>
    public bool TryGet(int term, out ulong units)
    {
        var isSought = _units.TryGetValue(term, out var set);
        units = set?.Units ?? 0;
        return isSought;
    }

    // A class, so that the dictionary's code is the one compiled ahead (docs/adr/0006).
    private sealed class UnitSet
    {
        public ulong Units { get; set; }
    }
}
