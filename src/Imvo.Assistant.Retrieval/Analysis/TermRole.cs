namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>What a term of an analysed text is.</summary>
public enum TermRole
{
    /// <summary>The stem of a word, or a number.</summary>
    Word,

    /// <summary>The stem of a part of a compound.</summary>
    Part,

    /// <summary>A concept of the glossary, whatever form it was written in.</summary>
    Concept,

    /// <summary>A concept met as a part of a compound.</summary>
    PartConcept,

    /// <summary>A reference such as principle 17 or SDG 8.7.</summary>
    Reference,
}
