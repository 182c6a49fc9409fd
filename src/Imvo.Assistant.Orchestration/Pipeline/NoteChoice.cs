using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Chooses the note that answers, and the part of it.</summary>
internal sealed class NoteChoice(QuestionForms forms, AnswerForms kinds)
{
    // A note is taken over a document that stands above it when it covers nearly as much of the question.
    private const double NoteCoverage = 0.65;
    private const double NoteTitleCoverage = 0.3;
    private const double NoteScore = 0.55;
    private const double FirstPartFactor = 1.15;
    private const double OtherKindFactor = 0.6;

    /// <summary>The passage of the best note, in the language of the answer; null when none stands out.</summary>
    public PassageHit? Best(QuestionPart part, TextLanguage language)
    {
        var note = part.Found.Hits.FirstOrDefault(hit =>
            hit.Passage.Kind == PassageKind.Note && hit.Passage.Language == language
            && (Evidence.CoverageOf(part.Found.Units, hit.MatchedUnits) >= part.Evidence.Coverage * NoteCoverage
                || Evidence.CoverageOf(part.Found.Units, hit.TitleUnits) >= NoteTitleCoverage));
        if (note is null || note.Score < part.Found.Hits[0].Score * NoteScore)
        {
            return null;
        }

        var asked = forms.Asks(part.Text);
        return asked == AskedKind.YesNo
            ? NoteVerdict.Find(part, note.Passage.DocumentId, kinds) ?? BestPart(part.Found, note.Passage.DocumentId, asked)
            : BestPart(part.Found, note.Passage.DocumentId, asked);
    }

    /// <summary>
    /// Of a note in several parts the first, which sums the note up, unless another holds clearly more of the question.
    /// </summary>
    public PassageHit? BestPart(PassageSearchResult found, string note, AskedKind asked)
    {
        PassageHit? best = null;
        var most = 0.0;
        foreach (var hit in found.Hits)
        {
            if (!string.Equals(hit.Passage.DocumentId, note, StringComparison.Ordinal))
            {
                continue;
            }

            // Asked for a date, number or name, a part without one can hardly answer.
            var holdsKind = !TypedOpening.IsTyped(asked) || TypedOpening.BestOf(hit, found.Units, kinds, asked) > 0;
            var coverage = Evidence.CoverageOf(found.Units, hit.MatchedUnits)
                * (NoteAnswer.IsFirstPart(hit) ? FirstPartFactor : 1)
                * (holdsKind ? 1 : OtherKindFactor);
            if (best is null || coverage > most
                || (coverage >= most && string.CompareOrdinal(hit.Passage.Id, best.Passage.Id) < 0))
            {
                best = hit;
                most = coverage;
            }
        }

        return best;
    }
}
