namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>Words that make a following number a reference, so that <c>beginsel 17</c> finds <c>principle 17</c>.</summary>
public static class ReferenceWords
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["beginsel"] = "principle",
        ["beginselen"] = "principle",
        ["principe"] = "principle",
        ["principle"] = "principle",
        ["principles"] = "principle",
        ["ungp"] = "principle",
        ["ungps"] = "principle",
        ["sdg"] = "sdg",
        ["doel"] = "sdg",
        ["goal"] = "sdg",
        ["target"] = "sdg",
        ["subdoel"] = "sdg",
        ["artikel"] = "article",
        ["artikelen"] = "article",
        ["art"] = "article",
        ["article"] = "article",
        ["articles"] = "article",
        ["stap"] = "step",
        ["step"] = "step",
        ["actie"] = "action",
        ["action"] = "action",
        ["hoofdstuk"] = "chapter",
        ["chapter"] = "chapter",
        ["paragraaf"] = "section",
        ["section"] = "section",
        ["par"] = "section",
        ["sectie"] = "section",
        ["bijlage"] = "annex",
        ["annex"] = "annex",
        ["verdrag"] = "convention",
        ["conventie"] = "convention",
        ["convention"] = "convention",
        ["iao"] = "convention",
        ["ilo"] = "convention",
        ["aanbeveling"] = "recommendation",
        ["recommendation"] = "recommendation",
    };

    private static readonly string[] Roman =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    /// <summary>The kind of reference a folded word opens; null when it opens none.</summary>
    public static string? KindOf(ReadOnlySpan<char> folded) =>
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var kind) ? kind : null;

    /// <summary>Reads a Roman numeral up to XV; 0 for anything else.</summary>
    public static int RomanNumber(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < Roman.Length; i++)
        {
            if (folded.SequenceEqual(Roman[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
