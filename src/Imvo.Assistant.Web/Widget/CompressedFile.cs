using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Imvo.Assistant.Web.Widget;

/// <summary>A file that is kept compressed only; a client that takes neither form gets it unpacked.</summary>
internal sealed class CompressedFile
{
    private readonly string _type;
    private readonly byte[] _brotli;
    private readonly byte[] _gzip;
    private readonly EntityTagHeaderValue _tag;

    private CompressedFile(string type, byte[] brotli, byte[] gzip)
    {
        _type = type;
        _brotli = brotli;
        _gzip = gzip;
        Hash = Convert.ToHexStringLower(SHA256.HashData(gzip))[..16];
        _tag = new EntityTagHeaderValue($"\"{Hash}\"");
    }

    /// <summary>Changes with the content.</summary>
    public string Hash { get; }

    /// <summary>Size as most browsers get it.</summary>
    public int BrotliBytes => _brotli.Length;

    /// <summary>Compresses content.</summary>
    public static CompressedFile Of(string type, byte[] content) => new(
        type,
        Compressed(content, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)),
        Compressed(content, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));

    /// <summary>Reads <c>path.br</c> and <c>path.gz</c>.</summary>
    public static CompressedFile Read(string type, string path) =>
        new(type, File.ReadAllBytes(path + ".br"), File.ReadAllBytes(path + ".gz"));

    /// <summary>Sends it in the smallest form that the client takes.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cacheControl">How long it may be kept.</param>
    public async Task SendAsync(HttpContext context, string cacheControl)
    {
        var headers = context.Response.GetTypedHeaders();
        context.Response.Headers.CacheControl = cacheControl;
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = _tag;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(_tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = _type;
        if (Takes(context.Request, "br"))
        {
            await SendAsync(context, _brotli, "br");
        }
        else if (Takes(context.Request, "gzip"))
        {
            await SendAsync(context, _gzip, "gzip");
        }
        else
        {
            await using var unpacked = new GZipStream(new MemoryStream(_gzip), CompressionMode.Decompress);
            await unpacked.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    private static Task SendAsync(HttpContext context, byte[] content, string encoding)
    {
        context.Response.Headers.ContentEncoding = encoding;
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private static bool Takes(HttpRequest request, string encoding) => request.GetTypedHeaders().AcceptEncoding.Any(accepted =>
        accepted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && accepted.Quality is null or > 0);

    private static byte[] Compressed(byte[] content, Func<Stream, Stream> compressor)
    {
        using var memory = new MemoryStream();
        using (var stream = compressor(memory))
        {
            stream.Write(content);
        }

        return memory.ToArray();
    }
}
