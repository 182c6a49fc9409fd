using System.Text;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>The stems of one language that stand for a stem of the other.</summary>
/// <param name="pairs">Sorted pairs of stems, with <see cref="Separator"/> between the two.</param>
public sealed class TranslationTable(SortedTerms pairs)
{
    /// <summary>Stands between a stem and its translation.</summary>
    public const char Separator = '\t';

    /// <summary>The translations of a stem; none when it is not in the table.</summary>
    public IReadOnlyList<string> Of(string stem)
    {
        var prefix = Encoding.UTF8.GetBytes(stem + Separator);
        var index = pairs.Find(prefix);
        List<string>? found = null;
        for (index = index < 0 ? ~index : index; index < pairs.Count && pairs.At(index).StartsWith(prefix); index++)
        {
            (found ??= []).Add(Encoding.UTF8.GetString(pairs.At(index)[prefix.Length..]));
        }

        return found ?? (IReadOnlyList<string>)[];
    }
}
