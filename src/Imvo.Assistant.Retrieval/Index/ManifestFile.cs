using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// Stores a manifest as one checked section of records. Not JSON: every command reads it first, and the serialiser alone took a
/// third of the start-up time (docs/adr/0006).
/// </summary>
internal static class ManifestFile
{
    // Up to format 2 a manifest was JSON. Such an index is made anew; its documents are found in its catalogue.
    private const string EarlierName = "manifest.json";
    private const int EarlierFormat = 2;

    private static readonly byte[] Magic = "IMVOMAN1"u8.ToArray();

    /// <exception cref="InvalidDataException">The manifest is damaged.</exception>
    public static Manifest Read(string path)
    {
        if (!File.Exists(path) && File.Exists(Path.Combine(Path.GetDirectoryName(path)!, EarlierName)))
        {
            return OfOtherFormat(EarlierFormat);
        }

        var record = new RecordReader(SectionFile.Read(File.ReadAllBytes(path), Magic, 1)[0].Span);
        var format = record.Number();
        return format != Manifest.PresentFormat ? OfOtherFormat(format) : new Manifest
        {
            Format = format,
            Number = record.Number(),
            KnowledgeStamp = record.RequiredText(),
            KnowledgeHash = record.RequiredText(),
            CorpusVersion = record.RequiredText(),
            FictionTerms = Texts(ref record),
            Segments = Segments(ref record),
        };
    }

    public static void Write(string path, Manifest manifest)
    {
        var record = new RecordWriter();
        record.Number(manifest.Format);
        record.Number(manifest.Number);
        record.Text(manifest.KnowledgeStamp);
        record.Text(manifest.KnowledgeHash);
        record.Text(manifest.CorpusVersion);
        record.Number(manifest.FictionTerms.Count);
        foreach (var term in manifest.FictionTerms)
        {
            record.Text(term);
        }

        record.Number(manifest.Segments.Count);
        foreach (var segment in manifest.Segments)
        {
            record.Text(segment.Name);
            record.Flag(segment.IsKnowledge);
            record.Flag(segment.HoldsDefinitions);
            record.Text(segment.Tenant);
            record.Number(segment.Passages);
            record.Number(segment.Removed.Count);
            foreach (var document in segment.Removed)
            {
                record.Number(document);
            }
        }

        SectionFile.Write(path, Magic, record.Written.ToArray());
    }

    private static Manifest OfOtherFormat(int format) => new()
    {
        Format = format,
        Number = 0,
        KnowledgeStamp = string.Empty,
        KnowledgeHash = string.Empty,
        CorpusVersion = string.Empty,
        FictionTerms = [],
        Segments = [],
    };

    private static string[] Texts(ref RecordReader record)
    {
        var texts = new string[record.Number()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = record.RequiredText();
        }

        return texts;
    }

    private static ManifestSegment[] Segments(ref RecordReader record)
    {
        var segments = new ManifestSegment[record.Number()];
        for (var i = 0; i < segments.Length; i++)
        {
            var name = record.RequiredText();
            var isKnowledge = record.Flag();
            var holdsDefinitions = record.Flag();
            var tenant = record.RequiredText();
            var passages = record.Number();
            var removed = new int[record.Number()];
            for (var n = 0; n < removed.Length; n++)
            {
                removed[n] = record.Number();
            }

            segments[i] = new ManifestSegment(name, isKnowledge, holdsDefinitions, tenant, passages, removed);
        }

        return segments;
    }
}
