using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>A law with the rules that say whom it reaches, the first that holds decides.</summary>
/// <param name="Key">Key of the row in <c>tables/laws.yaml</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rules">In order; the last holds always.</param>
/// <param name="CustomersAsk">What customers will ask because of it.</param>
public sealed record Law(string Key, LocalText Name, IReadOnlyList<LawRule> Rules, IReadOnlyList<LocalText> CustomersAsk);
