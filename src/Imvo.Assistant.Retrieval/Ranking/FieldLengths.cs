using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>
/// How much an occurrence counts in a field of a given length: less in a long one. Computed once per length, as lengths are
/// small numbers and postings are many.
/// </summary>
internal sealed class FieldLengths
{
    private const int LongestBody = 1024;

    private readonly float[] _body;
    private readonly float[] _title;
    private readonly float[] _heading;
    private readonly float[] _keywords;

    private FieldLengths(double body, double title, double heading, double keywords)
    {
        _body = Factors(body, RankingWeights.BodyLengthEffect, LongestBody);
        _title = Factors(title, RankingWeights.ShortFieldLengthEffect, byte.MaxValue + 1);
        _heading = Factors(heading, RankingWeights.ShortFieldLengthEffect, byte.MaxValue + 1);
        _keywords = Factors(keywords, RankingWeights.ShortFieldLengthEffect, byte.MaxValue + 1);
    }

    public static FieldLengths Average(IEnumerable<Segment> segments)
    {
        long passages = 0, body = 0, title = 0, heading = 0, keywords = 0;
        foreach (var segment in segments)
        {
            foreach (ref readonly var meta in segment.Passages)
            {
                passages++;
                body += meta.BodyLength;
                title += meta.TitleLength;
                heading += meta.HeadingLength;
                keywords += meta.KeywordLength;
            }
        }

        double count = Math.Max(passages, 1);
        return new FieldLengths(body / count, title / count, heading / count, keywords / count);
    }

    public float Body(int length) => _body[Math.Min(length, LongestBody - 1)];

    public float Title(int length) => _title[length];

    public float Heading(int length) => _heading[length];

    public float Keywords(int length) => _keywords[length];

    private static float[] Factors(double average, float effect, int count)
    {
        var factors = new float[count];
        for (var length = 0; length < count; length++)
        {
            factors[length] = (float)(1 / (1 - effect + (effect * length / Math.Max(average, 1))));
        }

        return factors;
    }
}
