namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Where something stands in the knowledge folder.</summary>
internal readonly record struct Place(string File, string Row, string Field)
{
    /// <summary>A field of the row, or a part of the field.</summary>
    public Place At(string part) => this with { Field = Field.Length == 0 ? part : $"{Field}.{part}" };

    /// <summary>An item of the field, counted from 1.</summary>
    public Place Item(int number) => this with { Field = $"{Field}[{number}]" };
}
