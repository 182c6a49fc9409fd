using System.Security.Cryptography;
using System.Text;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Ids and fingerprints of documents.</summary>
internal static class DocumentIdentity
{
    /// <summary>An id made of the file's name: letters, digits and hyphens.</summary>
    public static string IdOf(string path, IReadOnlySet<string> taken)
    {
        var name = new StringBuilder();
        foreach (var letter in Analysis.WordFolding.Fold(Path.GetFileNameWithoutExtension(path)))
        {
            name.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        }

        var id = name.ToString().Trim('-');
        id = id.Length == 0 ? "document" : id;
        var unique = id;
        for (var number = 2; taken.Contains(unique); number++)
        {
            unique = $"{id}-{number}";
        }

        return unique;
    }

    /// <summary>SHA-256 over the file and what was said about it, in hexadecimal.</summary>
    public static string FingerprintOf(string path, DocumentDescription description)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(description.ToString()));
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            hash.AppendData(buffer.AsSpan(0, read));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
