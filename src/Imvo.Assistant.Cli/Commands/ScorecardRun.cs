using Imvo.Assistant.Evaluation;
using Imvo.Assistant.Evaluation.Cards;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>Puts the parts of a scorecard together and runs it.</summary>
internal static class ScorecardRun
{
    // The day the sets were made for, so that the figures do not change with the calendar.
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    /// <summary>
    /// Measures with an index and settings of its own, so that an operator's documents and limits do not change the published figures.
    /// </summary>
    public static ScorecardResult Of(AssistantParts installed, QuestionHalf? half)
    {
        var scratch = Directory.CreateTempSubdirectory("imvo-scorecard-");
        try
        {
            var parts = AssistantParts.Of(new AssistantSettings(), installed.Home, scratch.FullName, installed.Clock);
            return Of(parts, half, Path.Combine(AppContext.BaseDirectory, "Datasets"));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static ScorecardResult Of(AssistantParts parts, QuestionHalf? half, string datasets)
    {
        parts.Writer().Add([Path.Combine(datasets, "documents")], new DocumentOptions());
        var passages = PassageDump.All(parts.Folder);
        var texts = passages.Concat(PassageDump.Definitions(parts.Folder)).ToDictionary(passage => passage.Id, passage => passage.Text, StringComparer.Ordinal);
        var knowledge = KnowledgeReader.Read(parts.KnowledgeFolder);
        using var fullText = new ScorecardBaselines(passages, knowledge, stems: false);
        using var stemmed = new ScorecardBaselines(passages, knowledge, stems: true);
        var prompts = parts.Prompts();
        var card = new Scorecard
        {
            Batch = new AnswerBatch(parts.Pipeline(parts.Index(), prompts), prompts),
            Untranslated = new AnswerBatch(parts.Pipeline(new EmbeddedPassageIndex(parts.Folder, translates: false), prompts), prompts),
            Prompts = prompts,
            FullText = fullText.Find,
            Stemmed = stemmed.Find,
            Gold = new GoldFinder(passages),
            PassageText = texts.GetValueOrDefault,
        };
        return card.Run(half, EvaluationSet.Scored.Select(set => (set, set.Read(datasets, half))), AsOf);
    }
}
