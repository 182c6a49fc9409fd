using System.Collections.Concurrent;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// Lets another thread work ahead on a sequence: documents are read and analysed there while this thread writes. The order stays,
/// and no more than a fixed number of items waits, so memory does not depend on the size of a document.
/// </summary>
internal static class WorkAhead
{
    // Some 100 KB of text: enough to even out a passage that takes long.
    private const int MostWaiting = 128;

    /// <summary>The same items, made on another thread. What goes wrong there is thrown here, after the items before it.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        using var queue = new BlockingCollection<T>(MostWaiting);
        using var stop = new CancellationTokenSource();
        var work = Task.Run(() => Fill(queue, items, stop.Token));
        try
        {
            foreach (var item in queue.GetConsumingEnumerable())
            {
                yield return item;
            }

            work.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Task.WaitAny(work);
        }
    }

    private static void Fill<T>(BlockingCollection<T> queue, IEnumerable<T> items, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                queue.Add(item, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reader of the queue stopped: nobody waits for the rest.
        }
        finally
        {
            queue.CompleteAdding();
        }
    }
}
