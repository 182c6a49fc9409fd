namespace Imvo.Assistant.Benchmarks.Indexing;

/// <summary>What indexing a folder took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of the processor.</param>
/// <param name="PeakBytes">Highest resident memory of the process.</param>
/// <param name="Passages">Number of passages.</param>
internal sealed record IndexingRun(double Seconds, double ProcessorSeconds, long PeakBytes, int Passages);
