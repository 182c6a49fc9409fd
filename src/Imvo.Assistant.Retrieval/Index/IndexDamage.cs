using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Tells that the index is damaged, and the mend.</summary>
internal static class IndexDamage
{
    /// <summary>Whether an exception of reading the index means that a file of it is damaged or missing.</summary>
    public static bool Is(Exception cause) => cause is InvalidDataException or IOException or UnauthorizedAccessException;

    public static KnowledgeUnavailableException Of(Exception cause) => new(
        $"The index is damaged ({cause.Message.TrimEnd('.')}). Run 'imvo index rebuild'.", cause);
}
