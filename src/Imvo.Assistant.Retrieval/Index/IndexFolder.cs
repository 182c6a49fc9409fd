namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// Where the parts of the index lie. A generation is a folder with its manifest, lexicon and catalogue; segments are shared by
/// generations; <c>CURRENT</c> names the generation in use and is replaced by rename.
/// </summary>
/// <param name="Root">The index folder.</param>
public sealed record IndexFolder(string Root)
{
    /// <summary>The file that names the generation in use.</summary>
    public string Current => Path.Combine(Root, "CURRENT");

    internal string Lock => Path.Combine(Root, "lock");

    internal string Segments => Path.Combine(Root, "segments");

    internal string Generations => Path.Combine(Root, "generations");

    internal string Generation(string name) => Path.Combine(Generations, name);

    internal string Manifest(string generation) => Path.Combine(Generation(generation), "manifest.bin");

    internal string Lexicon(string generation) => Path.Combine(Generation(generation), "lexicon.bin");

    internal string Catalogue(string generation) => Path.Combine(Generation(generation), "catalogue.db");

    internal string Segment(string name) => Path.Combine(Segments, name);

    /// <summary>Name of the generation in use; null when there is none yet.</summary>
    /// <exception cref="InvalidDataException"><c>CURRENT</c> is damaged.</exception>
    public string? CurrentGeneration()
    {
        try
        {
            var name = File.ReadAllText(Current).Trim();
            return name.Length > 1 && name[0] == 'g' && !name.AsSpan(1).ContainsAnyExceptInRange('0', '9')
                ? name
                : throw new InvalidDataException("The file CURRENT names no generation.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Names of the generations that were finished, newest first, whether or not <c>CURRENT</c> names them.</summary>
    internal IEnumerable<string> FinishedGenerations() => !Directory.Exists(Generations)
        ? []
        : Directory.EnumerateDirectories(Generations)
            .Select(path => Path.GetFileName(path))
            .Where(name => File.Exists(Manifest(name)))
            .OrderDescending(StringComparer.Ordinal);
}
