namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Something in the knowledge folder that must be mended before it can be used.</summary>
/// <param name="File">Path inside the knowledge folder, with forward slashes.</param>
/// <param name="Row">Key of the row or note; empty when the whole file is meant.</param>
/// <param name="Field">Path of the field, list items counted from 1; empty when the whole row is meant.</param>
/// <param name="Mend">What is wrong and what to do about it.</param>
public sealed record KnowledgeProblem(string File, string Row, string Field, string Mend)
{
    /// <summary>One readable line.</summary>
    public override string ToString() =>
        string.Join(" · ", new[] { File, Row, Field }.Where(part => part.Length > 0)) + ": " + Mend;
}
