namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>The words by which <see cref="FirstSentenceCheck"/> knows what a first sentence gives, in both languages.</summary>
internal static class FirstSentenceWords
{
    /// <summary>A sentence that answers yes or no, or says what it depends on, begins with one of these.</summary>
    public static readonly string[] YesNo =
    [
        "ja", "jawel", "jazeker", "nee", "neen", "niet meer", "nog niet", "dat hangt", "het hangt",
        "yes", "no", "not any more", "not yet", "that depends", "it depends",
    ];

    /// <summary>A sentence that says what something is has one of these.</summary>
    public static readonly string[] Copulas = ["is", "zijn", "betekent", "are", "means"];

    /// <summary>Words of a question that do not name the thing asked.</summary>
    public static readonly string[] NoName =
    [
        "wat", "wie", "welke", "waar", "hoe", "een", "het", "van", "voor", "onder", "bij", "met", "als", "dat", "die", "deze", "dit",
        "zijn", "wordt", "worden", "betekent", "betekenen", "bedoeld", "bedoelen", "bedoelt", "houdt", "verstaat", "precies", "eigenlijk",
        "nou", "weer", "ook", "niet", "mij", "mijn", "ons", "onze", "wij", "zij", "moet", "heet", "noem", "valt", "eens", "volgens",
        "what", "who", "which", "how", "the", "and", "for", "with", "from", "this", "that", "these", "those", "are", "does", "mean",
        "means", "meant", "exactly", "actually", "our", "you", "your", "they", "them", "was", "were", "not", "stand", "each", "called",
    ];
}
