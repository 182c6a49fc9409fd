using System.Globalization;
using System.Text;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;

/// <summary>A pdf file that is being made for a test: pages with words at places, or with a picture.</summary>
internal sealed class PdfFile
{
    private const int Top = 780;
    private const int LineHeight = 14;
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    // One grey point, which is drawn over the whole page.
    private const string Picture = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream";

    private readonly List<string> pages = [];

    /// <summary>Entries of the dictionary with title and dates.</summary>
    public string Properties { get; init; } = string.Empty;

    /// <summary>True to mark it as encrypted with a password that nobody has.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Adds a page with lines of text.</summary>
    public PdfFile Page(params string[] lines) => Page([.. lines.Select((line, index) => (72, Top - (index * LineHeight), line))]);

    /// <summary>Adds a page with words at places, in points from the lower left.</summary>
    public PdfFile Page(params (int X, int Y, string Text)[] words)
    {
        pages.Add(string.Concat(words.Select(word => FormattableString.Invariant($"BT /F1 11 Tf {word.X} {word.Y} Td ({Escaped(word.Text)}) Tj ET\n"))));
        return this;
    }

    /// <summary>Adds a page that is one picture.</summary>
    public PdfFile PageWithPicture()
    {
        pages.Add("q 500 0 0 700 40 40 cm /Im1 Do Q\n");
        return this;
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes()
    {
        var lockEntry = IsLocked ? "/Encrypt 4 0 R /ID [<00> <00>]" : string.Empty;
        var kids = string.Join(' ', pages.Select((_, index) => $"{FirstPage + (index * 2)} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R >> >> >>",
            Font,
            $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('0', 64)}> /U <{new string('1', 64)}> >>",
            $"<< {Properties} >>",
            Picture,
        ];
        for (var index = 0; index < pages.Count; index++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /Contents {FirstPage + (index * 2) + 1} 0 R >>");
            objects.Add($"<< /Length {pages[index].Length} >>\nstream\n{pages[index]}endstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (var index = 0; index < objects.Count; index++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{places}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 5 0 R {lockEntry} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static int FirstPage => 7;

    private static string Escaped(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)
        .Replace("•", @"\225", StringComparison.Ordinal).Replace("–", @"\226", StringComparison.Ordinal);
}
