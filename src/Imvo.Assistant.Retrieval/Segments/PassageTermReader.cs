namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>
/// Reads the terms of a stored passage one by one, by the numbers that its segment gives them: first those of its title, then
/// those of its text in order of place. Ranking looks through dozens of passages per search, so nothing is collected.
/// </summary>
internal ref struct PassageTermReader
{
    private RecordReader _record;
    private int _titleTerms;
    private int _terms = -1;
    private int _start;

    public PassageTermReader(RecordReader record)
    {
        _record = record;
        _titleTerms = _record.Number();
    }

    /// <summary>Reads the next term of the title.</summary>
    public bool TryNextOfTitle(out int term)
    {
        if (_titleTerms == 0)
        {
            term = -1;
            return false;
        }

        _titleTerms--;
        term = _record.Number();
        return true;
    }

    /// <summary>Reads on to the next term of the text that may be one of those sought; call it when the title is read.</summary>
    /// <param name="bits">One bit per term sought: the one that the last six bits of its number choose.</param>
    /// <param name="start">First character.</param>
    /// <param name="length">Number of characters.</param>
    /// <param name="term">The term.</param>
    public bool TryNext(ulong bits, out int start, out int length, out int term)
    {
        // Copies in registers: this loop is half of a search.
        var record = _record;
        var terms = _terms < 0 ? record.Number() : _terms;
        start = _start;
        while (terms > 0)
        {
            terms--;
            start += record.Number();
            length = record.Number();
            term = record.Number();
            if ((bits & (1UL << term)) != 0)
            {
                _record = record;
                _terms = terms;
                _start = start;
                return true;
            }
        }

        _terms = 0;
        length = term = -1;
        return false;
    }
}
