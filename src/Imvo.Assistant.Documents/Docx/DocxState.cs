using System.Globalization;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>What the parts of one file agree on: bookmarks, addresses, lists and which notes were referred to already.</summary>
internal sealed class DocxState(PageDocument document)
{
    private const int FirstFreeRelationship = 10;

    private readonly Dictionary<string, int> _bookmarks = new(StringComparer.Ordinal);
    private readonly HashSet<int> _referred = [];
    private readonly List<string> _addresses = [];
    private readonly List<string> _noteAddresses = [];
    private int _bookmarkId;

    public PageDocument Document => document;

    /// <summary>Addresses in the text, each with its relationship.</summary>
    public IEnumerable<(string Id, string Address)> Addresses => Numbered(_addresses);

    /// <summary>Addresses in the footnotes, each with its relationship.</summary>
    public IEnumerable<(string Id, string Address)> NoteAddresses => Numbered(_noteAddresses);

    /// <summary>How many numbered lists there are; each begins at 1.</summary>
    public int NumberedLists { get; private set; }

    /// <summary>A number for a bookmark, unique in the file.</summary>
    public string NextBookmarkId() => Written(++_bookmarkId);

    /// <summary>A bookmark for an anchor; the names of bookmarks may not hold hyphens nor be long.</summary>
    public string Bookmark(string anchor)
    {
        _bookmarks.TryAdd(anchor, _bookmarks.Count + 1);
        return "place" + Written(_bookmarks[anchor]);
    }

    /// <summary>A new numbered list.</summary>
    /// <returns>Its key in the numbering part; 1 is the list with bullets.</returns>
    public string NextNumberedList() => Written(++NumberedLists + 1);

    /// <summary>Whether this is the first time that a note is referred to.</summary>
    public bool IsFirst(int note) => _referred.Add(note);

    /// <summary>The relationship of an address in the text; null for an address that nothing can open.</summary>
    public string? Address(string address) => Relationship(_addresses, address);

    /// <summary>The relationship of an address in a footnote.</summary>
    public string? NoteAddress(string address) => Relationship(_noteAddresses, address);

    public static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Relationship(List<string> addresses, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            return null;
        }

        var at = addresses.IndexOf(uri.AbsoluteUri);
        if (at < 0)
        {
            at = addresses.Count;
            addresses.Add(uri.AbsoluteUri);
        }

        return "rId" + Written(FirstFreeRelationship + at);
    }

    private static IEnumerable<(string Id, string Address)> Numbered(List<string> addresses) =>
        addresses.Select((address, index) => ("rId" + Written(FirstFreeRelationship + index), address));
}
