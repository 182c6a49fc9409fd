namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>Which table a term comes from, and in which language.</summary>
internal enum TermKind
{
    /// <summary>A Dutch word of a product.</summary>
    DutchProduct,

    /// <summary>An English word of a product.</summary>
    EnglishProduct,

    /// <summary>A Dutch word of a sector.</summary>
    DutchSector,

    /// <summary>An English word of a sector.</summary>
    EnglishSector,

    /// <summary>A word of a country.</summary>
    Country,

    /// <summary>A word of a country that needs a capital letter.</summary>
    CasedCountry,
}
