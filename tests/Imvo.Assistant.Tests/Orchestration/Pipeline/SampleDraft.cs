using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>A turn in the middle of the pipeline, with the passages its draft stands on.</summary>
internal static class SampleDraft
{
    public const string NoteText = "Begin bij het ergste risico. Dat mag binnen 15 dagen.\n\nVraag het je leverancier.";

    public static CitedSource Publication { get; } = new("Richtlijn", "OESO", "stap 2", "https://example.org", "2018", Confirmed: true);

    public static CitedSource OtherPublication { get; } = Publication with { Title = "Beginselen", Publisher = "VN" };

    public static Passage Note { get; } = new()
    {
        Id = "note:start.nl#1",
        DocumentId = "note:start",
        Kind = PassageKind.Note,
        Language = TextLanguage.Dutch,
        Title = "Hoe begin ik?",
        HeadingPath = string.Empty,
        Locator = "deel 1/1",
        Text = NoteText,
        Date = "2026-11-22",
        Spans =
        [
            new PassageSpan(0, NoteText.IndexOf('\n', StringComparison.Ordinal), IsListItem: false, Confirmed: true, [Publication]),
            new PassageSpan(NoteText.LastIndexOf('\n') + 1, "Vraag het je leverancier.".Length, IsListItem: false, Confirmed: true, [OtherPublication]),
        ],
    };

    public static Passage Document { get; } = new()
    {
        Id = "jaarverslag-2025#3",
        DocumentId = "jaarverslag-2025",
        Kind = PassageKind.Document,
        Language = TextLanguage.Dutch,
        Title = "Jaarverslag 2025",
        HeadingPath = string.Empty,
        Locator = "§ 3",
        Text = "Van de 40 fabrieken betaalden er 12 te weinig. Wij spraken met alle 12.",
        Publisher = "Voorbeeld",
    };

    public static AnswerContext Turn(string question = "hoe begin ik?", DateOnly? asOf = null) =>
        new(new AnswerRequest { Question = question, AsOf = asOf }) { Language = TextLanguage.Dutch };

    /// <summary>A sentence of a passage that stands on a quote of it.</summary>
    public static DraftSentence Sentence(
        string text, Passage? passage = null, string? quote = null, CitedSource? source = null, bool startsParagraph = true, bool isListItem = false) =>
        new(text, passage ?? Note, quote ?? text, [source ?? Publication], startsParagraph, isListItem);

    /// <summary>A turn that was searched and answered with some sentences.</summary>
    public static AnswerContext Answered(params DraftSentence[] sentences)
    {
        var turn = Turn();
        turn.Found = new PassageSearchResult([], [], "v1");
        foreach (var sentence in sentences)
        {
            turn.Draft.Add(sentence);
        }

        turn.End(AnswerStatus.Answered);
        return turn;
    }
}
