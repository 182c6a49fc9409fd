namespace Imvo.Assistant.Cli.Chat;

/// <summary>Writes text in lines of a width, with a margin under list marks.</summary>
internal sealed class TerminalText(TextWriter output, int width)
{
    /// <summary>An empty line.</summary>
    public void Skip() => output.WriteLine();

    /// <summary>Writes a text; its own line ends stay, and a line that begins with a mark is indented under it.</summary>
    /// <param name="text">The text, in plain Markdown.</param>
    /// <param name="mark">What goes before the first line.</param>
    public void Write(string text, string mark = "")
    {
        foreach (var line in Plain(text).Split('\n'))
        {
            var isItem = line.StartsWith("- ", StringComparison.Ordinal);
            Wrap(isItem ? line[2..] : line, isItem ? mark + "- " : mark);
            mark = new string(' ', mark.Length);
        }
    }

    // What comes from documents and users may hold signs that steer a terminal.
    private static string Plain(string text) => string.Concat(
        text.Replace("**", string.Empty, StringComparison.Ordinal).Where(letter => letter == '\n' || !char.IsControl(letter)));

    private void Wrap(string line, string mark)
    {
        var margin = new string(' ', mark.Length);
        var written = mark;
        var isEmpty = true;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && written.Length + 1 + word.Length > width)
            {
                output.WriteLine(written);
                (written, isEmpty) = (margin, true);
            }

            written += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        output.WriteLine(written.TrimEnd());
    }
}
