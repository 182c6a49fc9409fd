namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>
/// Keeps the best few passages of a search, best first. Plain arrays: a queue of the framework over two numbers is compiled at
/// every start (docs/adr/0006), and most passages fall below the lowest kept.
/// </summary>
/// <param name="capacity">Number of passages kept.</param>
internal sealed class BestPassages(int capacity)
{
    private readonly int[] _passages = new int[capacity];
    private readonly double[] _scores = new double[capacity];

    /// <summary>Number of passages held.</summary>
    public int Count { get; private set; }

    /// <summary>Passage by rank.</summary>
    public int this[int rank] => _passages[rank];

    /// <summary>Score by rank.</summary>
    public double ScoreOf(int rank) => _scores[rank];

    /// <summary>Whether a passage of this score would be kept; of equal scores the first stays.</summary>
    public bool Takes(double score) => Count < capacity || score > _scores[capacity - 1];

    /// <summary>Adds a passage that <see cref="Takes"/>; the lowest makes room.</summary>
    public void Add(int passage, double score)
    {
        if (Count < capacity)
        {
            Count++;
        }

        var rank = Count - 1;
        for (; rank > 0 && _scores[rank - 1] < score; rank--)
        {
            _scores[rank] = _scores[rank - 1];
            _passages[rank] = _passages[rank - 1];
        }

        _scores[rank] = score;
        _passages[rank] = passage;
    }
}
