using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Documents;

/// <summary>Makes documents of the sample plans with the repository's own wording.</summary>
internal static class DocumentDesk
{
    public static PlanTables Tables => RepositoryKnowledge.Value.PlanTables!;

    public static PlanDocuments Documents { get; } = new(Tables);

    /// <summary>Both sample plans in both languages, each as plan and as every attachment.</summary>
    public static TheoryData<string, string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string, string>();
            foreach (var plan in new[] { "granite", "low-risk" })
            {
                foreach (var language in new[] { "nl", "en" })
                {
                    foreach (var part in new[] { "plan", "policy", "letter", "answers" })
                    {
                        samples.Add(plan, language, part);
                    }
                }
            }

            return samples;
        }
    }

    public static PageDocument Make(string plan, string language, string part)
    {
        var code = TextLanguageCodes.Parse(language)!.Value;
        return Make(plan is "granite" ? SamplePlans.Granite(code) : SamplePlans.LowRisk(code), part);
    }

    public static PageDocument Make(RiskPlan plan, string part = "plan") => part switch
    {
        "policy" => Documents.Policy(plan),
        "letter" => Documents.SupplierLetter(plan),
        "answers" => Documents.AnswerPack(plan),
        _ => Documents.Plan(plan),
    };

    /// <summary>All blocks, those inside folds too.</summary>
    public static IEnumerable<PageBlock> Blocks(PageDocument document) =>
        document.Blocks.SelectMany(block => block is FoldBlock fold ? fold.Blocks.Prepend(fold) : [block]);

    /// <summary>All stretches of text in the order in which they are read.</summary>
    public static IEnumerable<PageText> Texts(PageDocument document) => Blocks(document).SelectMany(block => block switch
    {
        ParagraphBlock paragraph => paragraph.Parts,
        ListBlock list => list.Items.SelectMany(item => item),
        TableBlock table => table.Rows.SelectMany(row => row),
        MatrixBlock matrix => matrix.Cells.SelectMany(row => row).SelectMany(cell => cell),
        _ => Enumerable.Empty<PageText>(),
    });

    /// <summary>All text in one string.</summary>
    public static string Plain(PageDocument document) => string.Join('\n', Texts(document).Select(text => text.Lead + text.Text));
}
