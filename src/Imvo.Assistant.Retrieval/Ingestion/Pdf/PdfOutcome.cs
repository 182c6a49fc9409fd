namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Turns the end of a program of poppler-utils into a rejection.</summary>
internal static class PdfOutcome
{
    // Its own codes; a shell adds 128 to the number of a signal that ended it.
    private const int WrongOptions = 99;
    private const int NotFound = 127;
    private const int Signalled = 128;

    private static readonly string[] SignsOfEncryption = ["password", "security handler", "crypt"];

    /// <summary>Throws unless the program did its work.</summary>
    public static void Check(string path, ProgramResult result, IngestionLimits limits)
    {
        if (result.IsLate)
        {
            throw PdfRejection.TooSlow(path, limits);
        }

        if (result.ExitCode != 0)
        {
            throw result.ExitCode switch
            {
                WrongOptions => PdfRejection.ProgramTooOld(path),
                NotFound => PdfRejection.ProgramMissing(path),
                > Signalled or < 0 => PdfRejection.BrokeOff(path, limits),
                _ when Array.Exists(SignsOfEncryption, sign => result.Errors.Contains(sign, StringComparison.OrdinalIgnoreCase)) =>
                    PdfRejection.Locked(path),
                _ => PdfRejection.Damaged(path),
            };
        }
    }
}
