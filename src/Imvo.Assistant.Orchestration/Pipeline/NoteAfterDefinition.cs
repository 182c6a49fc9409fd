using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Takes from a note what belongs behind the definition of a term.</summary>
internal static class NoteAfterDefinition
{
    /// <summary>Adds blocks to the draft until the number of words is reached.</summary>
    public static void Add(
        AnswerContext context,
        QuestionPart part,
        IReadOnlyList<TermDefinition> terms,
        PassageHit note,
        AnswerForms kinds,
        AskedKind asked,
        int mostWords)
    {
        var blocks = NoteBlock.Of(note, part.Found.Units, kinds, asked);
        var count = blocks.Count;
        var words = context.Draft.Words;
        if (part.Defined is not null)
        {
            GoOn(context, blocks, part, note, kinds);
        }

        if (part is { Defined: not null, AsksMore: false })
        {
            KeepOnSubject(blocks, part, note, terms);
        }

        if (blocks.Count > 0)
        {
            var isFirstPart = NoteAnswer.IsFirstPart(note) && blocks.Count == count;
            mostWords -= context.Draft.Words - words;
            var told = NoteAnswer.Choose(blocks, part, note, asked, isFirstPart, mostWords);
            NoteAnswer.Tell(context, note.Passage, told, mostWords, opening: null);
        }
    }

    // A paragraph that says again what the term is goes on where the definition stops: Meestal mag werk vanaf 15 jaar.
    private static void GoOn(AnswerContext context, List<NoteBlock> blocks, QuestionPart part, PassageHit note, AnswerForms kinds)
    {
        foreach (var block in blocks)
        {
            if (block.Spans is [var paragraph] && DefiningSentence.EndIn(note, paragraph, part, kinds) is > 0 and var end)
            {
                NoteAnswer.AddRest(context, note.Passage, paragraph, end);
                blocks.Remove(block);
                return;
            }
        }
    }

    // A note with another subject is not what was asked: after a broad term ("salient risk") it would lead away. Yes or no to the question of a note is no part of what a
    // term means; that a law does not hold for the asker is part of what that law is.
    private static void KeepOnSubject(List<NoteBlock> blocks, QuestionPart part, PassageHit note, IReadOnlyList<TermDefinition> terms)
    {
        var unit = part.DefinedUnit < 0 ? 0 : 1UL << part.DefinedUnit;
        var isAbout = (note.TitleUnits & unit) != 0 || terms.Any(term => DefinitionAnswer.IsOnTerm(term, note));
        var mayJudge = terms.All(term => DefinitionAnswer.IsOnSameNorm(term, note));
        blocks.RemoveAll(block => !(isAbout || mayJudge) || (!mayJudge && block.IsVerdict));
    }
}
