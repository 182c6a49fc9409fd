using System.Text.Json;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Risk.Compiled;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables.Risk.Compiled;

public sealed class CompiledTablesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imvo-compiled-").FullName;

    private string File => Path.Combine(_folder, "plan-tables.bin");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Twice_GivesTheTablesAndKeepsTheFile()
    {
        var compiled = Text(Tables());
        var written = System.IO.File.GetLastWriteTimeUtc(File);

        Assert.Equal(Text(RepositoryKnowledge.Value.PlanTables!), compiled);
        Assert.Equal(compiled, Text(Tables()));
        Assert.Equal(written, System.IO.File.GetLastWriteTimeUtc(File));
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void Read_DamagedFile_IsMadeAnew(int place)
    {
        Tables();
        var good = System.IO.File.ReadAllBytes(File);
        var damaged = good.ToArray();
        damaged[place] ^= 1;
        System.IO.File.WriteAllBytes(File, damaged);

        Assert.NotEmpty(Tables().Risks);
        Assert.Equal(good, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Read_FileCutOff_IsMadeAnew()
    {
        Tables();
        var good = System.IO.File.ReadAllBytes(File);
        System.IO.File.WriteAllBytes(File, good[..(good.Length / 2)]);

        Tables();

        Assert.Equal(good, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Read_OtherKnowledge_IsNotTakenForThis()
    {
        Tables();
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "knowledge")).FullName;

        Assert.ThrowsAny<Exception>(() => new CompiledTables(_folder, empty).Read());
    }

    private PlanTables Tables() => new CompiledTables(_folder, RepositoryFolder.Knowledge).Read();

    private static string Text(PlanTables tables) => JsonSerializer.Serialize(tables);
}
