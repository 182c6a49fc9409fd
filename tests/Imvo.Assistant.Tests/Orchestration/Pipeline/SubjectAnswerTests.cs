using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>Every subject of the topics list, and every row of the tables, is answered by its note.</summary>
[Collection(AnswerBenchCollection.Name)]
public class SubjectAnswerTests(AnswerBench bench)
{
    // The answer itself, or the question offered next.
    private const int MostNotes = 3;

    public static TheoryData<string, TextLanguage> Subjects { get; } = Data(RepositoryKnowledge.Value.Subjects
        .SelectMany(subject => Enum.GetValues<TextLanguage>(), (subject, language) => (subject.Phrase.In(language), language)));

    public static TheoryData<string, TextLanguage> Rows { get; } = Data(RepositoryKnowledge.Value.Entries
        .SelectMany(entry => Enum.GetValues<TextLanguage>(), (entry, language) => ($"{entry.Kind.ToString().ToLowerInvariant()}-{entry.Key}", language)));

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Ask_SubjectOfTheList_FindsOneOfItsNotes(string phrase, TextLanguage language)
    {
        var subject = RepositoryKnowledge.Value.Subjects.Single(subject => string.Equals(subject.Phrase.In(language), phrase, StringComparison.Ordinal));

        Assert.True(
            Found(phrase, language).Intersect(subject.Notes.Select(id => "note:" + id), StringComparer.Ordinal).Any(),
            $"{phrase}: {string.Join(' ', Found(phrase, language))}");
    }

    // By the question on it or by a name of it: to the question "what does the SER do for me" a written note may say more.
    [Theory]
    [MemberData(nameof(Rows))]
    public void Ask_RowOfATable_FindsItsNote(string id, TextLanguage language)
    {
        var note = RepositoryKnowledge.Value.Notes.Single(note => string.Equals(note.Id, id, StringComparison.Ordinal) && note.Language == language);
        var entry = RepositoryKnowledge.Value.Entries.Single(entry => id.Equals($"{entry.Kind}-{entry.Key}", StringComparison.OrdinalIgnoreCase));
        string[] questions = [note.Title, entry.Name.In(language), entry.Short?.In(language) ?? note.Title, .. language.Choose(entry.AlsoDutch, entry.AlsoEnglish)];

        // A written note on the same thing (the UN Guiding Principles) is an answer too.
        Assert.True(
            Array.Exists(questions, question => Found(question, language).Intersect(["note:" + id, .. WrittenOnTheSame(entry)], StringComparer.Ordinal).Any()),
            $"{id}: {string.Join(' ', Found(note.Title, language))}");
    }

    // The law on child labour is not what "kinderarbeid" names, though its key ends with it.
    [Theory]
    [InlineData("mag ik op het raam van mijn kadowinkel zetten 'gegarandeerd zonder kinderarbeid'", "note:honest-claims")]
    [InlineData("Wat is de boete van de CSDDD?", "note:law-csddd")]
    [InlineData("moet ik de EUDR doen voor houten speelgoed uit Vietnam?", "note:law-eudr")]
    public void Ask_RowThatIsNamedOrNot_IsAnsweredByTheRightNote(string question, string note) =>
        Assert.Equal(note, bench.Ask(question).Citations[0].Document);

    private static IEnumerable<string> WrittenOnTheSame(ReferenceEntry entry) =>
        RepositoryKnowledge.Value.Notes.Any(note => string.Equals(note.Id, entry.Key, StringComparison.Ordinal)) ? ["note:" + entry.Key] : [];

    private List<string> Found(string question, TextLanguage language) =>
        [.. bench.Ask(question, language).Passages.Select(passage => passage.Document).Distinct(StringComparer.Ordinal).Take(MostNotes)];

    private static TheoryData<string, TextLanguage> Data(IEnumerable<(string Text, TextLanguage Language)> rows)
    {
        var data = new TheoryData<string, TextLanguage>();
        foreach (var (text, language) in rows)
        {
            data.Add(text, language);
        }

        return data;
    }
}
