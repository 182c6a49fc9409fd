namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>Draws ranks as words are used: the second half as often as the first, the third a third as often.</summary>
internal sealed class ZipfSampler
{
    // Mandelbrot's shift: without it the first words would be more frequent than those of any real text.
    private const double Shift = 2.7;

    private readonly double[] _cumulated;

    public ZipfSampler(int ranks)
    {
        _cumulated = new double[ranks];
        var sum = 0.0;
        for (var rank = 0; rank < ranks; rank++)
        {
            sum += 1 / (rank + Shift);
            _cumulated[rank] = sum;
        }
    }

    public int Next(Random random)
    {
        var at = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return Math.Min(at < 0 ? ~at : at, _cumulated.Length - 1);
    }
}
