using System.Reflection;
using System.Xml.Linq;
using Imvo.Assistant.Cli.Commands;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Evaluation;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.State;
using Imvo.Assistant.Web.Hosting;
using Xunit;

namespace Imvo.Assistant.Tests.Architecture;

/// <summary>Who may know whom.</summary>
public class ProjectReferenceTests
{
    private const string Prefix = "Imvo.Assistant.";

    private static readonly Assembly[] Assemblies =
    [
        typeof(Answer).Assembly, typeof(EmbeddedPassageIndex).Assembly, typeof(AnswerPipeline).Assembly, typeof(Scorecard).Assembly,
        typeof(PageDocument).Assembly, typeof(ConversationStore).Assembly,
        typeof(AssistantWebHost).Assembly, typeof(ServeCommand).Assembly,
    ];

    public static TheoryData<string, string[]> Arrows { get; } = new()
    {
        { "Core", [] },
        { "Retrieval", ["Core"] },
        { "Orchestration", ["Core"] },
        { "State", [] },
        { "Documents", ["Core"] },
        { "Evaluation", ["Core", "Orchestration"] },
        { "Web", ["Core", "Documents", "Orchestration", "Retrieval", "State"] },
        { "Cli", ["Core", "Documents", "Evaluation", "Orchestration", "Retrieval", "Web"] },
    };

    [Fact]
    public void Projects_OfTheProduct_AreThoseOfTheDesign() => Assert.Equal(
        Arrows.Select(row => Prefix + row[0]).Order(StringComparer.Ordinal),
        Directory.GetDirectories(SourceTree.Source).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Project_References_AreThoseOfTheDesign(string project, string[] allowed)
    {
        var references = Items(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))[Prefix.Length..])
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed, references, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Assembly_UsesOnlyWhatItsProjectMayKnow(string project, string[] allowed)
    {
        var name = string.Equals(project, "Cli", StringComparison.Ordinal) ? "imvo" : Prefix + project;
        var assembly = Assert.Single(Assemblies, assembly => string.Equals(assembly.GetName().Name, name, StringComparison.Ordinal));
        var used = assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(reference => reference.StartsWith(Prefix, StringComparison.Ordinal));

        Assert.Subset(allowed.Select(other => Prefix + other).ToHashSet(StringComparer.Ordinal), used.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Core_HasNoPackages()
    {
        Assert.Empty(Items("Core", "PackageReference"));
        Assert.Empty(Items("Core", "FrameworkReference"));
        Assert.All(
            typeof(Answer).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyWebAndCli_KnowAspNetCore() => Assert.All(
        Assemblies,
        assembly =>
        {
            var usesAspNet = assembly.GetReferencedAssemblies()
                .Any(reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
            Assert.True(!usesAspNet || assembly.GetName().Name is "Imvo.Assistant.Web" or "imvo", assembly.GetName().Name);
        });

    private static IEnumerable<string> Items(string project, string item)
    {
        var file = Path.Combine(SourceTree.Source, Prefix + project, Prefix + project + ".csproj");
        return XDocument.Load(file).Descendants(item).Select(element => element.Attribute("Include")!.Value);
    }
}
