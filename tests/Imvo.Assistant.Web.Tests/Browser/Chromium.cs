using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Imvo.Assistant.Documents.Pdf;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Browser;

/// <summary>The Chromium of this machine, started when the first page is opened and spoken to over its DevTools protocol.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";

    private readonly Lazy<Task> _start;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _answers = new();
    private readonly ConcurrentDictionary<string, BrowserPage> _pages = new(StringComparer.Ordinal);
    private readonly ClientWebSocket _socket = new();
    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("imvo-chromium-");
    private Process? _process;
    private Task _reading = Task.CompletedTask;
    private int _last;

    public Chromium() => _start = new Lazy<Task>(StartAsync);

    /// <summary>Opens an empty page in a profile of its own: nothing is stored yet, and frames of other sites may store nothing.</summary>
    internal async Task<BrowserPage> OpenAsync()
    {
        await _start.Value;
        var context = (await SendAsync(null, "Target.createBrowserContext", [])).GetProperty("browserContextId").GetString();
        var target = (await SendAsync(null, "Target.createTarget", new JsonObject { ["url"] = "about:blank", ["browserContextId"] = context }))
            .GetProperty("targetId").GetString();
        var session = (await SendAsync(null, "Target.attachToTarget", new JsonObject { ["targetId"] = target, ["flatten"] = true }))
            .GetProperty("sessionId").GetString()!;
        return await AddAsync(session);
    }

    internal async Task<JsonElement> SendAsync(string? session, string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _answers[id] = answer;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            await _reading;
        }

        foreach (var page in _pages.Values)
        {
            page.Dispose();
        }

        _process?.Dispose();
        _socket.Dispose();
        _sending.Dispose();
        _profile.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        Assert.True(ChromiumProgram.Installed is not null, "These tests need Chromium: install it, or name one in IMVO_CHROMIUM.");
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(Command(ChromiumProgram.Installed!))!;
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException("Chromium ended before it could be spoken to."));
            }
            else if (line.Data.StartsWith(Announcement, StringComparison.Ordinal))
            {
                address.TrySetResult(line.Data[Announcement.Length..]);
            }
        };
        _process.BeginErrorReadLine();
        await _socket.ConnectAsync(new Uri(await address.Task), CancellationToken.None);
        _reading = ReadAsync();
    }

    private ProcessStartInfo Command(string program)
    {
        // No name is resolved but this machine's own, so no test can lean on another host. Without partitions for the storage of frames,
        // Chromium refuses them storage altogether, as strict browsers do.
        List<string> options =
        [
            "--headless", "--no-first-run", "--disable-gpu", "--disable-extensions", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--disable-breakpad", "--disable-dev-shm-usage", "--remote-debugging-port=0",
            "--disable-features=ThirdPartyStoragePartitioning",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1", "--user-data-dir=" + _profile.FullName,
        ];
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            options.Add("--no-sandbox");
        }

        return new ProcessStartInfo(program, options) { RedirectStandardError = true, UseShellExecute = false };
    }

    private async Task<BrowserPage> AddAsync(string session)
    {
        var page = new BrowserPage(this, session);
        _pages[session] = page;
        await page.PrepareAsync();
        return page;
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var received = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                await message.WriteAsync(buffer.AsMemory(0, received.Count));
                if (received.EndOfMessage)
                {
                    Take(JsonElement.Parse(message.ToArray()));
                    message.SetLength(0);
                }
            }
        }
        catch (WebSocketException)
        {
            // The browser was ended.
        }
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (_answers.TryRemove(id.GetInt32(), out var answer))
            {
                if (message.TryGetProperty("error", out var error))
                {
                    answer.SetException(new InvalidOperationException(error.GetRawText()));
                }
                else
                {
                    answer.SetResult(message.GetProperty("result"));
                }
            }

            return;
        }

        if (message.TryGetProperty("sessionId", out var session) && _pages.TryGetValue(session.GetString()!, out var page))
        {
            page.Hear(message.GetProperty("method").GetString()!, message.GetProperty("params"), AddAsync);
        }
    }
}
