using Imvo.Assistant.Benchmarks.Measuring;

namespace Imvo.Assistant.Benchmarks.Start;

/// <summary>A .NET console program that does nothing, published as imvo is: what no .NET program can be faster than.</summary>
internal static class EmptyProgram
{
    /// <summary>Makes and publishes it below a folder outside the repository, whose build settings would otherwise apply.</summary>
    /// <returns>Its path.</returns>
    public static string Publish(string folder)
    {
        var project = Path.Combine(folder, "source");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RuntimeIdentifiers>linux-x64</RuntimeIdentifiers>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), "return 0;");
        var published = Path.Combine(folder, "published");
        ImvoProgram.Publish(project, published);
        return Path.Combine(published, "empty");
    }
}
