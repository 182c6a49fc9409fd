using System.Text;
using Xunit;

namespace Imvo.Assistant.Tests.Content;

public class TextFileTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Files { get; } =
    [
        .. new[] { "knowledge", "prompts" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(RepositoryFolder.Path, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(RepositoryFolder.Path, file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfKnowledgeOrPrompts_IsUtf8WithUnixLineEnds(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(RepositoryFolder.Path, file));
        var text = Strict.GetString(bytes);

        Assert.False(text.StartsWith('\uFEFF'), "There is a byte order mark.");
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
    }
}
