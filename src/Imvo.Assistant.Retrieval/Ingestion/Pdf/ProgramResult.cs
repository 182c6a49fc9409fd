namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Errors">Beginning of what it wrote on stderr; never shown, for it holds text from the file.</param>
/// <param name="IsLate">True when it was ended because its time was up.</param>
internal sealed record ProgramResult(int ExitCode, string Errors, bool IsLate);
