namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>How often a term occurs in the fields of a passage; title, heading and keywords count up to three.</summary>
/// <param name="Passage">Number of the passage in its segment.</param>
/// <param name="Body">Occurrences in the text.</param>
/// <param name="Title">Occurrences in the title.</param>
/// <param name="Heading">Occurrences in the headings.</param>
/// <param name="Keywords">Occurrences in the keywords.</param>
internal readonly record struct Posting(int Passage, int Body, int Title, int Heading, int Keywords);
