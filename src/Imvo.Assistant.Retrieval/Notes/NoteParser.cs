namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Parses the body of a note: paragraphs parted by blank lines, and list items that start with a hyphen.</summary>
internal static class NoteParser
{
    private const string Bullet = "- ";

    /// <summary>Parses a body.</summary>
    /// <param name="body">The text after the front matter.</param>
    /// <param name="firstLine">Number of its first line in the file.</param>
    public static IReadOnlyList<NoteBlock> Parse(string body, int firstLine)
    {
        var blocks = new List<NoteBlock>();
        var pending = new List<string>();
        var start = 0;
        var lines = body.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line.StartsWith(Bullet, StringComparison.Ordinal))
            {
                Close();
            }

            if (line.Length == 0)
            {
                continue;
            }

            if (pending.Count == 0)
            {
                start = firstLine + i;
            }

            pending.Add(line);
        }

        Close();
        return blocks;

        void Close()
        {
            if (pending.Count > 0)
            {
                blocks.Add(ParseBlock(string.Join(' ', pending), start));
                pending.Clear();
            }
        }
    }

    private static NoteBlock ParseBlock(string text, int line)
    {
        var isListItem = text.StartsWith(Bullet, StringComparison.Ordinal);
        var content = isListItem ? text[Bullet.Length..] : text;
        var end = NotePatterns.KeysAtEnd().Match(content);
        var keys = NotePatterns.SourceKey().Matches(end.Value).Select(match => match.Groups["key"].Value);
        return new NoteBlock(content[..^end.Length].Trim(), isListItem, [.. keys], line);
    }
}
