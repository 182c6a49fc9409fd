namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Tells whether a pdf file without text holds pictures, as a scan does.</summary>
internal static class PdfPictures
{
    private const int HeadLines = 2;
    private const string LastPage = "20";

    /// <summary>Looks at the first pages; when that cannot be done, pictures are the likeliest.</summary>
    public static bool AreIn(string file, IngestionLimits limits, PdfPrograms programs)
    {
        if (programs.Find("pdfimages") is not { } program)
        {
            return true;
        }

        var lines = 0;
        var result = BoundedProgram.Run(program, ["-list", "-l", LastPage, "--", file], limits, stream =>
        {
            using var output = new ShortLines(stream);
            for (; output.Read() is not null; lines++)
            {
            }
        });
        return result is not { ExitCode: 0, IsLate: false } || lines > HeadLines;
    }
}
