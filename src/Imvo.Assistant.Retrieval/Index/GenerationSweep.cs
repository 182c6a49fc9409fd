namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Removes generations and segments that neither the present nor the last generation needs.</summary>
internal static class GenerationSweep
{
    /// <summary>Sweeps. A file that is still in use elsewhere stays for a later run.</summary>
    /// <param name="folder">The index folder.</param>
    /// <param name="keep">Names of the generations to keep.</param>
    public static void Run(IndexFolder folder, IReadOnlySet<string> keep)
    {
        var segments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var generation in Directory.EnumerateDirectories(folder.Generations))
        {
            var name = Path.GetFileName(generation);
            if (!keep.Contains(name))
            {
                TryDelete(() => Directory.Delete(generation, recursive: true));
                continue;
            }

            try
            {
                var manifest = ManifestFile.Read(folder.Manifest(name));
                if (manifest.Format != Manifest.PresentFormat)
                {
                    // It does not tell which segments it needs.
                    return;
                }

                segments.UnionWith(manifest.Segments.Select(segment => segment.Name));
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                // Without its manifest nothing tells which segments are unused: leave them all.
                return;
            }
        }

        foreach (var segment in Directory.EnumerateFiles(folder.Segments))
        {
            if (!segments.Contains(Path.GetFileName(segment)))
            {
                TryDelete(() => File.Delete(segment));
            }
        }
    }

    /// <summary>Removes a generation that was never put in use, and its segments.</summary>
    /// <param name="folder">The index folder.</param>
    /// <param name="generation">Its name.</param>
    /// <param name="segments">Pattern that the names of its own segments follow.</param>
    public static void Discard(IndexFolder folder, string generation, string segments)
    {
        TryDelete(() => Directory.Delete(folder.Generation(generation), recursive: true));
        foreach (var segment in Directory.EnumerateFiles(folder.Segments, segments))
        {
            TryDelete(() => File.Delete(segment));
        }
    }

    private static void TryDelete(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a mapped file; the next run removes it.
        }
    }
}
