using System.Net.WebSockets;
using System.Text.Json;
using Imvo.Assistant.Web.Conversations;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Pushes activities over a socket: first all that the client missed, then each as it comes.</summary>
internal sealed class DirectLineStream(ActivityReplay replay, ConversationChanges changes)
{
    // Clients only send empty frames, to keep the line open.
    private const int LargestFrame = 1024;

    public async Task Run(WebSocket socket, DirectLineGrant grant, long after, string site, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAll(Listen(socket, ended), PushUntilTheEnd(socket, grant, after, site, ended));
    }

    private async Task PushUntilTheEnd(WebSocket socket, DirectLineGrant grant, long after, string site, CancellationTokenSource ended)
    {
        try
        {
            await Push(socket, grant, after, site, ended.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // The client went away, or the host stops: it comes back with its watermark.
        }

        await Close(socket);
        await ended.CancelAsync();
    }

    private async Task Push(WebSocket socket, DirectLineGrant grant, long after, string site, CancellationToken stop)
    {
        using var listener = changes.Listen(grant.Key);
        while (!stop.IsCancellationRequested)
        {
            var next = listener.Next();
            var set = replay.After(grant, after, site);
            after = Watermark.Read(set.Watermark);
            if (set.Activities.Count > 0)
            {
                var bytes = JsonSerializer.SerializeToUtf8Bytes(set, DirectLineJson.Default.ActivitySet);
                await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, stop);
            }

            await next.WaitAsync(stop);
        }
    }

    private static async Task Listen(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[LargestFrame];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var frame = await socket.ReceiveAsync(buffer.AsMemory(), ended.Token);
                if (frame.MessageType == WebSocketMessageType.Close || !frame.EndOfMessage)
                {
                    break;
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // Gone without goodbye.
        }

        await ended.CancelAsync();
    }

    private static async Task Close(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, statusDescription: null, CancellationToken.None);
        }
        catch (Exception e) when (e is WebSocketException or IOException or ObjectDisposedException)
        {
            // Gone meanwhile.
        }
    }
}
