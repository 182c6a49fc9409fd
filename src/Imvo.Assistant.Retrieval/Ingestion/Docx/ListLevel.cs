namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>How one level of a list is marked.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">Name of the form of its numbers, as the standard has it.</param>
/// <param name="Pattern">What stands before an item, with <c>%1</c> for the number of the first level.</param>
/// <param name="IsLegal">True when the numbers of all levels are written in digits.</param>
/// <param name="RestartsAfter">Level, from 1, after which it starts again; 0 for never; null for any above it.</param>
internal sealed record ListLevel(int Start, string Format, string Pattern, bool IsLegal, int? RestartsAfter)
{
    /// <summary>A level of which nothing is said.</summary>
    public static ListLevel Plain { get; } = new(1, "decimal", string.Empty, IsLegal: false, null);

    /// <summary>True for a sign that carries no meaning.</summary>
    public bool IsBullet => Format is "bullet";

    /// <summary>Reads the element <c>lvl</c> at whose start the reader stands.</summary>
    /// <param name="part">The part with the lists.</param>
    /// <param name="acceptStyle">Told the paragraph style that always has this level.</param>
    public static ListLevel Read(PartReader part, Action<string> acceptStyle)
    {
        var level = Plain;
        foreach (var name in part.Inside())
        {
            if (name is "pStyle" && part.Attribute("val") is { } style)
            {
                acceptStyle(style);
            }

            level = name switch
            {
                "start" => level with { Start = part.Number() ?? 1 },
                "numFmt" => level with { Format = part.Attribute("val") ?? level.Format },
                "lvlText" => level with { Pattern = part.Attribute("val") ?? string.Empty },
                "isLgl" => level with { IsLegal = part.IsOn() },
                "lvlRestart" => level with { RestartsAfter = part.Number() },
                _ => level,
            };
        }

        return level;
    }
}
