namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>The limits of a size: people, turnover and balance sheet total in euro, each at most.</summary>
internal sealed record SizeLimits(int People, decimal Turnover, decimal Balance);
