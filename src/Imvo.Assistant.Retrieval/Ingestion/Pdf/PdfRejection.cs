namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Why a pdf file cannot be taken in, each with its mend.</summary>
internal static class PdfRejection
{
    /// <summary>The program that reads pdf files is not there.</summary>
    public static DocumentRejectedException ProgramMissing(string path) => new(
        RejectionReason.ProgramMissing,
        $"{path} cannot be read without pdftotext: install poppler-utils (on Debian 'apt install poppler-utils', on macOS 'brew install poppler').");

    /// <summary>There is a program of that name, but another one or an old one.</summary>
    public static DocumentRejectedException ProgramTooOld(string path) => new(
        RejectionReason.ProgramMissing,
        $"{path} cannot be read with the pdftotext that is installed: install poppler-utils of 2022 or later and put it first in PATH.");

    /// <summary>Something else under the name of a pdf file.</summary>
    public static DocumentRejectedException OtherKind(string path) => new(
        RejectionReason.Unreadable, $"{path} is no pdf, whatever its name says: open it in the program that made it and save it as pdf.");

    /// <summary>Encrypted with a password.</summary>
    public static DocumentRejectedException Locked(string path) =>
        new(RejectionReason.Locked, $"{path} is locked with a password: save it without the password and add it again.");

    /// <summary>It cannot be read; what the program said stays in the cause.</summary>
    public static DocumentRejectedException Damaged(string path) => new(
        RejectionReason.Unreadable, $"{path} is damaged and cannot be read: open it in a pdf reader and print it to a new pdf.");

    /// <summary>It took more time than it may.</summary>
    public static DocumentRejectedException TooSlow(string path, IngestionLimits limits) => new(
        RejectionReason.TooLarge,
        FormattableString.Invariant($"{path} took longer to read than {limits.MaxPdfTime.TotalSeconds} seconds: split it into smaller files."));

    /// <summary>The program broke off, which it does when it may have no more memory.</summary>
    public static DocumentRejectedException BrokeOff(string path, IngestionLimits limits) => new(
        RejectionReason.TooLarge,
        FormattableString.Invariant(
            $"{path} could not be read within {limits.MaxPdfMemoryBytes} bytes of memory: split it, or print it to a new pdf."));

    /// <summary>It holds more text than a document may.</summary>
    public static DocumentRejectedException TooMuchText(string path, IngestionLimits limits) => new(
        RejectionReason.TooLarge,
        FormattableString.Invariant($"{path} holds more text than the limit of {limits.MaxDocumentBytes} bytes: split it into smaller files."));

    /// <summary>Its pages are pictures.</summary>
    public static DocumentRejectedException Pictures(string path) => new(
        RejectionReason.Pictures,
        $"{path} holds pictures of text and cannot be read without text recognition: run it through a program for that (OCR) first.");
}
