using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Intake;

/// <summary>Sentences as owners type them, with all that is to be read from them.</summary>
public class SentenceTests
{
    public static TheoryData<string, string, string> Sentences { get; } = ReadSentences();

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_SentenceOfAnOwner_GivesItsSlots(string language, string text, string expected)
    {
        var reading = IntakeBench.Reader.Read(text, TextLanguageCodes.Parse(language)!.Value);

        Assert.Equal(IntakeBench.Slots(expected), IntakeBench.Slots(reading.Intake));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_SentenceOfAnOwner_ProvesEachValueByItsWords(string language, string text, string expected)
    {
        var reading = IntakeBench.Reader.Read(text, TextLanguageCodes.Parse(language)!.Value);

        Assert.NotEmpty(expected);
        Assert.All(reading.Evidence, evidence => Assert.Equal(evidence.Span, text[evidence.Start..evidence.End]));
        Assert.Equal(
            IntakeBench.Slots(reading.Intake).Count,
            reading.Evidence.Select(evidence => (evidence.Slot, evidence.Value)).Distinct().Count());
    }

    private static TheoryData<string, string, string> ReadSentences()
    {
        using var stream = typeof(SentenceTests).Assembly.GetManifestResourceStream(
            "Imvo.Assistant.Tests.Core.Planning.Intake.Sentences.tsv")!;
        using var reader = new StreamReader(stream);
        var data = new TheoryData<string, string, string>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            data.Add(fields[0], fields[1], fields[2]);
        }

        return data;
    }
}
