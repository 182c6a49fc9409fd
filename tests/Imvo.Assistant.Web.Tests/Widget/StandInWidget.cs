using System.IO.Compression;

namespace Imvo.Assistant.Web.Tests.Widget;

/// <summary>A folder as <c>build/widget.sh</c> leaves it, with a script of one line for Web Chat.</summary>
internal static class StandInWidget
{
    public const string Script = "window.WebChat = {};";

    public static string In(string folder)
    {
        Write(Path.Combine(folder, "webchat-0123456789abcdef.js.br"), stream => new BrotliStream(stream, CompressionLevel.Fastest));
        Write(Path.Combine(folder, "webchat-0123456789abcdef.js.gz"), stream => new GZipStream(stream, CompressionLevel.Fastest));
        File.WriteAllText(Path.Combine(folder, "licenses.txt"), "The chat window is botframework-webchat. MIT License");
        return folder;
    }

    private static void Write(string path, Func<Stream, Stream> compressor)
    {
        using var stream = compressor(File.Create(path));
        using var writer = new StreamWriter(stream);
        writer.Write(Script);
    }
}
