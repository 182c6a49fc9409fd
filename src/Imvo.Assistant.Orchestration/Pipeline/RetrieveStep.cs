using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Searches for the question and for each of its parts.</summary>
internal sealed class RetrieveStep(IPassageIndex index, QuestionForms forms, MeaningForms meanings) : IAnswerStep
{
    // Enough to choose from when the caller wants few.
    private const int FewestHits = 8;

    // What more parts ask would not fit in an answer of about 150 words.
    private const int MostParts = 3;

    // A part of more words that mean something has a topic of its own, also when it is not one of the field.
    private const int MostBorrowing = 3;

    public void Run(AnswerContext context)
    {
        context.Found = Search(context, context.Question);
        var parts = forms.Parts(context.Request.Question);

        // "True price, wat is dat" is cut in two and yet asks one thing.
        if (parts.Count is 1 or > MostParts
            || meanings.TermOf(forms.WithoutSize(context.Request.Question), context.Found.Definitions, isWhole: true) is not null)
        {
            context.Parts = [Whole(context, context.Request.Question)];
            return;
        }

        var found = new List<QuestionPart>();
        foreach (var part in parts)
        {
            if (SearchPart(context, part) is { } result)
            {
                found.Add(result);
            }
        }

        if (found.Count < 2)
        {
            var whole = Whole(context, context.Request.Question);
            found = [whole.Defined is null ? Whole(context, parts[0]) with { AsksMore = true } : whole];
        }

        context.Parts = found;
    }

    /// <summary>Searches for a clause of the question alone.</summary>
    public QuestionPart Clause(AnswerContext context, string text) => Part(text, Search(context, text));

    /// <summary>Searches the documents alone, for a name.</summary>
    public PassageSearchResult Documents(AnswerContext context, string name) => index.Search(
        new PassageQuery(name, context.Asked, SearchScope.Documents, context.Request.Tenant, FewestHits));

    // What it asks first tells whether it asks what a term means. A follow-up is searched with the question before it, which comes
    // after its own words.
    private QuestionPart Whole(AnswerContext context, string first) => Part(context.Question, context.Found!) with
    {
        Text = context.Request.Question,
        Defined = meanings.TermOf(forms.WithoutSize(first), context.Found!.Definitions),
    };

    private QuestionPart? SearchPart(AnswerContext context, string part)
    {
        var text = forms.WithoutSize(part);
        var found = Search(context, text);
        var defined = meanings.TermOf(text, found.Definitions);

        // "How many employees and how much turnover for the CSDDD": the law stands in the last part alone.
        var isMeasure = forms.AsksQuantity(part) && found.Units.Count(unit => !unit.IsPart) == 1;
        if (defined is not null
            || (found.Units.Any(unit => unit is { IsConcept: true, IsKnown: true }) && !isMeasure)
            || found.Units.Count(unit => !unit.IsPart) > MostBorrowing)
        {
            return Part(text, found) with { Text = part, Defined = defined };
        }

        // A part without a word of its own that means something ("wat nu?") belongs to the rest.
        if (found.Units.Count == 0 && !forms.AsksDate(part) && !forms.AsksQuantity(part))
        {
            return null;
        }

        // "From when does it apply": the part has no topic of its own and takes that of the whole question.
        var topic = context.Found!.Units.Where(unit => unit is { IsConcept: true, IsKnown: true }).Select(unit => unit.Text);
        text = $"{text} ({string.Join(' ', topic)})";
        return Part(text, Search(context, text)) with { Text = part };
    }

    private QuestionPart Part(string text, PassageSearchResult found)
    {
        var focus = FocusOf(found.Units, forms.FocusStart(text));
        return new QuestionPart(text, found, Evidence.Of(text, found, focus), focus) { Asking = AskingUnits(text, found.Units) };
    }

    private ulong AskingUnits(string text, IReadOnlyList<QueryUnit> units)
    {
        var (start, length) = forms.AskingClause(text);
        ulong asking = 0;
        for (var i = 0; i < units.Count; i++)
        {
            asking |= units[i].Start >= start && units[i].Start < start + length ? 1UL << i : 0;
        }

        return asking == 0 ? ulong.MaxValue : asking;
    }

    private static int FocusOf(IReadOnlyList<QueryUnit> units, int start)
    {
        for (var i = 0; start >= 0 && i < units.Count; i++)
        {
            if (units[i].Start >= start)
            {
                return i;
            }
        }

        return -1;
    }

    private PassageSearchResult Search(AnswerContext context, string text) => index.Search(new PassageQuery(
        text, context.Asked, context.Request.Scope, context.Request.Tenant, Math.Max(context.Request.Top, FewestHits))
    {
        Preferred = context.Language,
        WithDefinitions = meanings.MayAsk(text),
    });
}
