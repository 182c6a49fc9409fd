using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A row of the tables of covenants and instruments, as far as a plan needs it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">Status key.</param>
/// <param name="Summary">What it is, in one or two sentences.</param>
/// <param name="Sources">Keys of publications.</param>
/// <param name="Confirmed">Whether its status is confirmed.</param>
public sealed record SignpostEntry(
    string Key,
    LocalText Name,
    string Status,
    LocalText Summary,
    IReadOnlyList<string> Sources,
    bool Confirmed);
