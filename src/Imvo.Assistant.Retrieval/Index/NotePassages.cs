using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Makes passages of notes. A written note is one passage; a long rendered one is cut between paragraphs.</summary>
internal static class NotePassages
{
    /// <summary>Keeps ids of notes apart from those of documents, which are file names.</summary>
    public const string IdPrefix = "note:";

    private const int MostWords = 250;

    public static DocumentRecord Document(Note note) => new()
    {
        Id = IdPrefix + note.Id,
        Kind = PassageKind.Note,
        Language = note.Language,
        Title = note.Title,
        Publisher = "Imvo.Assistant",
        Date = note.Reviewed.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        IsReviewed = note.ReviewedBy is not null,
        Standing = note.RenderedFrom switch
        {
            null => DocumentStanding.Plain,
            ReferenceKind.Institution => DocumentStanding.Background,
            _ => DocumentStanding.Reference,
        },
    };

    public static IEnumerable<Passage> Cut(Note note)
    {
        var groups = Group(note.Paragraphs);
        for (var i = 0; i < groups.Count; i++)
        {
            yield return Make(note, groups[i], i + 1, groups.Count);
        }
    }

    private static List<List<NoteParagraph>> Group(IReadOnlyList<NoteParagraph> paragraphs)
    {
        var groups = new List<List<NoteParagraph>>();
        var words = 0;
        foreach (var paragraph in paragraphs)
        {
            var count = paragraph.Text.Count(letter => letter == ' ') + 1;
            if (groups.Count == 0 || words + count > MostWords)
            {
                groups.Add([]);
                words = 0;
            }

            groups[^1].Add(paragraph);
            words += count;
        }

        return groups;
    }

    // "Wat zegt beginsel 24?" must find the notes that stand on principle 24.
    private static IEnumerable<string> Locators(Note note) => note.Paragraphs
        .SelectMany(paragraph => paragraph.Sources)
        .Select(source => source.Locator)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    private static Passage Make(Note note, List<NoteParagraph> paragraphs, int part, int parts)
    {
        var text = new StringBuilder();
        var spans = new List<PassageSpan>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (i > 0)
            {
                text.Append(paragraph.IsListItem ? "\n" : "\n\n");
            }

            text.Append(paragraph.IsListItem ? "- " : string.Empty);
            spans.Add(new PassageSpan(
                text.Length, paragraph.Text.Length, paragraph.IsListItem, paragraph.Confirmed, paragraph.Sources));
            text.Append(paragraph.Text);
        }

        var document = Document(note);
        return new Passage
        {
            Id = $"{document.Id}.{note.Language.Code()}#{part}",
            DocumentId = document.Id,
            Kind = PassageKind.Note,
            Language = note.Language,
            Title = note.Title,
            HeadingPath = string.Empty,
            Locator = note.Language.Choose("deel", "part") + $" {part}/{parts}",
            Text = text.ToString(),
            // What the note as a whole is about leads to its beginning; the other parts are found by what they say.
            Keywords = part == 1 ? string.Join("; ", note.Topics.Append(note.Summary).Concat(Locators(note))) : string.Empty,
            Publisher = document.Publisher,
            Date = document.Date,
            Spans = spans,
        };
    }
}
