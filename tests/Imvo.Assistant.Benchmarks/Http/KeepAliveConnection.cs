using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Imvo.Assistant.Benchmarks.Http;

/// <summary>
/// A connection that sends one prepared HTTP/1.1 request after another. Small on purpose: the load runs on the same cores as the
/// host that is measured, and HttpClient would take half of them.
/// </summary>
internal sealed class KeepAliveConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    public KeepAliveConnection(Uri host) => _socket.Connect(host.Host, host.Port);

    /// <summary>Sends a request and reads the whole response.</summary>
    /// <returns>The status code.</returns>
    /// <exception cref="IOException">The host closed the connection.</exception>
    public int Exchange(ReadOnlySpan<byte> request)
    {
        while (request.Length > 0)
        {
            request = request[_socket.Send(request)..];
        }

        var status = int.Parse(ReadLine().Split(' ')[1], CultureInfo.InvariantCulture);
        var length = 0;
        var isChunked = false;
        while (ReadLine() is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(header.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
            }

            isChunked |= header.StartsWith("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase);
        }

        if (isChunked)
        {
            SkipChunks();
        }
        else
        {
            Skip(length);
        }

        return status;
    }

    public void Dispose() => _socket.Dispose();

    private void SkipChunks()
    {
        int length;
        do
        {
            length = int.Parse(ReadLine(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Skip(length);
            ReadLine();
        }
        while (length > 0);
    }

    private string ReadLine()
    {
        int newLine;
        while ((newLine = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            Receive();
        }

        var line = Encoding.ASCII.GetString(_buffer, _start, newLine).TrimEnd('\r');
        _start += newLine + 1;
        return line;
    }

    private void Skip(int count)
    {
        while (count > _end - _start)
        {
            count -= _end - _start;
            _start = _end = 0;
            Receive();
        }

        _start += count;
    }

    private void Receive()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        var received = _socket.Receive(_buffer.AsSpan(_end));
        _end += received > 0 ? received : throw new IOException("The host closed the connection.");
    }
}
