using System.Buffers;
using System.Text;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Takes the text out of a pdf file.</summary>
internal sealed class PdfText
{
    // A page with fewer letters holds a stamp or a number at most.
    private const int FewestLettersPerPage = 25;

    private readonly string path;
    private readonly IngestionLimits limits;
    private readonly ArrayBufferWriter<byte> text = new();
    private long letters;
    private int pages;

    private PdfText(string path, IngestionLimits limits) => (this.path, this.limits) = (path, limits);

    // A single page may be a cover with two words.
    private bool IsSparse => letters == 0 || (pages > 1 && letters / pages < FewestLettersPerPage);

    /// <summary>Gives the text with form feeds between pages, held in memory: it lies nowhere on disk.</summary>
    public static TextSource Extract(string path, IngestionLimits limits, PdfPrograms programs)
    {
        var file = PdfFile.Check(path, limits);
        var program = programs.Find("pdftotext") ?? throw PdfRejection.ProgramMissing(path);
        var extracted = new PdfText(path, limits);
        var result = BoundedProgram.Run(program, ["-tsv", "-nodiag", "-enc", "UTF-8", "--", file, "-"], limits, extracted.Write);
        PdfOutcome.Check(path, result, limits);
        if (extracted.IsSparse && PdfPictures.AreIn(file, limits, programs))
        {
            throw PdfRejection.Pictures(path);
        }

        if (extracted.letters == 0)
        {
            throw DocumentFile.Empty(path);
        }

        var bytes = extracted.text.WrittenSpan.ToArray();
        return new TextSource(path, limits, () => new MemoryStream(bytes, writable: false));
    }

    private void Write(Stream stream)
    {
        using var rows = new ShortLines(stream);
        foreach (var page in new PageReader(path, limits, rows).Read())
        {
            Write(pages++ > 0 ? "\f" : string.Empty);
            foreach (var line in PageText.Of(page))
            {
                letters += line.LongCount(char.IsLetterOrDigit);
                Write(line + "\n");
            }
        }

        // The page of a single one is known as well.
        Write(pages == 1 ? "\f\n" : string.Empty);
    }

    private void Write(string characters)
    {
        var written = string.Concat(characters.Where(character => !char.IsControl(character) || character is '\n' or '\f'));
        Encoding.UTF8.GetBytes(written, text);
        if (text.WrittenCount > limits.MaxDocumentBytes)
        {
            throw PdfRejection.TooMuchText(path, limits);
        }
    }
}
