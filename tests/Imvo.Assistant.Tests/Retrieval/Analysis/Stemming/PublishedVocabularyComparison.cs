using System.Text;
using Imvo.Assistant.Retrieval.Analysis.Stemming;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

/// <summary>
/// Compares the stemmers with the vocabularies Snowball publishes (github.com/snowballstem/snowball-data), which are
/// not part of this repository. Runs when IMVO_STEMMER_VOCABULARY names a folder that holds voc.txt and output.txt
/// in each of dutch, dutch_porter and english.
/// </summary>
public static class PublishedVocabularyComparison
{
    private const string FolderVariable = "IMVO_STEMMER_VOCABULARY";
    private const int DifferencesShown = 20;

    [Fact]
    public static void DutchKraaijPohlmann_PublishedVocabulary_GivesPublishedStems() =>
        Compare(new DutchKraaijPohlmannStemmer(), "dutch");

    [Fact]
    public static void DutchPorter_PublishedVocabulary_GivesPublishedStems() =>
        Compare(new DutchPorterStemmer(), "dutch_porter");

    [Fact]
    public static void English_PublishedVocabulary_GivesPublishedStems() =>
        Compare(new EnglishStemmer(), "english");

    private static void Compare(IStemmer stemmer, string algorithm)
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Null(folder);
            return;
        }

        var words = File.ReadAllLines(Path.Combine(folder, algorithm, "voc.txt"), Encoding.UTF8);
        var stems = File.ReadAllLines(Path.Combine(folder, algorithm, "output.txt"), Encoding.UTF8);
        Assert.NotEmpty(words);
        Assert.Equal(words.Length, stems.Length);

        var differences = new List<string>();
        for (var index = 0; index < words.Length; index++)
        {
            var stem = stemmer.Stem(words[index]);
            if (!string.Equals(stem, stems[index], StringComparison.Ordinal))
            {
                differences.Add($"{words[index]}: published {stems[index]}, here {stem}");
            }
        }

        Assert.True(
            differences.Count == 0,
            $"{algorithm}: {differences.Count} of {words.Length} words differ:\n"
            + string.Join('\n', differences.Take(DifferencesShown)));
    }
}
