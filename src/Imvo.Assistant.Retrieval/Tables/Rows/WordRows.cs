using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads the word lists.</summary>
internal static class WordRows
{
    private const string StopWords = "tables/stopwords.csv";
    private const string CompoundParts = "tables/compound-parts.csv";

    /// <summary>Reads the stop words of both languages.</summary>
    public static IReadOnlyList<(string Word, TextLanguage Language)> ReadStopWords(KnowledgeFiles files, ProblemList problems) =>
        Distinct(CsvTable.Read(files, StopWords, ["word", "language"], problems), row =>
            (ReadWord(row), TextLanguageCodes.Parse(row.OneOf("language", ["nl", "en"])) ?? TextLanguage.Dutch));

    /// <summary>Reads the words that compounds are made of.</summary>
    public static IReadOnlyList<string> ReadCompoundParts(KnowledgeFiles files, ProblemList problems) =>
        Distinct(CsvTable.Read(files, CompoundParts, ["word"], problems), ReadWord);

    private static string ReadWord(TableRow row)
    {
        var word = row.Text("word");
        if (word.Any(letter => !char.IsLower(letter) && letter is not '\''))
        {
            row.Report("word", $"'{word}' is not one word in lower case; write it so");
        }

        return word;
    }

    private static List<T> Distinct<T>(IReadOnlyList<TableRow> rows, Func<TableRow, T> read)
    {
        var seen = new HashSet<T>();
        var words = new List<T>();
        foreach (var row in rows)
        {
            var word = read(row);
            if (seen.Add(word))
            {
                words.Add(word);
            }
            else
            {
                row.Report("word", "is listed twice; remove one");
            }
        }

        return words;
    }
}
