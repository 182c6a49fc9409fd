using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Counts the items of the lists of a document as Word does, and gives what stands before each.</summary>
internal sealed class ListCounters(DocxLists lists)
{
    private const int Levels = 9;

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int List, int Level)> started = [];

    /// <summary>Counts an item and gives its mark, such as <c>2.1</c>; empty for a bullet, null when it is in no list.</summary>
    public string? Next(int list, int level)
    {
        if (level is < 0 or >= Levels || lists.Form(list) is not { } form)
        {
            return null;
        }

        if (!counts.TryGetValue(form, out var count))
        {
            count = new int?[Levels];
            counts[form] = count;
        }

        var present = lists.Level(list, level);
        count[level] = lists.OwnStart(list, level) is { } start && started.Add((list, level)) ? start
            : count[level] is { } last and < int.MaxValue ? last + 1
            : present.Start;
        Restart(list, level, count);
        return present.IsBullet ? string.Empty : Mark(list, present, count);
    }

    private void Restart(int list, int level, int?[] count)
    {
        for (var below = level + 1; below < Levels; below++)
        {
            if (lists.Level(list, below).RestartsAfter is not { } after || (after > 0 && level < after))
            {
                count[below] = null;
            }
        }
    }

    private string? Mark(int list, ListLevel present, int?[] count)
    {
        var mark = new StringBuilder();
        for (var index = 0; index < present.Pattern.Length; index++)
        {
            if (present.Pattern[index] == '%' && index + 1 < present.Pattern.Length && present.Pattern[index + 1] is >= '1' and <= '9')
            {
                index++;
                var level = present.Pattern[index] - '1';
                var form = lists.Level(list, level);
                mark.Append(ListNumber.Of(count[level] ?? form.Start, present.IsLegal ? "decimal" : form.Format));
            }
            else
            {
                mark.Append(present.Pattern[index]);
            }
        }

        return string.IsNullOrWhiteSpace(mark.ToString()) ? null : mark.ToString().Trim();
    }
}
