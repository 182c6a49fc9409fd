using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A published figure about countries and the bands we read into it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Caution">What it does not say.</param>
/// <param name="BandReason">Why the bands lie where they lie; our own choice.</param>
/// <param name="Issues">Issues it says something about.</param>
/// <param name="Origin">What it stands on.</param>
public sealed record CountryIndicator(
    string Key,
    LocalText Name,
    LocalText Caution,
    LocalText BandReason,
    IReadOnlyList<string> Issues,
    RowOrigin Origin);
