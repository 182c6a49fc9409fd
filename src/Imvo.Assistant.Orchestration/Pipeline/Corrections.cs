using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Says how typing errors in a question were read.</summary>
internal static class Corrections
{
    /// <summary>Adds a sentence for each word that was read as another.</summary>
    public static void Say(AnswerContext context, PromptLibrary prompts)
    {
        foreach (var unit in context.Found!.Units.Where(unit => unit.Corrected is not null).DistinctBy(unit => unit.Corrected, StringComparer.Ordinal))
        {
            var typed = TypedWord(context.Question, unit.Corrected!);
            if (typed is not null)
            {
                context.Draft.Say(prompts.Say("corrected", context.Language, "typed", typed)
                    .Replace("{read}", unit.Corrected, StringComparison.Ordinal));
            }
        }
    }

    // The word of the question that is one typing error away from the correction: same first letter, nearest length.
    private static string? TypedWord(string question, string corrected) => question
        .Split([' ', ',', '.', '?', '!', ';', ':', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => char.ToLowerInvariant(word[0]) == corrected[0] && Math.Abs(word.Length - corrected.Length) <= 1)
        .Where(word => !string.Equals(word, corrected, StringComparison.OrdinalIgnoreCase))
        .MinBy(word => word.Zip(corrected).Count(pair => char.ToLowerInvariant(pair.First) != pair.Second));
}
