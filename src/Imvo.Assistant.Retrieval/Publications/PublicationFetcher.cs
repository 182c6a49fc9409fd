using System.Globalization;
using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Publications;

/// <summary>
/// Downloads official publications within bounds of size and time, and writes beside each file what is known of it, so that
/// <c>imvo index add</c> cites it well. A broken download leaves no file.
/// </summary>
public sealed class PublicationFetcher : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _folder;
    private readonly long _mostBytes;
    private readonly TimeSpan _mostTime;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="folder">Where files are kept.</param>
    /// <param name="mostBytes">Largest file.</param>
    /// <param name="mostTime">Longest time per file.</param>
    public PublicationFetcher(string folder, long mostBytes, TimeSpan mostTime)
    {
        _folder = folder;
        _mostBytes = mostBytes;
        _mostTime = mostTime;
        _client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Imvo.Assistant/0.1");
    }

    /// <summary>Downloads one publication.</summary>
    public async Task<PublicationOutcome> Fetch(SourcePublication publication, CancellationToken cancellation)
    {
        var address = publication.Download!;
        if (!string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) && !address.IsLoopback)
        {
            return new PublicationOutcome(null, "Only https addresses are downloaded; correct the address in sources.yaml.");
        }

        // The client's own limit would end with the head of the answer.
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(_mostTime);
        var page = publication.Url ?? address;
        Directory.CreateDirectory(_folder);
        var part = Path.Combine(_folder, publication.Key + ".part");
        try
        {
            using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limited.Token);
            if (!response.IsSuccessStatusCode)
            {
                return new PublicationOutcome(null, $"The server answered {(int)response.StatusCode}; look up the present address at {page}.");
            }

            if (!await Save(response, part, limited.Token))
            {
                return new PublicationOutcome(null, $"Larger than {_mostBytes} bytes; raise Limits:DownloadBytes to allow it.");
            }

            var path = Path.Combine(_folder, publication.Key + Extension(response, address));
            await File.WriteAllTextAsync(Path.ChangeExtension(path, ".meta.yaml"), Sidecar(publication), cancellation);
            File.Move(part, path, overwrite: true);
            return new PublicationOutcome(path, $"saved as {path}; index it with 'imvo index add'.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new PublicationOutcome(
                null, $"Took longer than {_mostTime.TotalSeconds} seconds; raise Limits:DownloadSeconds or download it yourself from {page}.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new PublicationOutcome(null, $"The download failed ({e.Message}); try again or download it yourself from {page}.");
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static string Extension(HttpResponseMessage response, Uri address) => response.Content.Headers.ContentType?.MediaType switch
    {
        "application/pdf" => ".pdf",
        "text/html" or "application/xhtml+xml" => ".html",
        "text/plain" => ".txt",
        "text/markdown" => ".md",
        _ => Path.GetExtension(address.AbsolutePath) is { Length: > 1 and < 6 } extension ? extension : ".html",
    };

    // Values are quoted with single quotes, in which YAML knows one escape: the quote doubled.
    private static string Sidecar(SourcePublication publication)
    {
        var lines = new List<string>
        {
            $"title: {Quoted(publication.Title)}",
            $"publisher: {Quoted(publication.Publisher)}",
            $"url: {Quoted((publication.Url ?? publication.Download!).ToString())}",
            $"licence: {Quoted(publication.Licence)}",
        };
        if (publication.Language is "nl" or "en")
        {
            lines.Add($"language: {publication.Language}");
        }

        if (publication.Date is { } date)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"date: {Quoted(date)}"));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Quoted(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    private async Task<bool> Save(HttpResponseMessage response, string path, CancellationToken cancellation)
    {
        await using var source = await response.Content.ReadAsStreamAsync(cancellation);
        await using var target = new FileStream(path, FileMode.Create, FileAccess.Write);
        var buffer = new byte[1 << 16];
        long total = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellation)) > 0)
        {
            total += read;
            if (total > _mostBytes)
            {
                return false;
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return true;
    }
}
