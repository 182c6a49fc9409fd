namespace Imvo.Assistant.Benchmarks.Indexing;

/// <summary>How files are indexed.</summary>
internal enum IndexingWay
{
    /// <summary>Plain FTS5 insert of passages that are in memory already.</summary>
    FullText,

    /// <summary>IndexWriter.Add to an index that holds documents.</summary>
    Further,

    /// <summary>IndexWriter.Add to an index that holds only the notes: the word list is made too and the notes are indexed again.</summary>
    First,
}
