using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Records of what firms trade in and what it is made of.</summary>
internal static class ChainRecords
{
    public static Sector Sector(RecordForm form, Sector? row) => new(
        form.Text(row?.Key),
        form.Local(row?.Name),
        form.Flag(row?.IsService),
        form.Flag(row?.IsRaw),
        form.Texts(row?.DutchWords),
        form.Texts(row?.EnglishWords),
        form.Texts(row?.Covenants),
        form.Texts(row?.Initiatives),
        form.Origin(row?.Origin))
    {
        Sbi = form.Texts(row?.Sbi),
    };

    public static Component Component(RecordForm form, Component? row) => new(
        form.Text(row?.Of),
        form.Flag(row?.OfProduct),
        form.Text(row?.Sector),
        form.Local(row?.Part),
        form.Flag(row?.IsKnownFor),
        form.Origin(row?.Origin));

    public static Product Product(RecordForm form, Product? row) => new(
        form.Text(row?.Key),
        form.Local(row?.Name),
        form.Texts(row?.DutchWords),
        form.Texts(row?.EnglishWords),
        form.Text(row?.Sector),
        form.Flag(row?.IsService),
        form.Texts(row?.Sbi),
        form.Texts(row?.Nace),
        form.Texts(row?.Hs),
        form.Origin(row?.Origin));

    public static MainOrigin MainOrigin(RecordForm form, MainOrigin? row) => new(
        form.Text(row?.Sector),
        form.Texts(row?.Countries),
        form.Local(row?.Note),
        form.Origin(row?.Origin));
}
