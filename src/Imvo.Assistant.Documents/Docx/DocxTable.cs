using System.Xml;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>Writes tables whose header row is repeated on every page and whose rows do not break.</summary>
internal sealed class DocxTable(XmlWriter xml, DocxRuns runs)
{
    // Width of the text in twentieths of a point: A4 less the margins.
    private const int TextWidth = 9866;

    // From light to dark, readable under black text.
    private static readonly string[] Shades = ["FFFFFF", "F3F3F3", "E2E2E2", "CFCFCF", "B8B8B8"];

    public void Append(TableBlock table, string style)
    {
        if (table.ShowsCaption)
        {
            Caption(table.Caption);
        }

        var widths = Widths(table.Widths);
        Open(table.Caption, widths);
        Row(isHeader: true, () =>
        {
            for (var i = 0; i < table.Header.Count; i++)
            {
                var name = table.Header[i];
                Cell(widths[i], style, "E4E4E4", () => runs.Run(name, "Strong"));
            }
        });
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row];
            var anchor = row < table.RowAnchors.Count ? table.RowAnchors[row] : null;
            Row(isHeader: false, () =>
            {
                for (var i = 0; i < cells.Count; i++)
                {
                    var cell = cells[i];
                    Cell(widths[i], style, null, i == 0 && anchor is not null ? () => runs.Bookmarked(anchor, () => runs.Append(cell)) : () => runs.Append(cell));
                }
            });
        }

        Close();
    }

    public void Append(MatrixBlock matrix)
    {
        Caption(matrix.Caption);
        var widths = Widths([3, .. matrix.Columns.Select(_ => 3)]);
        Open(matrix.Caption, widths);
        Row(isHeader: true, () =>
        {
            Cell(widths[0], "CellMatrix", "E4E4E4", () => runs.Run($"{matrix.RowTitle} ↓ · {matrix.ColumnTitle} →", "Strong"));
            for (var column = 0; column < matrix.Columns.Count; column++)
            {
                var name = matrix.Columns[column];
                Cell(widths[column + 1], "CellMatrix", "E4E4E4", () => runs.Run(name, "Strong"));
            }
        });
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            var at = row;
            Row(isHeader: false, () =>
            {
                Cell(widths[0], "CellMatrix", "E4E4E4", () => runs.Run(matrix.Rows[at], "Strong"));
                for (var column = 0; column < matrix.Columns.Count; column++)
                {
                    var cell = matrix.Cells[at][column];
                    Cell(widths[column + 1], "CellMatrix", Shades[Math.Clamp(matrix.Weights[at][column], 0, Shades.Length - 1)], () =>
                    {
                        runs.Append(cell);
                        runs.Run(cell.Count == 0 ? "–" : string.Empty, null);
                    });
                }
            });
        }

        Close();
    }

    private static int[] Widths(IReadOnlyList<int> shares)
    {
        var all = Math.Max(shares.Sum(), 1);
        return [.. shares.Select(share => TextWidth * share / all)];
    }

    private void Caption(string caption)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", "Caption");
        xml.End();
        runs.Run(caption, null);
        xml.End();
    }

    private void Open(string caption, int[] widths)
    {
        xml.Start("tbl");
        xml.Start("tblPr");
        xml.Value("tblStyle", "PlanTable");
        Width("tblW", widths.Sum());
        xml.Start("tblLayout");
        xml.Attribute("type", "fixed");
        xml.End();
        xml.Start("tblLook");
        xml.Attribute("val", "0020");
        xml.Attribute("firstRow", "1");
        xml.Attribute("noHBand", "1");
        xml.Attribute("noVBand", "1");
        xml.End();
        xml.Value("tblCaption", PrintableText.Of(caption));
        xml.End();
        xml.Start("tblGrid");
        foreach (var width in widths)
        {
            xml.Start("gridCol");
            xml.Attribute("w", DocxState.Written(width));
            xml.End();
        }

        xml.End();
    }

    // Two tables with nothing between them become one.
    private void Close()
    {
        xml.End();
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", "Line");
        xml.End();
        xml.End();
    }

    private void Row(bool isHeader, Action cells)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Flag("cantSplit");
        if (isHeader)
        {
            xml.Flag("tblHeader");
        }

        xml.End();
        cells();
        xml.End();
    }

    private void Cell(int width, string style, string? shade, Action write)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        Width("tcW", width);
        if (shade is not null)
        {
            xml.Start("shd");
            xml.Attribute("val", "clear");
            xml.Attribute("color", "auto");
            xml.Attribute("fill", shade);
            xml.End();
        }

        xml.End();
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style);
        xml.End();
        write();
        xml.End();
        xml.End();
    }

    private void Width(string name, int width)
    {
        xml.Start(name);
        xml.Attribute("w", DocxState.Written(width));
        xml.Attribute("type", "dxa");
        xml.End();
    }
}
