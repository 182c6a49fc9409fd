namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Scores per passage while a search runs; reused between searches so that a search allocates little.</summary>
internal sealed class ScoreBoard(int passages)
{
    private readonly float[] _scores = new float[passages];
    private readonly float[] _group = new float[passages];
    private readonly ulong[] _units = new ulong[passages];
    private readonly List<int> _touched = new(1024);
    private readonly List<int> _touchedByGroup = new(1024);

    public int Capacity => _scores.Length;

    /// <summary>Passages with a score, in no order.</summary>
    public List<int> Touched => _touched;

    /// <summary>Number of passages that hold the present group.</summary>
    public int GroupCount => _touchedByGroup.Count;

    public float Score(int passage) => _scores[passage];

    public ulong Units(int passage) => _units[passage];

    /// <summary>Adds occurrences of a term of the present group.</summary>
    public void AddToGroup(int passage, float occurrences)
    {
        if (_group[passage] == 0)
        {
            _touchedByGroup.Add(passage);
        }

        _group[passage] += occurrences;
    }

    /// <summary>Closes the present group: its occurrences together score as those of one term.</summary>
    public void CloseGroup(int unit, float weight)
    {
        foreach (var passage in _touchedByGroup)
        {
            if (_units[passage] == 0)
            {
                _touched.Add(passage);
            }

            var occurrences = _group[passage];
            _scores[passage] += weight * occurrences / (RankingWeights.Saturation + occurrences);
            _units[passage] |= 1UL << unit;
            _group[passage] = 0;
        }

        _touchedByGroup.Clear();
    }

    /// <summary>Forgets everything, also a group that was never closed because a search broke off.</summary>
    public void Clear()
    {
        foreach (var passage in _touchedByGroup)
        {
            _group[passage] = 0;
        }

        _touchedByGroup.Clear();
        foreach (var passage in _touched)
        {
            _scores[passage] = 0;
            _units[passage] = 0;
        }

        _touched.Clear();
    }
}
