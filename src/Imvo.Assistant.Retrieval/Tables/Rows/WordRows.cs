using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads the word lists.</summary>
internal static class WordRows
{
    private const string StopWords = "tables/stopwords.csv";
    private const string CompoundParts = "tables/compound-parts.csv";
    private const string Translations = "tables/translations.csv";

    /// <summary>Reads the stop words of both languages.</summary>
    public static IReadOnlyList<(string Word, TextLanguage Language)> ReadStopWords(KnowledgeFiles files, ProblemList problems) =>
        Distinct(CsvTable.Read(files, StopWords, ["word", "language"], problems), row =>
            (ReadWord(row), TextLanguageCodes.Parse(row.OneOf("language", ["nl", "en"])) ?? TextLanguage.Dutch));

    /// <summary>Reads the words that compounds are made of.</summary>
    public static IReadOnlyList<string> ReadCompoundParts(KnowledgeFiles files, ProblemList problems) =>
        Distinct(CsvTable.Read(files, CompoundParts, ["word"], problems), ReadWord);

    /// <summary>Reads the Dutch words with their English ones.</summary>
    public static IReadOnlyList<WordTranslation> ReadTranslations(KnowledgeFiles files, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var translations = new List<WordTranslation>();
        foreach (var row in CsvTable.Read(files, Translations, ["dutch", "english"], problems))
        {
            var dutch = row.Text("dutch");
            var english = row.Text("english").Split("; ");
            CheckWord(row, "dutch", dutch);
            Array.ForEach(english, word => CheckWord(row, "english", word));
            if (!seen.Add(dutch))
            {
                row.Report("dutch", "is listed twice; join the rows");
            }

            translations.Add(new WordTranslation(dutch, english));
        }

        return translations;
    }

    private static string ReadWord(TableRow row)
    {
        var word = row.Text("word");
        if (word.Any(letter => !char.IsLower(letter) && letter is not '\''))
        {
            row.Report("word", $"'{word}' is not one word in lower case; write it so");
        }

        return word;
    }

    // A hyphen or apostrophe parts words in the index: such a word would never be found.
    private static void CheckWord(TableRow row, string column, string word)
    {
        if (word.Length == 0 || word.Any(letter => !char.IsLower(letter)))
        {
            row.Report(column, $"'{word}' is not one word in lower case; write it so");
        }
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
