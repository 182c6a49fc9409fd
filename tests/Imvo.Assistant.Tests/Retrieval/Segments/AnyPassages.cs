using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

/// <summary>Documents and passages with any text in every field.</summary>
internal static class AnyPassages
{
    private static readonly Gen<string> Text = AnyText.Generator;

    private static readonly Gen<string?> TextOrNone = Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant<string?>(null));

    private static readonly Gen<bool> Flag = ArbMap.Default.GeneratorFor<bool>();

    private static readonly Gen<DocumentRecord> Documents =
        from texts in Gen.Four(Text)
        from kind in Gen.Elements(Enum.GetValues<PassageKind>())
        from language in Gen.Elements(Enum.GetValues<TextLanguage>())
        from url in TextOrNone
        from date in TextOrNone
        from standing in Gen.Elements(Enum.GetValues<DocumentStanding>())
        from flags in Gen.Two(Flag)
        select new DocumentRecord
        {
            Id = texts.Item1,
            Title = texts.Item2,
            Publisher = texts.Item3,
            Tenant = texts.Item4,
            Kind = kind,
            Language = language,
            Url = url,
            Date = date,
            IsFiction = flags.Item1,
            IsReviewed = flags.Item2,
            Standing = standing,
        };

    private static readonly Gen<CitedSource> Sources =
        from title in Text
        from publisher in Text
        from optional in Gen.Three(TextOrNone)
        from confirmed in Flag
        select new CitedSource(title, publisher, optional.Item1, optional.Item2, optional.Item3, confirmed);

    private static readonly Gen<PassageSpan> Spans =
        from start in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, int.MaxValue)
        from flags in Gen.Two(Flag)
        from sources in Sources.ListOf()
        select new PassageSpan(start, length, flags.Item1, flags.Item2, sources);

    /// <summary>Some documents with their passages.</summary>
    public static Arbitrary<List<(DocumentRecord Document, IReadOnlyList<Passage> Passages)>> Arbitrary { get; } = (
        from document in Documents
        from passages in Passages(document).ListOf()
        select (document, (IReadOnlyList<Passage>)passages))
        .ListOf()
        .Select(documents => documents.ToList())
        .Resize(12)
        .ToArbitrary();

    /// <summary>All that a passage holds, as UTF-8 keeps it; records compare lists by reference only.</summary>
    public static string Describe(Passage passage)
    {
        var spans = passage.Spans.Select(span =>
            (span with { Sources = [] }) + string.Concat(span.Sources.Select(source => source.ToString())));
        return AnyText.AsStored(passage with { Spans = [] } + string.Concat(spans));
    }

    private static Gen<Passage> Passages(DocumentRecord document) =>
        from texts in Gen.Four(Text)
        from keywords in Text
        from offset in Gen.OneOf(Gen.Choose(0, 1_000).Select(number => (long)number), Gen.Constant(long.MaxValue))
        from spans in Spans.ListOf()
        select SampleSegment.Passage(document, 1, texts.Item1) with
        {
            Id = texts.Item2,
            HeadingPath = texts.Item3,
            Locator = texts.Item4,
            Keywords = keywords,
            Offset = offset,
            Spans = spans,
        };
}
