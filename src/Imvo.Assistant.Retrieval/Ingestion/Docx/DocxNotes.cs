using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>The footnotes and endnotes of a document, which are read near the place that refers to them.</summary>
internal sealed class DocxNotes(TextLanguage language)
{
    private readonly Dictionary<NoteReference, string> texts = [];
    private readonly Dictionary<NoteReference, int> numbers = [];
    private readonly Queue<NoteReference> waiting = [];
    private int footnotes;
    private int endnotes;

    /// <summary>Keeps the text of a note.</summary>
    public void Add(NoteReference note, string text) => texts.TryAdd(note, text);

    /// <summary>Notes that the text refers to a note; a second reference to the same is passed over.</summary>
    public void Refer(NoteReference note)
    {
        if (texts.ContainsKey(note) && numbers.TryAdd(note, note.IsEndnote ? endnotes + 1 : footnotes + 1))
        {
            (footnotes, endnotes) = note.IsEndnote ? (footnotes, endnotes + 1) : (footnotes + 1, endnotes);
            waiting.Enqueue(note);
        }
    }

    /// <summary>Takes the notes that were referred to since the last time.</summary>
    public IEnumerable<DocxBlock> Take()
    {
        while (waiting.TryDequeue(out var note))
        {
            var word = note.IsEndnote ? language.Choose("Eindnoot", "Endnote") : language.Choose("Noot", "Note");
            yield return DocxBlock.Of(TextBlockKind.Paragraph, FormattableString.Invariant($"{word} {numbers[note]}: {texts[note]}"));
        }
    }
}
