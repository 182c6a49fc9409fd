namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>What a stated figure counts.</summary>
internal enum StatedFigureKind
{
    /// <summary>People who work for a firm.</summary>
    People,

    /// <summary>Euros.</summary>
    Euros,

    /// <summary>A day.</summary>
    Day,
}
