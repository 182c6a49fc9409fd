namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>The units of the current section that are not in a passage yet; never much more than one passage.</summary>
internal sealed class PassageBuffer
{
    private const int CutInParagraph = 40;
    private const int CutInList = 25;
    private const int CutAfterLeadIn = 150;
    private const int LeavesTooLittle = 200;

    private readonly List<PassageUnit> units = [];

    /// <summary>Words in the buffer.</summary>
    public int Size { get; private set; }

    /// <summary>Number of units.</summary>
    public int Count => units.Count;

    /// <summary>True when a passage can be cut off and enough is left for another one.</summary>
    public bool IsOverfull => Size > PassageSize.Largest + PassageSize.Smallest;

    /// <summary>Adds a unit.</summary>
    public void Add(PassageUnit unit)
    {
        units.Add(unit);
        Size += unit.Size;
    }

    /// <summary>Puts a unit at a place among the others.</summary>
    public void Insert(int index, PassageUnit unit)
    {
        units.Insert(index, unit);
        Size += unit.Size;
    }

    /// <summary>Takes the units of the first passage.</summary>
    /// <param name="isEnd">True when the section ends with the units in the buffer.</param>
    public List<PassageUnit> Take(bool isEnd)
    {
        var count = isEnd && Size <= PassageSize.Largest ? units.Count : BestCut(isEnd);
        var taken = units.GetRange(0, count);
        units.RemoveRange(0, count);
        Size -= taken.Sum(unit => unit.Size);
        return taken;
    }

    private int BestCut(bool isEnd)
    {
        var target = isEnd ? Math.Min(PassageSize.Ideal, Size / 2) : PassageSize.Ideal;
        var best = 1;
        var lowest = int.MaxValue;
        var size = 0;
        for (var count = 1; count < units.Count; count++)
        {
            size += units[count - 1].Size;
            if (size > PassageSize.Largest)
            {
                break;
            }

            var cost = Math.Abs(size - target) + CostBefore(count)
                + (size < PassageSize.Smallest ? LeavesTooLittle : 0)
                + (isEnd && Size - size < PassageSize.Smallest ? LeavesTooLittle : 0);
            if (cost < lowest)
            {
                (best, lowest) = (count, cost);
            }
        }

        return best;
    }

    private int CostBefore(int index)
    {
        var (before, after) = (units[index - 1], units[index]);
        return after.IsContinuation ? CutInParagraph
            : after.Kind == TextBlockKind.Paragraph ? 0
            : before.IsLeadIn ? CutAfterLeadIn
            : CutInList;
    }
}
