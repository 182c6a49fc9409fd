using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Orchestration.Conversations.Cues;

/// <summary>Tells a typing error from another word.</summary>
internal static class TypedWord
{
    // In a shorter word one letter makes another word: held is not help.
    private const int FewestLetters = 5;

    /// <summary>Whether a typed word is this one with one typing error. The first letter is seldom wrong: "daarom" is not "waarom".</summary>
    public static bool IsMeant(string word, string typed) =>
        word.Length >= FewestLetters && typed.Length >= FewestLetters - 1 && word[0] == typed[0] && TypoDistance.Of(word, typed, 1) <= 1;
}
