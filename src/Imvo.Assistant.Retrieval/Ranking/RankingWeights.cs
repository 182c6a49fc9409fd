namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>
/// The numbers of the ranking function. Chosen on the repository's own evaluation sets; <c>imvo eval scorecard</c> shows their
/// effect. BM25F: Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), § 3.6.
/// </summary>
internal static class RankingWeights
{
    public const float Saturation = 2f;

    public const float BodyWeight = 1f;
    public const float TitleWeight = 3.5f;
    public const float HeadingWeight = 2.2f;
    public const float KeywordWeight = 2f;

    public const float BodyLengthEffect = 0.6f;
    public const float ShortFieldLengthEffect = 0.3f;

    /// <summary>A note is written to answer an owner; a document is not.</summary>
    public const double NotePrior = 1.15;

    /// <summary>A question that does not name a law or scheme is seldom about it.</summary>
    public const double ReferencePrior = 0.82;

    /// <summary>The note of a law or scheme that the question names counts this much more than another note.</summary>
    public const double NamedRow = 1.1;

    /// <summary>Background comes first only when it is clearly what is asked for.</summary>
    public const double BackgroundPrior = 0.7;

    /// <summary>Of equally good passages the one in the language of the answer comes first.</summary>
    public const double OtherLanguage = 0.98;

    /// <summary>Weight of a word's translation: it may be meant in another sense.</summary>
    public const float Translation = 0.8f;

    /// <summary>Weight of a word that shares a translation with the word asked for.</summary>
    public const float Synonym = 0.1f;

    /// <summary>Weight of the parts of a compound next to the compound itself.</summary>
    public const double KnownCompoundPart = 0.45;

    /// <summary>Weight of the parts of a compound that the index does not know as a whole.</summary>
    public const double UnknownCompoundPart = 1;

    /// <summary>
    /// A concept of the field says more about what is asked than a word that happens to be rare: it counts this much more, and
    /// never less than <see cref="LeastConceptFrequency"/>.
    /// </summary>
    public const double Concept = 1.4;

    /// <summary>Who asks for principle 24 wants that one: a reference counts this much more than a concept.</summary>
    public const double Reference = 1.5;

    /// <summary>Inverse frequency that a concept has at least, however often it occurs.</summary>
    public const double LeastConceptFrequency = 1.5;

    /// <summary>Weight of a plain number, which says little outside a reference.</summary>
    public const double BareNumber = 0.3;

    /// <summary>Share of the smaller unit's weight that two neighbouring units add.</summary>
    public const double Proximity = 0.1;

    /// <summary>A passage whose title holds all that is asked gets this share on top: titles are questions as owners ask them.</summary>
    public const double TitleCoverage = 0.5;

    /// <summary>Two units further apart than this many characters are no neighbours: about a dozen words.</summary>
    public const int ProximityReach = 80;

    /// <summary>Each further passage of the same document counts this much less.</summary>
    public const double Diversity = 0.97;

    /// <summary>Number of passages looked at closely after the first ranking.</summary>
    public const int Candidates = 64;
}
