using System.Security.Cryptography;
using System.Text;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>The key that signs tokens: that of the settings, or one made at the first start and kept in the data folder.</summary>
internal static class DirectLineSecret
{
    // The size of the hash (RFC 7518, 3.2).
    private const int Bytes = 32;

    /// <exception cref="IOException">The key cannot be read or written.</exception>
    public static byte[] Of(AssistantParts parts)
    {
        var secret = parts.Settings.Channels.DirectLine.Secret;
        if (secret.Length > 0)
        {
            return SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        }

        var path = Path.Combine(parts.DataFolder, "state", "directline.key");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Write(path, RandomNumberGenerator.GetBytes(Bytes));
        }

        var kept = File.ReadAllBytes(path);
        return kept.Length == Bytes
            ? kept
            : throw new InvalidDataException($"{path} is damaged: remove it, and a new key is made at the next start (open conversations begin anew).");
    }

    // Another host on the same folder may make it at the same moment: the first file wins.
    private static void Write(string path, byte[] secret)
    {
        var next = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(next, options))
        {
            file.Write(secret);
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(next, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(next);
        }
    }
}
