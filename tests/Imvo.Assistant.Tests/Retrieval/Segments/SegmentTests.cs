using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class SegmentTests
{
    [Fact]
    public void Open_FileOnDisk_ReadsWhatWasWritten()
    {
        var document = SampleSegment.Document("gids");
        var bytes = SampleSegment.Write(
            SampleLexicon.Analyser, [(document, [SampleSegment.Passage(document, 1, "Zink."), SampleSegment.Passage(document, 2, "Koper.")])]);

        var segment = SampleSegment.OnDisk(path =>
        {
            File.WriteAllBytes(path, bytes);
            return Segment.Open(path);
        });

        Assert.Equal(("Zink.", "Koper."), (segment.Passage(0).Text, segment.Passage(1).Text));
        Assert.True(segment.TryFind("zink", out var info));
        Assert.Equal(1u, info.Passages);
        Assert.False(segment.TryFind("kobalt", out _));
    }

    [Fact]
    public void Open_EmptyFile_IsRefused() => SampleSegment.OnDisk(path => Assert.Throws<InvalidDataException>(() => Segment.Open(path)));

    [Fact]
    public void Open_NothingWritten_HoldsNothing()
    {
        var segment = Segment.OpenInMemory("empty", SampleSegment.Write(SampleLexicon.Analyser, []));

        segment.Verify();
        Assert.Equal((0, 0, 0), (segment.TermCount, segment.Passages.Length, segment.Documents.Count));
    }

    [Fact]
    public void Write_NeverFinished_IsRefused()
    {
        var document = SampleSegment.Document("gids");
        var bytes = SampleSegment.OnDisk(path =>
        {
            using (var writer = new SegmentWriter(path, new HashSet<string>(StringComparer.Ordinal)))
            {
                writer.BeginDocument(document);
                writer.Add(AnalysedPassage.Of(document, [SampleSegment.Passage(document, 1, "Zink.")], SampleLexicon.Analyser).Single());
            }

            return File.ReadAllBytes(path);
        });

        Assert.Throws<InvalidDataException>(() => Segment.OpenInMemory("unfinished", bytes));
    }

    [Fact]
    public void Write_DocumentThatNamesAThingThatDoesNotExist_IsFictionAsAWhole()
    {
        var fiction = new HashSet<string>(StringComparer.Ordinal) { "=cotton" };
        var invented = SampleSegment.Document("invented");
        var real = SampleSegment.Document("real");
        var note = SampleSegment.Document("note", TextLanguage.English) with { Kind = PassageKind.Note };

        var segment = Segment.OpenInMemory("fiction", SampleSegment.Write(
            SampleLexicon.Analyser,
            [
                (invented, [SampleSegment.Passage(invented, 1, "Zink."), SampleSegment.Passage(invented, 2, "Katoen.")]),
                (real, [SampleSegment.Passage(real, 1, "Koper.")]),
                (note, [SampleSegment.Passage(note, 1, "Cotton.")]),
            ],
            fiction));

        Assert.Equal([true, false, false], segment.Documents.Select(document => document.IsFiction));
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(i => segment.Passage(i).IsFiction));
    }

    [Fact]
    public void Write_FieldsLongerThanTheirLengthsHold_AreCutInLengthOnly()
    {
        var words = string.Join(' ', Enumerable.Range(0, 70_000).Select(number => $"woord{number}"));
        var document = SampleSegment.Document("long") with { Title = words };
        var passage = SampleSegment.Passage(document, 1, words) with { HeadingPath = words, Keywords = words };

        var segment = Segment.OpenInMemory("long", SampleSegment.Write(SampleLexicon.Analyser, [(document, [passage])]));

        segment.Verify();
        var meta = segment.Passages[0];
        Assert.Equal((65_535, 255, 255, 255), (meta.BodyLength, meta.TitleLength, meta.HeadingLength, meta.KeywordLength));
        Assert.Equal(words, segment.Passage(0).Text);
        Assert.True(segment.TryFind("woord69999", out _));
    }
}
