using System.IO.Compression;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>
/// Looks through the table of contents of the archive before anything in it is unpacked. The sizes in it can be trusted that far:
/// unpacking stops at the size that is stated.
/// </summary>
internal static class DocxArchive
{
    private const int MostParts = 10_000;

    // The text of a document packs to a tenth or so; long tables of the same words to a fiftieth.
    private const int MostRatio = 250;
    private const long FreeOfRatio = 1024 * 1024;

    /// <summary>Throws when the archive is damaged or would unpack to too much; leaves the file at its start.</summary>
    public static void Check(string path, Stream file, IngestionLimits limits)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > MostParts)
            {
                throw DocxRejection.Bomb(path, FormattableString.Invariant($"holds more than {MostParts} parts"));
            }

            var total = 0L;
            foreach (var entry in archive.Entries)
            {
                // Taken one by one, the sum cannot overflow.
                total = entry.Length > limits.MaxUnpackedBytes ? entry.Length : total + entry.Length;
                if (total > limits.MaxUnpackedBytes)
                {
                    throw DocxRejection.TooLarge(path, limits);
                }

                if (entry.Length > FreeOfRatio && entry.Length / MostRatio > entry.CompressedLength)
                {
                    throw DocxRejection.Bomb(path, FormattableString.Invariant($"is packed to less than 1/{MostRatio} of its size"));
                }
            }
        }

        file.Position = 0;
    }
}
