using System.Xml;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>
/// Reads the markup of one part from start to end, holding none of it. Gives an element without content as a start and an end, and
/// refuses what nests deeper than any document does.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Ten nested tables with text boxes in them come to about a hundred.
    private const int DeepestElement = 256;

    // The text of one element is given in pieces of at most as many characters.
    private const int PieceLength = 16 * 1024;
    private const string Blanks = " \t\r\n";

    private readonly char[] piece = new char[PieceLength];

    private readonly string path;
    private readonly XmlReader reader;
    private readonly Func<bool> readNode;
    private bool endsAtOnce;
    private bool inText;

    /// <summary>Reads a part of the document at a path, which rejections name.</summary>
    public PartReader(string path, Stream part, IngestionLimits limits)
    {
        this.path = path;
        readNode = ReadNode;
        reader = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxUnpackedBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>True at the start of an element.</summary>
    public bool IsStart { get; private set; }

    /// <summary>True at the end of an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Name of the element when it is one of Word's; empty for others and for text.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Name of the element whatever its namespace.</summary>
    public string AnyName => reader.LocalName;

    /// <summary>Namespace of the element.</summary>
    public string Namespace => reader.NamespaceURI;

    /// <summary>True for an element that offers the same content in several forms, or one of the forms.</summary>
    public bool IsCompatibility => string.Equals(reader.NamespaceURI, Compatibility, StringComparison.Ordinal);

    /// <summary>The characters at the present place, or the next of them; empty for an element.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Goes on to the next element or text; false at the end of the part.</summary>
    public bool Read() => DocxRejection.Guard(path, readNode);

    /// <summary>Passes over what is left of the element at whose start the reader stands.</summary>
    public void Skip()
    {
        var depth = reader.Depth;
        while (!(IsEnd && reader.Depth == depth) && Read())
        {
        }
    }

    /// <summary>The elements of Word's inside the one at whose start the reader stands, however deep; ends at its end.</summary>
    public IEnumerable<string> Inside()
    {
        var depth = reader.Depth;
        while (!(IsEnd && reader.Depth == depth) && Read())
        {
            if (IsStart && Name.Length > 0)
            {
                yield return Name;
            }
        }
    }

    /// <summary>Value of one of Word's attributes; null when it is not there.</summary>
    public string? Attribute(string name)
    {
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (string.Equals(reader.LocalName, name, StringComparison.Ordinal) && (IsWord(reader.NamespaceURI) || reader.NamespaceURI.Length == 0))
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>The attribute <c>val</c> as a whole number; null when it is none.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on when it stands there, unless its value says otherwise.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <inheritdoc />
    public void Dispose() => reader.Dispose();

    // The two forms of the standard, transitional and strict.
    private static bool IsWord(string space) =>
        space is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private bool ReadNode()
    {
        if (endsAtOnce)
        {
            (endsAtOnce, IsStart, IsEnd) = (false, false, true);
            return true;
        }

        if (inText && ReadPiece(isFirst: false))
        {
            return true;
        }

        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                throw DocxRejection.Bomb(path, FormattableString.Invariant($"nests its elements more than {DeepestElement} deep"));
            }

            (IsStart, IsEnd) = (reader.NodeType == XmlNodeType.Element, reader.NodeType == XmlNodeType.EndElement);
            if (IsStart || IsEnd)
            {
                (Name, Text) = (IsWord(reader.NamespaceURI) ? reader.LocalName : string.Empty, string.Empty);
                endsAtOnce = IsStart && reader.IsEmptyElement;
                return true;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && ReadPiece(isFirst: true))
            {
                return true;
            }
        }

        return false;
    }

    // Blanks at the edges count only where the document says so.
    private bool ReadPiece(bool isFirst)
    {
        var length = reader.ReadValueChunk(piece, 0, PieceLength);
        inText = length > 0;
        var text = piece.AsSpan(0, length);
        if (reader.XmlSpace != XmlSpace.Preserve)
        {
            text = isFirst ? text.TrimStart(Blanks) : text;
            text = length < PieceLength ? text.TrimEnd(Blanks) : text;
        }

        (Name, Text) = (string.Empty, text.ToString());
        return inText;
    }
}
