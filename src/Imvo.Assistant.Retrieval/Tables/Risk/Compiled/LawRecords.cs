using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Laws;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Records of laws and their rules.</summary>
internal static class LawRecords
{
    public static Law Law(RecordForm form, Law? row) => new(
        form.Text(row?.Key),
        form.Local(row?.Name),
        form.Rows(row?.Rules, Rule),
        form.Locals(row?.CustomersAsk));

    private static LawRule Rule(RecordForm form, LawRule? row) => new(
        form.Text(row?.Key),
        form.Rows(row?.When, Condition),
        (LawEffect)form.Number((int?)row?.Effect),
        form.Local(row?.Why),
        form.OptionalText(row?.AppliesFrom),
        form.Texts(row?.Asks),
        form.Texts(row?.Sources),
        form.Flag(row?.Confirmed),
        form.OptionalLocal(row?.Caution));

    private static LawCondition Condition(RecordForm form, LawCondition? row) => new(
        form.Text(row?.Fact),
        form.Text(row?.Operator),
        form.Texts(row?.Values));
}
