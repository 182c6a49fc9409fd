using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>How a question is put: its parts, what it asks for, and of which kind the answer must be.</summary>
internal sealed class QuestionForms(PromptLibrary prompts)
{
    private readonly string[] _partOpenings = Phrases(prompts, "part_openings");
    private readonly string[] _focusOpenings =
        [.. Phrases(prompts, "focus_openings").OrderByDescending(phrase => phrase.Length)];

    private readonly string[] _date = Phrases(prompts, "date");
    private readonly string[] _number = Phrases(prompts, "number");
    private readonly string[] _quantity = Phrases(prompts, "quantity");
    private readonly string[] _person = Phrases(prompts, "person");
    private readonly string[] _notKept = Phrases(prompts, "not_kept");
    private readonly string[] _backReferences = Phrases(prompts, "back_references");
    private readonly string[] _name = Phrases(prompts, "name");
    private readonly string[] _yesNo = Phrases(prompts, "yes_no_openings");
    private readonly string[] _definition = Phrases(prompts, "definition");
    private readonly string[] _amount = Phrases(prompts, "amount");
    private readonly string[] _links = Phrases(prompts, "clause_links");
    private readonly string[] _reason = Phrases(prompts, "reason");

    public bool AsksDate(string question) => HoldsAny(question, _date);

    /// <summary>Whether it has a word that points back to what was said before.</summary>
    public bool PointsBack(string question) => HoldsAny(question, _backReferences);

    /// <summary>Of which kind the answer must be.</summary>
    public AskedKind Asks(string question)
    {
        var (start, length) = AskingClause(question);
        var clause = Opening(question.Substring(start, length));
        var opening = KindOfOpening(clause);

        // "When" asks for a date where it opens the question, and is a condition elsewhere: what do I do when a child is found?
        return opening is not (AskedKind.Anything or AskedKind.Definition) ? opening
            : HoldsAny(clause, _amount) ? AskedKind.Amount
            : HoldsAny(clause, _number) ? AskedKind.Number
            : HoldsAny(clause, _date) && !clause.StartsWith(" wat ", StringComparison.Ordinal) && !clause.StartsWith(" what ", StringComparison.Ordinal) ? AskedKind.Date
            : opening;
    }

    /// <summary>
    /// The clause that asks: who tells first what the firm does asks at the end. Of more the one with the question mark, else the last.
    /// </summary>
    public (int Start, int Length) AskingClause(string question)
    {
        (int Start, int Length)? asking = null;
        foreach (var (start, length) in QuestionClauses.Of(question))
        {
            if (!HoldsAsking(question.Substring(start, length)))
            {
                continue;
            }

            asking = (start, length);
            if (start + length < question.Length && question[start + length] == '?')
            {
                break;
            }
        }

        return asking ?? (0, question.Length);
    }

    public bool AsksQuantity(string question) => HoldsAny(question, _quantity);

    /// <summary>Whether it asks for a person, or for what no source keeps: prices, pay, the score of one company.</summary>
    public bool AsksUnkept(string question) => HoldsAny(question, _person) || HoldsAny(question, _notKept);

    /// <summary>The question without what tells how big the asker is.</summary>
    public string WithoutSize(string question) => SizeClause.Remove(question, prompts.Forms["size_words"]);

    /// <summary>Cuts a question into the things it asks; a question that asks one thing is given back as it is.</summary>
    public List<string> Parts(string question)
    {
        var cuts = new List<int> { 0 };
        for (var i = 1; i < question.Length - 1; i++)
        {
            // "We are a coffee importer, does the CSDDD apply to us": what leads to a question belongs to it.
            if ((question[i] == '?' ? AsksMore(question[(i + 1)..]) : IsPartOpening(question, i)) && HoldsAsking(question[cuts[^1]..i]))
            {
                cuts.Add(i + 1);
            }
        }

        var parts = new List<string>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var part = question[cuts[i]..(i + 1 < cuts.Count ? cuts[i + 1] : question.Length)].Trim(' ', ',', '?', '.', ';');
            part = WithoutConjunction(part);

            // A fragment of one word is no question of its own.
            if (part.Contains(' ', StringComparison.Ordinal))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? [question] : parts;
    }

    private bool HoldsAsking(string part) => QuestionClauses.Of(part).Exists(clause =>
        Opening(part.Substring(clause.Start, clause.Length)) is var opening
        && (KindOfOpening(opening) != AskedKind.Anything || StartsWithAny(opening, _partOpenings)));

    /// <summary>Where the thing asked for begins in the question; -1 when the question does not name it outright.</summary>
    public int FocusStart(string question)
    {
        var folded = question.ToLowerInvariant();
        foreach (var opening in _focusOpenings)
        {
            var start = folded.IndexOf(opening.Trim() + " ", StringComparison.Ordinal);
            if (start == 0 || (start > 0 && !char.IsLetterOrDigit(folded[start - 1])))
            {
                return start + opening.Trim().Length + 1;
            }
        }

        return -1;
    }

    private AskedKind KindOfOpening(string clause) =>
        StartsWithAny(clause, _yesNo) ? AskedKind.YesNo
        : StartsWithAny(clause, _amount) ? AskedKind.Amount
        : StartsWithAny(clause, _date) ? AskedKind.Date
        : StartsWithAny(clause, _number) ? AskedKind.Number
        : StartsWithAny(clause, _name) ? AskedKind.Name
        : StartsWithAny(clause, _reason) ? AskedKind.Reason
        : StartsWithAny(clause, _definition) ? AskedKind.Definition
        : AskedKind.Anything;

    // "Dus dan heb ik daar niks aan": what links a clause to the one before says nothing about what it asks.
    private string Opening(string clause)
    {
        var plain = PlainMessage.Of(clause);
        while (Array.Find(_links, link => plain.StartsWith(link, StringComparison.Ordinal)) is { } link)
        {
            plain = plain[(link.Length - 1)..];
        }

        return plain;
    }

    private static bool StartsWithAny(string plain, string[] phrases) =>
        Array.Exists(phrases, phrase => plain.StartsWith(phrase, StringComparison.Ordinal));

    private static string[] Phrases(PromptLibrary prompts, string key) => [.. prompts.Forms[key].Select(PlainMessage.Of)];

    private static bool HoldsAny(string question, string[] phrases)
    {
        var plain = PlainMessage.Of(question);
        return Array.Exists(phrases, phrase => plain.Contains(phrase, StringComparison.Ordinal));
    }

    private static string WithoutConjunction(string part)
    {
        foreach (var word in (ReadOnlySpan<string>)["en ", "and "])
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return part[word.Length..];
            }
        }

        return part;
    }

    // After a question mark "we zijn met 40 man" belongs to the question before it; "en vanaf wanneer" is a question of its own.
    private bool AsksMore(string rest) => rest.Contains('?', StringComparison.Ordinal) || StartsWithOpening(rest);

    private bool StartsWithOpening(string text)
    {
        var plain = PlainMessage.Of(WithoutConjunction(text.TrimStart()));
        return Array.Exists(_partOpenings, opening => plain.StartsWith(opening, StringComparison.Ordinal));
    }

    private bool IsPartOpening(string question, int i)
    {
        var isComma = question[i] == ',';
        var isConjunction = question[i] == ' '
            && (question.AsSpan(i).StartsWith(" en ", StringComparison.OrdinalIgnoreCase)
                || question.AsSpan(i).StartsWith(" and ", StringComparison.OrdinalIgnoreCase));
        return (isComma || isConjunction) && StartsWithOpening(question[(i + 1)..]);
    }
}
