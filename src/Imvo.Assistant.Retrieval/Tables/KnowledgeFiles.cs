using System.Security.Cryptography;
using System.Text;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>The authored files, read once, lines ended by LF.</summary>
internal sealed class KnowledgeFiles
{
    public const string Sources = "sources.yaml";

    // A figure for each country and year fits a hundred times.
    private const int MostBytes = 8 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly SortedDictionary<string, string> _texts;

    private KnowledgeFiles(SortedDictionary<string, string> texts) => _texts = texts;

    public static KnowledgeFiles Read(string folder, ProblemList problems)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            problems.Add(new Place(folder, string.Empty, string.Empty), "there is no such folder; give the folder that holds sources.yaml");
            return new KnowledgeFiles(texts);
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!IsAuthored(name))
            {
                continue;
            }

            try
            {
                texts[name] = StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            }
            catch (DecoderFallbackException)
            {
                problems.Add(new Place(name, string.Empty, string.Empty), "is not UTF-8; save it as UTF-8");
            }
        }

        return new KnowledgeFiles(texts);
    }

    /// <summary>Files of the operator, each by its full path.</summary>
    public static KnowledgeFiles Of(IEnumerable<string> paths, ProblemList problems)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var place = new Place(path, string.Empty, string.Empty);
            try
            {
                if (new FileInfo(path).Length > MostBytes)
                {
                    problems.Add(place, $"has more than {MostBytes} bytes; leave out what is no figure about a country");
                    continue;
                }

                texts[path] = StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            }
            catch (DecoderFallbackException)
            {
                problems.Add(place, "is not UTF-8; save it as UTF-8");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(place, "cannot be read; put the file there, give access, or correct the setting Data:IndicatorFiles");
            }
        }

        return new KnowledgeFiles(texts);
    }

    /// <summary>The text of a file that must be there; null with a problem when it is not.</summary>
    public string? Find(string name, ProblemList problems)
    {
        if (_texts.TryGetValue(name, out var text))
        {
            return text;
        }

        problems.Add(new Place(name, string.Empty, string.Empty), "is missing; add the file");
        return null;
    }

    public IEnumerable<(string Name, string Text)> Below(string folder) =>
        _texts.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).Select(file => (file.Key, file.Value));

    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in _texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsAuthored(string name) =>
        !name.Split('/').Any(part => part.StartsWith('.'))
        && Path.GetExtension(name) is ".yaml" or ".csv" or ".md";
}
