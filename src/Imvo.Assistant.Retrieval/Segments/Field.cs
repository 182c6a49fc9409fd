namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>The fields of a passage that are searched.</summary>
internal enum Field
{
    Body,
    Title,
    Heading,
    Keywords,
}
