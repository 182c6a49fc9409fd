using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Ids and fingerprints of documents.</summary>
internal static class DocumentIdentity
{
    /// <summary>The file's name without extension; a second document of that name gets <c>~2</c>.</summary>
    public static string IdOf(string path, IReadOnlySet<string> taken)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var unique = name;
        for (var number = 2; taken.Contains(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}~{number}");
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
