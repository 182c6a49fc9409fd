using System.Security.Cryptography;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads and checks the tables of the risk engine.</summary>
internal static class RiskTables
{
    // Enough to tell two versions of a month apart.
    private const int HashLength = 8;

    /// <summary>Whether the folder has risk tables at all: the knowledge of an operator or a test may go without.</summary>
    public static bool AreThere(KnowledgeFiles files) => files.Below(RiskFiles.Folder).Any();

    /// <summary>Reads the tables, and the operator's own files on top; what is wrong with them is added to the problems.</summary>
    public static PlanTables Read(
        KnowledgeFiles files,
        IReadOnlyList<SourcePublication> publications,
        IReadOnlyList<ReferenceEntry> entries,
        IReadOnlyList<string> indicatorFiles,
        ProblemList problems)
    {
        var sectors = SectorRows.Read(files, problems);
        var issues = IssueRows.Read(files, problems);
        var countries = CountryRows.Read(files, problems);
        var indicators = IndicatorRows.Read(files, issues, problems);
        var bounds = indicators.ToDictionary(row => row.Indicator.Key, row => row.Bounds, StringComparer.Ordinal);
        var codes = countries.Select(country => country.Iso).ToHashSet(StringComparer.Ordinal);
        var tables = new PlanTables
        {
            Version = string.Empty,
            Sectors = sectors,
            Components = ComponentRows.Read(files, problems),
            Products = ProductRows.Read(files, problems),
            Issues = issues,
            Risks = SectorRiskRows.Read(files, sectors, issues, problems),
            Countries = countries,
            Indicators = [.. indicators.Select(row => row.Indicator)],
            IndicatorValues = IndicatorValueRows.Read(files, bounds, codes, problems),
            Goods = GoodRows.Read(files, problems),
            Listings = GoodListingRows.Read(files, problems),
            Evidence = EvidenceRows.Read(files, problems),
            MainOrigins = MainOriginRows.Read(files, problems),
            Measures = MeasureRows.Read(files, problems),
            Rules = WordingRows.ReadRules(files, problems),
            Wording = WordingRows.ReadWording(files, problems),
            SdgTargets = WordingRows.ReadTargets(files, problems),
            Initiatives = InitiativeRows.Read(files, problems),
            Covenants = Signposts(entries, ReferenceKind.Covenant),
            Instruments = Signposts(entries, ReferenceKind.Instrument),
            IntakeWords = IntakeWordRows.Read(files, problems),
            Signposts = SignpostRows.Read(files, problems),
            Laws = LawRuleRows.Read(files, entries, publications.Select(source => source.Key).ToHashSet(StringComparer.Ordinal), problems),
            Sources = publications.GroupBy(source => source.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Source(group.First()), StringComparer.Ordinal),
        };
        OriginRules.Check(files, tables.Sources.Keys.ToHashSet(StringComparer.Ordinal), problems);
        RiskTableRules.Check(tables, problems);
        return OperatorIndicators.Merge(tables with { Version = Version(files, tables) }, bounds, indicatorFiles, problems);
    }

    private static PlanSource Source(SourcePublication source) =>
        new(source.Key, source.Title, Edition: null, source.Url?.AbsoluteUri, source.Date, source.Confirmed);

    private static List<SignpostEntry> Signposts(IReadOnlyList<ReferenceEntry> entries, ReferenceKind kind) =>
    [
        .. entries.Where(entry => entry.Kind == kind).Select(entry => new SignpostEntry(
            entry.Key, entry.Name, entry.Status, entry.Summary, entry.Sources, entry.Confirmed)),
    ];

    // The month of the newest review says how fresh the tables are; the hash that nothing was changed since.
    private static string Version(KnowledgeFiles files, PlanTables tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files.Below("tables/").Append((KnowledgeFiles.Sources, files.Find(KnowledgeFiles.Sources, new ProblemList()) ?? string.Empty)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{text}\0"));
        }

        var newest = tables.Risks.Select(risk => risk.Origin.Reviewed).DefaultIfEmpty().Max();
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{newest:yyyy.MM}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength]}");
    }
}
