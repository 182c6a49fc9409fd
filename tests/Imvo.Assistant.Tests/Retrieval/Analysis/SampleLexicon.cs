using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

/// <summary>Small lexicons, made as the index makes them: collected, written to a file and read back.</summary>
internal static class SampleLexicon
{
    private static readonly Lazy<TextAnalyser> Shared = new(() => new TextAnalyser(Of(Fill)));

    /// <summary>An analyser over the sample's own words and concepts.</summary>
    public static TextAnalyser Analyser => Shared.Value;

    /// <summary>Adds some stop words, parts of compounds and concepts of the field.</summary>
    public static void Fill(LexiconBuilder lexicon)
    {
        lexicon.AddStopWords(
            TextLanguage.Dutch,
            "de het een en van in is wat over voor zegt aan met op wij die dat mijn ik moet doen niet bij om te hoe".Split(' '));
        lexicon.AddStopWords(
            TextLanguage.English,
            "the a an and of in is what about for on to my does say our we with by not must do how".Split(' '));
        lexicon.AddCompoundParts(
            "kleding winkel keten bedrijf risico kinder arbeid leverancier koffie boer plantage katoen beleid wet".Split(' '));
        lexicon.AddConcept("child-labour", ["kinderarbeid", "werk door kinderen"], ["child labour", "child labor"]);
        lexicon.AddConcept("worst-forms", ["ergste vormen van kinderarbeid"], ["worst forms of child labour"]);
        lexicon.AddConcept(
            "due-diligence", ["gepaste zorgvuldigheid", "passende zorgvuldigheid"], ["due diligence", "HRDD"]);
        lexicon.AddConcept("living-wage", ["leefbaar loon"], ["living wage"]);
        lexicon.AddConcept("cotton", ["katoen"], ["cotton"]);
        lexicon.AddConcept("coffee", ["koffie"], ["coffee"]);
        lexicon.AddConcept("remedy", ["herstel"], ["remedy"]);
        lexicon.AddConcept("six-steps", ["6 stappen"], ["6 steps"]);
    }

    /// <summary>Makes a lexicon.</summary>
    public static Lexicon Of(Action<LexiconBuilder> fill) => Read(Bytes(fill));

    /// <summary>The file of a lexicon.</summary>
    public static byte[] Bytes(Action<LexiconBuilder> fill)
    {
        var builder = new LexiconBuilder();
        fill(builder);
        return OnDisk([], path =>
        {
            builder.Write(path);
            return File.ReadAllBytes(path);
        });
    }

    /// <summary>Reads the file of a lexicon.</summary>
    public static Lexicon Read(byte[] file) => OnDisk(file, LexiconFile.Read);

    private static T OnDisk<T>(byte[] file, Func<string, T> run)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            return run(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
