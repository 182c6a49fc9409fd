namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Lets one process at a time change the index; a second one waits. The lock ends with the process that holds it.</summary>
internal static class IndexLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static FileStream Take(IndexFolder folder)
    {
        Directory.CreateDirectory(folder.Root);
        using var waiting = new ManualResetEventSlim(false);
        while (true)
        {
            try
            {
                return new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(folder.Lock))
            {
                waiting.Wait(Pause);
            }
        }
    }
}
