using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Pipeline;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Keeps the last questions and how their answers begin, for follow-ups; nothing with personal data in it.</summary>
internal static class Memory
{
    // Three questions with their answers: a follow-up looks back two.
    private const int MostMessages = 6;
    private const int MostCharacters = 400;

    public static IReadOnlyList<ConversationMessage> With(IReadOnlyList<ConversationMessage> history, string question, string answer) =>
        PersonalData.IsIn(question)
            ? history
            : [.. history.Append(new ConversationMessage("user", Cut(question))).Append(new ConversationMessage("assistant", Cut(answer))).TakeLast(MostMessages)];

    /// <summary>Whether this was the last answer.</summary>
    public static bool IsLast(IReadOnlyList<ConversationMessage> history, string answer) =>
        history is [.., { IsOfUser: false } last] && string.Equals(last.Text, Cut(answer), StringComparison.Ordinal);

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];
}
