using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Why a docx file cannot be taken in, each with its mend.</summary>
internal static class DocxRejection
{
    /// <summary>Something else under the name of a Word document.</summary>
    public static DocumentRejectedException OtherKind(string path, Exception? cause = null) => new(
        RejectionReason.Unreadable,
        $"{path} is no Word document, whatever its name says: open it in the program that made it and save it as .docx.",
        cause);

    /// <summary>The form of before 2007, under the new name.</summary>
    public static DocumentRejectedException OldForm(string path) =>
        new(RejectionReason.Unreadable, $"{path} is in the form of Word before 2007: open it in Word or LibreOffice and save it as .docx.");

    /// <summary>Encrypted with a password.</summary>
    public static DocumentRejectedException Locked(string path) =>
        new(RejectionReason.Locked, $"{path} is locked with a password: remove the password in Word and add it again.");

    /// <summary>Damaged, or made to harm: a document type definition counts as damage, for no program writes one.</summary>
    public static DocumentRejectedException Damaged(string path, Exception? cause = null) => new(
        RejectionReason.Unreadable, $"{path} is damaged and cannot be read: open it in Word or LibreOffice and save it again.", cause);

    /// <summary>It would unpack to more than the limit.</summary>
    public static DocumentRejectedException TooLarge(string path, IngestionLimits limits) => new(
        RejectionReason.TooLarge,
        FormattableString.Invariant(
            $"{path} unpacks to more than the limit of {limits.MaxUnpackedBytes} bytes: split it, or make its pictures smaller."));

    /// <summary>It is packed in a way that no word processor packs.</summary>
    public static DocumentRejectedException Bomb(string path, string what) => new(
        RejectionReason.TooLarge, $"{path} {what}, as no document of text does: copy its text to a new document and save that.");

    /// <summary>Runs an operation on the file and throws nothing but a rejection.</summary>
    public static T Guard<T>(string path, Func<T> operation) => DocumentFile.Guard(path, () =>
    {
        try
        {
            return operation();
        }
        catch (OpenXmlPackageException error)
        {
            // A sheet or a presentation under the name of a document.
            throw OtherKind(path, error);
        }
        catch (Exception error) when (error is FormatException or InvalidDataException or XmlException or ArgumentException
            or InvalidOperationException or KeyNotFoundException or EndOfStreamException)
        {
            throw Damaged(path, error);
        }
    });
}
