namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>What is known of a fact.</summary>
internal abstract class LawFactValue
{
    /// <summary>Whether anything is left to ask.</summary>
    public abstract bool IsKnown { get; }

    public abstract Truth Holds(LawCondition condition);

    /// <summary>The value as it stands in a trace.</summary>
    public abstract string Describe();

    protected static InvalidOperationException Unsupported(LawCondition condition) =>
        new($"'{condition.Operator}' cannot be used on '{condition.Fact}'; the tables must be checked before they are used.");
}
