namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>What the values of a fact look like, and so how they are compared.</summary>
public enum LawFactKind
{
    /// <summary>A number of people or euros.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A role in the chain.</summary>
    Role,

    /// <summary>A size.</summary>
    Size,

    /// <summary>Keys of sectors or products.</summary>
    Keys,

    /// <summary>Countries, ISO 3166-1 alpha-3.</summary>
    Countries,

    /// <summary>Customs codes.</summary>
    Codes,
}
