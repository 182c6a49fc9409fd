using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Imvo.Assistant.Benchmarks.Http;

/// <summary>Requests as the bytes that go over the connection.</summary>
internal static class HttpRequests
{
    public static byte[] Get(Uri host, string path) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host.Authority}\r\n\r\n");

    public static byte[] Ask(Uri host, string question)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = question });
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST /api/ask HTTP/1.1\r\nHost: {host.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
