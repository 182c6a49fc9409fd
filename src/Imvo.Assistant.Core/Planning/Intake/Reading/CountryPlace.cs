namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>What a country is to a firm.</summary>
internal enum CountryPlace
{
    /// <summary>It buys or works there.</summary>
    Source,

    /// <summary>It sells there.</summary>
    Sales,

    /// <summary>It sits there.</summary>
    Home,
}
