using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Documents.Attachments;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Pdf;

namespace Imvo.Assistant.Documents;

/// <summary>
/// Makes documents of a plan, in the language of the plan. Pure: the same plan and the same tables give the same document. Safe for
/// concurrent use.
/// </summary>
public sealed class PlanDocuments
{
    private readonly DocumentTexts _dutch;
    private readonly DocumentTexts _english;

    /// <summary>Makes documents with the wording of the tables.</summary>
    /// <param name="tables">Wording, names of countries, of rules and of targets.</param>
    public PlanDocuments(PlanTables tables)
    {
        _dutch = new DocumentTexts(tables, TextLanguage.Dutch);
        _english = new DocumentTexts(tables, TextLanguage.English);
    }

    /// <summary>Names of the attachments: A, B and C.</summary>
    public static IReadOnlyList<string> Attachments { get; } = ["policy", "letter", "answers"];

    /// <summary>The document of a name: <c>plan</c>, or one of <see cref="Attachments"/>; null when there is none of that name.</summary>
    /// <exception cref="KeyNotFoundException">The tables lack wording.</exception>
    public PageDocument? Part(string name, RiskPlan plan) => name switch
    {
        "plan" => Plan(plan),
        "policy" => Policy(plan),
        "letter" => SupplierLetter(plan),
        "answers" => AnswerPack(plan),
        _ => null,
    };

    /// <summary>The plan itself.</summary>
    /// <exception cref="KeyNotFoundException">The tables lack wording.</exception>
    public PageDocument Plan(RiskPlan plan) => PlanComposer.Compose(plan, Texts(plan.Language));

    /// <summary>Attachment A: the draft of a policy of one page.</summary>
    /// <exception cref="KeyNotFoundException">The tables lack wording.</exception>
    public PageDocument Policy(RiskPlan plan) => PolicyComposer.Compose(plan, Texts(plan.Language));

    /// <summary>Attachment B: a letter to a supplier with at most fifteen questions.</summary>
    /// <exception cref="KeyNotFoundException">The tables lack wording.</exception>
    public PageDocument SupplierLetter(RiskPlan plan) => SupplierLetterComposer.Compose(plan, Texts(plan.Language));

    /// <summary>Attachment C: what can honestly be answered to customers now, with what is open.</summary>
    /// <exception cref="KeyNotFoundException">The tables lack wording.</exception>
    public PageDocument AnswerPack(RiskPlan plan) => AnswerPackComposer.Compose(plan, Texts(plan.Language));

    /// <summary>What to tell the user when there is no PDF; null when there is one.</summary>
    /// <param name="status">How printing ended.</param>
    /// <param name="language">Language of the user.</param>
    /// <exception cref="KeyNotFoundException">The tables lack wording.</exception>
    public string? Explain(PdfStatus status, TextLanguage language) => status switch
    {
        PdfStatus.Printed => null,
        PdfStatus.ChromiumMissing => Texts(language).Say("doc.pdf.missing"),
        PdfStatus.TimedOut => Texts(language).Say("doc.pdf.late"),
        _ => Texts(language).Say("doc.pdf.failed"),
    };

    private DocumentTexts Texts(TextLanguage language) => language.Choose(_dutch, _english);
}
