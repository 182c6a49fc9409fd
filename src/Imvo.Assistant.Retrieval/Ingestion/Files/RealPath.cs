namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Finds where a path leads when every symbolic link in it is followed.</summary>
internal static class RealPath
{
    // The kernel gives up after as many.
    private const int MostLinks = 40;

    /// <summary>Gives the real path; null when the links lead round in a circle or to nothing.</summary>
    public static string? Of(string path, out bool isCircular)
    {
        isCircular = false;
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var real = Path.GetPathRoot(Path.GetFullPath(path)) ?? string.Empty;
        var rest = new Stack<string>(Parts(Path.GetFullPath(path), real));
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Join(real, part);
            var target = new FileInfo(next).LinkTarget;
            if (target is null)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                isCircular = true;
                return null;
            }

            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target) ?? real : string.Empty;
            real = root.Length > 0 ? root : real;
            foreach (var step in Parts(target, root))
            {
                rest.Push(step);
            }
        }

        return Path.Exists(real) ? real : null;
    }

    // Last part first, as they go on the stack.
    private static IEnumerable<string> Parts(string path, string root) => path[root.Length..]
        .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part is not ".")
        .Reverse();
}
