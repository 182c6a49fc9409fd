namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>What a row of the risk tables stands on.</summary>
/// <param name="Source">Key of the publication.</param>
/// <param name="Edition">Edition of the source, or <c>own</c> for our own judgement.</param>
/// <param name="Reviewed">Day of the last review.</param>
/// <param name="Confirmed">Whether somebody saw the source say so.</param>
public sealed record RowOrigin(string Source, string Edition, DateOnly Reviewed, bool Confirmed);
