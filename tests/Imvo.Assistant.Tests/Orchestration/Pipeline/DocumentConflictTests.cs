using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>A document of the operator that contradicts a table: both are said, with which is newer.</summary>
public sealed class DocumentConflictTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imvo-conflict-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("2025-03-01", "Mijn bron is nieuwer")]
    [InlineData("2027-03-01", "nieuwer dan mijn bron")]
    [InlineData(null, "weet ik niet")]
    public void Ask_DocumentWithASupersededThreshold_SaysBothAndWhichIsNewer(string? date, string expected)
    {
        var answer = Ask(
            "Wegwijzer ketenwetten",
            "De CSDDD geldt voor bedrijven met meer dan 1.000 werknemers. Wie kleiner is, valt er niet onder.",
            date,
            "geldt de csddd voor mij?");

        Assert.Contains("5.000 mensen", answer.Text, StringComparison.Ordinal);
        Assert.Contains("staat iets anders: “De CSDDD geldt voor bedrijven met meer dan 1.000 werknemers.”", answer.Text, StringComparison.Ordinal);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_DocumentThatAgrees_IsNotSaidToContradict() => Assert.DoesNotContain(
        "staat iets anders",
        Ask("Wegwijzer ketenwetten", "De CSDDD geldt voor bedrijven met meer dan 5.000 werknemers.", "2026-05-01", "geldt de csddd voor mij?").Text,
        StringComparison.Ordinal);

    private Answer Ask(string title, string text, string? date, string question)
    {
        var parts = AssistantParts.Of(new AssistantSettings(), RepositoryFolder.Path, Path.Combine(_folder, "data"), new FixedClock(AnswerBench.Today));
        var path = Path.Combine(_folder, "wegwijzer.md");
        File.WriteAllText(path, $"# {title}\n\n{text}\n");
        parts.Writer().Add([path], new DocumentOptions { Title = title, Date = date });
        return parts.Pipeline(parts.Index(), RepositoryPrompts.Value).Run(new AnswerRequest { Question = question });
    }
}
