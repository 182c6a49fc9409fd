using System.Diagnostics;
using System.Net.Sockets;
using Imvo.Assistant.Benchmarks.Measuring;

namespace Imvo.Assistant.Benchmarks.Http;

/// <summary>What a bounded load measured.</summary>
/// <param name="PerSecond">Responses per second.</param>
/// <param name="Median">Half of the responses came within so many milliseconds.</param>
/// <param name="P95">95 % of the responses came within so many milliseconds.</param>
/// <param name="Errors">Responses other than 200, and connections lost.</param>
/// <param name="ProcessorMicroseconds">Processor time of the host per response.</param>
internal sealed record Load(double PerSecond, double Median, double P95, int Errors, double ProcessorMicroseconds)
{
    /// <summary>Sends a number of requests over a number of connections, each as fast as the host answers it.</summary>
    public static Load Run(AssistantHost host, IReadOnlyList<byte[]> requests, int count, int connections)
    {
        var times = new double[count];
        var next = -1;
        var errors = 0;
        var threads = Enumerable.Range(0, connections).Select(_ => new Thread(Work)).ToList();
        var processor = host.ProcessorTime;
        var started = Stopwatch.GetTimestamp();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new Load(
            count / elapsed.TotalSeconds,
            Figures.Median(times),
            Figures.Percentile(times, 0.95),
            errors,
            (host.ProcessorTime - processor).TotalMicroseconds / count);

        void Work()
        {
            using var connection = new KeepAliveConnection(host.Address);
            int number;
            while ((number = Interlocked.Increment(ref next)) < count)
            {
                var sent = Stopwatch.GetTimestamp();
                try
                {
                    var status = connection.Exchange(requests[number % requests.Count]);
                    Interlocked.Add(ref errors, status == 200 ? 0 : 1);
                }
                catch (Exception e) when (e is IOException or SocketException)
                {
                    // This connection's share is taken by the others; a load that loses all ends with few responses and is seen.
                    Interlocked.Increment(ref errors);
                    return;
                }

                times[number] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        }
    }
}
