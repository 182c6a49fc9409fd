using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

/// <summary>A temporary folder with real documents.</summary>
internal sealed class DocumentFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("imvo-ingestion-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string At(string name) => System.IO.Path.Join(Path, name);

    public List<PassageDraft> Read(string name, string text, TextLanguage language = TextLanguage.Dutch) =>
        DocumentReader.Read(Write(name, text), IngestionLimits.Default, language).ToList();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
