using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Finds where a note says yes or no to what is asked. Of the note that answers only: yes or no of another note was written for another
/// question.
/// </summary>
internal static class NoteVerdict
{
    /// <summary>Yes or no to less than this share of what is asked answers something else.</summary>
    private const double Asked = 0.35;

    /// <summary>The passage of a note with the verdict; null when none has one.</summary>
    public static PassageHit? Find(QuestionPart part, string note, AnswerForms kinds)
    {
        PassageHit? best = null;
        var most = 0.0;
        foreach (var hit in part.Found.Hits)
        {
            if (!string.Equals(hit.Passage.DocumentId, note, StringComparison.Ordinal))
            {
                continue;
            }

            var blocks = NoteBlock.Of(hit, part.Found.Units, kinds, AskedKind.YesNo);
            var isSaid = In(blocks, part, NoteAnswer.IsFirstPart(hit) ? hit.TitleUnits : 0, out var share) is not null;
            if (isSaid && share > most)
            {
                best = hit;
                most = share;
            }
        }

        return best;
    }

    /// <summary>The block that says yes or no to what is asked, by its heading or its own words; the first by the note's title.</summary>
    /// <param name="blocks">The blocks of a passage.</param>
    /// <param name="part">The question.</param>
    /// <param name="title">Bits of the units in the title that the first block answers.</param>
    /// <param name="share">Share of what is asked that it says yes or no to.</param>
    public static NoteBlock? In(List<NoteBlock> blocks, QuestionPart part, ulong title, out double share)
    {
        NoteBlock? best = null;
        share = 0;
        foreach (var block in blocks)
        {
            if (block.Verdict is not { } said)
            {
                continue;
            }

            var held = Evidence.CoverageOf(part.Found.Units, said | (ReferenceEquals(block, blocks[0]) ? title : 0), part.Asking);
            if (held >= Asked && held > share)
            {
                best = block;
                share = held;
            }
        }

        return best;
    }
}
