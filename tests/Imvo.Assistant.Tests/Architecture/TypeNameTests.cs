using System.Reflection;
using System.Runtime.CompilerServices;
using Imvo.Assistant.Cli.Commands;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Evaluation;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Web.Hosting;
using Xunit;

namespace Imvo.Assistant.Tests.Architecture;

/// <summary>House rules on types: named by domain, lying where their namespace says, interfaces only where two things are behind one.</summary>
public class TypeNameTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(Answer).Assembly, typeof(EmbeddedPassageIndex).Assembly, typeof(AnswerPipeline).Assembly, typeof(Scorecard).Assembly,
        typeof(AssistantWebHost).Assembly, typeof(ServeCommand).Assembly,
    ];

    private static readonly string[] NamelessEndings = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Misc", "Constants"];

    [Fact]
    public void Types_All_AreNamedByDomain() => Assert.All(
        WrittenTypes(),
        type => Assert.DoesNotContain(NamelessEndings, ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));

    [Fact]
    public void Types_OfTheProject_LieInItsNamespace() => Assert.All(
        WrittenTypes().Where(type => type.DeclaringType is null && type.Namespace is not null),
        type =>
        {
            var name = type.Assembly.GetName().Name!;
            var root = string.Equals(name, "imvo", StringComparison.Ordinal) ? "Imvo.Assistant.Cli" : name;
            Assert.StartsWith(root, type.Namespace, StringComparison.Ordinal);
        });

    [Fact]
    public void Classes_All_AreSealedOrStaticOrInherited()
    {
        var types = WrittenTypes().ToList();
        var open = types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }
            && !types.Exists(other => other.BaseType == type));

        // A top-level program is no class of our making.
        Assert.Empty(open.Where(type => !string.Equals(type.Name, "Program", StringComparison.Ordinal)).Select(type => type.FullName));
    }

    private static IEnumerable<Type> WrittenTypes() => Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.FullName!.StartsWith("Imvo.", StringComparison.Ordinal) || type.Namespace is null)
        .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
}
