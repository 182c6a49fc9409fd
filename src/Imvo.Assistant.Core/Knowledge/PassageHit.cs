namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A passage found, with why.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Score, higher is better; comparable within one search only.</param>
/// <param name="MatchedUnits">Bit i is set when unit i of the query occurs in title, headings, keywords or text.</param>
/// <param name="TitleUnits">Bit i is set when unit i of the query occurs in the title.</param>
/// <param name="Matches">Where units occur in the text, in order of position.</param>
public sealed record PassageHit(Passage Passage, double Score, ulong MatchedUnits, ulong TitleUnits, IReadOnlyList<UnitMatch> Matches);
