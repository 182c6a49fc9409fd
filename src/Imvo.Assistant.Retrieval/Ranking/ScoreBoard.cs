namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Scores per passage while a search runs; reused between searches so that a search allocates little.</summary>
/// <param name="languages">Language of each passage, as a number below <see cref="Languages"/>.</param>
internal sealed class ScoreBoard(byte[] languages)
{
    /// <summary>Number of languages.</summary>
    public const int Languages = 2;

    private readonly int[] _groupCounts = new int[Languages];
    private readonly float[] _scores = new float[languages.Length];
    private readonly float[] _group = new float[languages.Length];
    private readonly ulong[] _units = new ulong[languages.Length];
    private readonly List<int> _touched = new(1024);
    private readonly List<int> _touchedByGroup = new(1024);

    /// <summary>Passages with a score, in no order.</summary>
    public List<int> Touched => _touched;

    /// <summary>Number of passages that hold the present group, per language.</summary>
    public ReadOnlySpan<int> GroupCounts => _groupCounts;

    public float Score(int passage) => _scores[passage];

    public ulong Units(int passage) => _units[passage];

    /// <summary>Adds occurrences of a term of the present group.</summary>
    public void AddToGroup(int passage, float occurrences)
    {
        if (_group[passage] == 0)
        {
            _touchedByGroup.Add(passage);
            _groupCounts[languages[passage]]++;
        }

        _group[passage] += occurrences;
    }

    /// <summary>Closes the present group: its occurrences together score as those of one term.</summary>
    /// <param name="unit">Number of the unit the group stands for.</param>
    /// <param name="weights">Weight of the group in passages of each language.</param>
    public void CloseGroup(int unit, ReadOnlySpan<float> weights)
    {
        foreach (var passage in _touchedByGroup)
        {
            if (_units[passage] == 0)
            {
                _touched.Add(passage);
            }

            var occurrences = _group[passage];
            _scores[passage] += weights[languages[passage]] * occurrences / (RankingWeights.Saturation + occurrences);
            _units[passage] |= 1UL << unit;
            _group[passage] = 0;
        }

        _touchedByGroup.Clear();
        Array.Clear(_groupCounts);
    }

    /// <summary>Forgets everything, also a group that was never closed because a search broke off.</summary>
    public void Clear()
    {
        foreach (var passage in _touchedByGroup)
        {
            _group[passage] = 0;
        }

        _touchedByGroup.Clear();
        Array.Clear(_groupCounts);
        foreach (var passage in _touched)
        {
            _scores[passage] = 0;
            _units[passage] = 0;
        }

        _touched.Clear();
    }
}
