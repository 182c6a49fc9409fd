namespace Imvo.Assistant.Tests.Orchestration.Prompts;

/// <summary>A copy of the repository's prompts in which one file can be changed.</summary>
internal sealed class PromptFiles : IDisposable
{
    public PromptFiles()
    {
        Folder = Directory.CreateTempSubdirectory("imvo-prompts-").FullName;
        foreach (var file in Directory.GetFiles(RepositoryPrompts.Folder))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }

    public string Folder { get; }

    public PromptFiles Change(string file, string before, string after)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        if (!text.Contains(before, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} does not hold '{before}'.");
        }

        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
        return this;
    }

    public PromptFiles Replace(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
