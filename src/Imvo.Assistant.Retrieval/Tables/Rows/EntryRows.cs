using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads the reference tables; texts keep their references.</summary>
internal static class EntryRows
{
    public static IReadOnlyList<ReferenceEntry> Read(KnowledgeFiles files, ProblemList problems) =>
        [.. Enum.GetValues<ReferenceKind>().SelectMany(kind =>
            YamlFile.ReadRows(files, FileOf(kind), problems, row => ReadEntry(row, kind)))];

    /// <summary>File of a table.</summary>
    public static string FileOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Law => "tables/laws.yaml",
        ReferenceKind.Covenant => "tables/covenants.yaml",
        ReferenceKind.Instrument => "tables/instruments.yaml",
        _ => "tables/institutions.yaml",
    };

    private static ReferenceEntry ReadEntry(YamlRow row, ReferenceKind kind)
    {
        // For the editors: where the facts were taken from.
        row.Texts("basis");
        return new ReferenceEntry
        {
            Key = row.Key("key"),
            Kind = kind,
            Category = row.OneOf("kind", AllowedValues.Categories(kind)),
            Status = row.OneOf("status", AllowedValues.Statuses(kind)),
            Jurisdiction = ReadJurisdiction(row, kind),
            Name = row.Local("name"),
            Short = row.OptionalLocal("short"),
            AlsoDutch = row.Texts("also_nl"),
            AlsoEnglish = row.Texts("also_en"),
            Question = row.Local("question"),
            Summary = row.Local("summary"),
            Facts = row.Parts("facts", TablePatterns.Key(), ReadFact),
            Dates = row.Parts("dates", TablePatterns.Key(), ReadDate),
            Statements = row.Items("statements", ReadStatement),
            Unconfirmed = ReadUnconfirmed(row),
            CheckAt = row.OptionalLocal("check"),
            Themes = row.SomeOf("themes", AllowedValues.Themes),
            Sectors = ReadSectors(row, kind),
            Sources = row.SomeTexts("official_sources"),
            Edition = row.Text("edition"),
            Reviewed = row.Day("reviewed"),
            Confirmed = row.YesNo("confirmed"),
        };
    }

    private static string? ReadJurisdiction(YamlRow row, ReferenceKind kind)
    {
        if (kind == ReferenceKind.Law)
        {
            return row.OneOf("jurisdiction", AllowedValues.Jurisdictions);
        }

        if (row.OptionalText("jurisdiction") is not null)
        {
            row.Report("jurisdiction", "is for laws only; write null");
        }

        return null;
    }

    private static ReferenceFact ReadFact(YamlRow row) => new(
        new LocalText(row.Text("nl"), row.Text("en")), row.YesNo("confirmed"), row.SomeTexts("sources"));

    private static ReferenceDate ReadDate(YamlRow row) => new(
        row.Date("date"), row.Local("text"), row.YesNo("confirmed"), row.SomeTexts("sources"));

    private static ReferenceStatement ReadStatement(YamlRow row) => new(
        row.OneOf("about", AllowedValues.Abouts), row.Local("text"), row.YesNo("confirmed"), row.SomeTexts("sources"));

    private static List<LocalText> ReadUnconfirmed(YamlRow row)
    {
        var dutch = row.Texts("unconfirmed_nl");
        var english = row.Texts("unconfirmed_en");
        if (dutch.Count != english.Count)
        {
            row.Report("unconfirmed_en", $"has {english.Count} items and its twin {dutch.Count}; give both the same");
        }

        return [.. dutch.Zip(english, (one, other) => new LocalText(one, other))];
    }

    private static IReadOnlyList<string> ReadSectors(YamlRow row, ReferenceKind kind)
    {
        var sectors = row.Texts("sectors");
        if (kind != ReferenceKind.Covenant && sectors.Count > 0)
        {
            row.Report("sectors", "is for covenants only; write []");
        }

        foreach (var sector in sectors.Where(sector => !TablePatterns.SectorCode().IsMatch(sector)))
        {
            row.Report("sectors", $"'{sector}' is no SBI 2008 code; write it like 46.41");
        }

        return sectors;
    }
}
