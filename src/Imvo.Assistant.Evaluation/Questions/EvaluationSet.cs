using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>A set of questions of the repository.</summary>
/// <param name="Name">Name of its file, without the ending.</param>
/// <param name="Scope">What is searched: documents alone when all its gold lies in documents.</param>
/// <param name="IsBlind">
/// Whether it was written by people who had not seen what the program does with it. Its lines name their half; a set that is not
/// blind was developed with, so all of it is <see cref="QuestionHalf.Dev"/>.
/// </param>
public sealed record EvaluationSet(string Name, SearchScope Scope, bool IsBlind)
{
    /// <summary>The sets that the scorecard measures, in its order.</summary>
    public static IReadOnlyList<EvaluationSet> Scored { get; } =
    [
        new("blind-notes", SearchScope.All, IsBlind: true),
        new("blind-documents", SearchScope.Documents, IsBlind: true),
        new("notes", SearchScope.All, IsBlind: false),
        new("documents", SearchScope.Documents, IsBlind: false),
        new("refusals", SearchScope.All, IsBlind: false),
    ];

    /// <summary>Reads the questions; none when the set's file is not there.</summary>
    /// <param name="folder">Folder of the sets.</param>
    /// <param name="half">The half wanted; null for both.</param>
    /// <exception cref="InvalidDataException">A line is no question of a set; the message names it.</exception>
    public IReadOnlyList<EvaluationQuestion> Read(string folder, QuestionHalf? half = null)
    {
        var path = Path.Combine(folder, Name + ".jsonl");
        if (!File.Exists(path))
        {
            return [];
        }

        return [.. EvaluationJson.ReadSet(path).Select(WithHalf).Where(question => half is null || question.Half == half)];
    }

    private EvaluationQuestion WithHalf(EvaluationQuestion question) => question with
    {
        Half = IsBlind
            ? question.Half ?? throw new InvalidDataException($"{Name}.jsonl: {question.Id} lacks \"half\"; write \"dev\" or \"test\".")
            : QuestionHalf.Dev,
    };
}
