namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Opens a document and turns what goes wrong into a rejection that names the mend.</summary>
internal static class DocumentFile
{
    /// <summary>Opens the file for reading from start to end.</summary>
    public static FileStream Open(string path, IngestionLimits limits) => Guard(path, () =>
    {
        if (Directory.Exists(path))
        {
            throw new DocumentRejectedException(RejectionReason.Unsupported, $"{path} is a folder: name a file in it.");
        }

        if (!File.Exists(path))
        {
            throw Missing(path);
        }

        // A link reports its own length, and a pipe or device none at all: opening those could wait for ever.
        var target = RealPath.Of(path, out var isCircular) ?? throw (isCircular ? Loop(path) : Missing(path));
        var length = new FileInfo(target).Length;
        if (length == 0)
        {
            throw Empty(path);
        }

        if (length > limits.MaxDocumentBytes)
        {
            throw TooLarge(path, length, limits);
        }

        return new FileStream(target, new FileStreamOptions
        {
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
            Options = FileOptions.SequentialScan,
        });
    });

    /// <summary>Runs a file operation and throws nothing but a rejection.</summary>
    public static T Guard<T>(string path, Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new DocumentRejectedException(
                RejectionReason.NoPermission, $"{path} may not be read: give this account read permission.", error);
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            throw new DocumentRejectedException(
                RejectionReason.Unreadable, $"{path} could not be read: check the disk or copy the file again.", error);
        }
    }

    /// <summary>Rejection of a file without text.</summary>
    public static DocumentRejectedException Empty(string path) =>
        new(RejectionReason.Empty, $"{path} holds no text: add a file with text, for example one recognised from the scan.");

    /// <summary>Rejection of a file over the limit.</summary>
    public static DocumentRejectedException TooLarge(string path, long length, IngestionLimits limits) =>
        new(
            RejectionReason.TooLarge,
            FormattableString.Invariant(
                $"{path} is {length} bytes, more than the limit of {limits.MaxDocumentBytes}: split it into smaller files."));

    /// <summary>Rejection of a link that leads nowhere.</summary>
    public static DocumentRejectedException Loop(string path) =>
        new(RejectionReason.SymlinkLoop, $"{path} is a link that leads back to itself or to a folder it lies in: remove the link.");

    /// <summary>Rejection of a file that is not there.</summary>
    public static DocumentRejectedException Missing(string path) =>
        new(RejectionReason.Missing, $"{path} does not exist: check the name.");
}
