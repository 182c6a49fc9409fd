using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>
/// Different questions: those of the evaluation sets (owners' wording, refusals, both languages), then made ones over the
/// glossary, every tenth with a typing error.
/// </summary>
internal static class VariedQuestions
{
    private const int Seed = 17;
    private const int OneInTyped = 10;

    private static readonly string[] Sets = ["owners.jsonl", "notes.jsonl", "documents.jsonl", "refusals.jsonl"];

    private static readonly string[] Dutch =
    [
        "Wat moet een klein bedrijf doen aan {0} bij een leverancier in {1}?",
        "hoe ga ik om met {0} als ik weinig invloed heb op mijn {1}",
        "Geldt {0} ook voor een winkel met 12 mensen, en vanaf wanneer?",
        "Wat is het verschil tussen {0} en {1}?",
        "mijn klant vraagt naar {0}, wat stuur ik terug over {1}?",
    ];

    private static readonly string[] English =
    [
        "What should a small firm do about {0} at a supplier with {1}?",
        "how do i deal with {0} when i have little influence on {1}",
        "Does {0} apply to a shop with 12 people, and from when?",
        "What is the difference between {0} and {1}?",
        "my customer asks about {0}, what do i send back on {1}?",
    ];

    /// <summary>Gives the first questions of the list, the same every time.</summary>
    public static string[] Take(KnowledgeBase knowledge, int count)
    {
        var datasets = Path.Combine(AppContext.BaseDirectory, "Datasets");
        return [.. Sets
            .SelectMany(name => EvaluationJson.ReadSet(Path.Combine(datasets, name)))
            .Select(question => question.Question)
            .Concat(Made(knowledge))
            .Distinct(StringComparer.Ordinal)
            .Take(count)];
    }

    private static IEnumerable<string> Made(KnowledgeBase knowledge)
    {
        var random = new Random(Seed);
        for (var number = 0; ; number++)
        {
            var language = number % 2 == 0 ? TextLanguage.Dutch : TextLanguage.English;
            var templates = language.Choose(Dutch, English);
            var question = templates[number / 2 % templates.Length]
                .Replace("{0}", Term(knowledge, language, random), StringComparison.Ordinal)
                .Replace("{1}", Term(knowledge, language, random), StringComparison.Ordinal);
            yield return number % OneInTyped == 0 ? WithTypingError(question) : question;
        }
    }

    private static string Term(KnowledgeBase knowledge, TextLanguage language, Random random) =>
        knowledge.Glossary[random.Next(knowledge.Glossary.Count)].Term.In(language);

    // Two letters in the middle of the longest word change places.
    private static string WithTypingError(string question)
    {
        var longest = question.Split(' ').MaxBy(word => word.Length)!;
        var middle = longest.Length / 2;
        var typed = string.Concat(
            longest.AsSpan(0, middle - 1), longest.AsSpan(middle, 1), longest.AsSpan(middle - 1, 1), longest.AsSpan(middle + 1));
        return question.Replace(longest, typed, StringComparison.Ordinal);
    }
}
