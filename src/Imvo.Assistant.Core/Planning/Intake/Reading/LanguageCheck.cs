using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Tells a text in another language than the two that are read.</summary>
internal static class LanguageCheck
{
    private const int FewestWords = 4;

    public static bool IsForeign(ReadText text)
    {
        var foreign = 0;
        var own = 0;
        var unknown = 0;
        var words = 0;
        foreach (var token in text.Tokens)
        {
            words += token.IsNumber ? 0 : 1;
        }

        for (var at = 0; at < text.Count; at++)
        {
            var isForeign = text.Is(at, WordKind.Foreign);
            foreign += isForeign ? 1 : 0;
            own += text.HasMark(at) && !isForeign && text.MatchAt(at) is null ? 1 : 0;
            unknown += text.Tokens[at].IsKnown ? 0 : 1;
        }

        return words >= FewestWords && (foreign > own || (own == 0 && unknown * 2 > words));
    }
}
