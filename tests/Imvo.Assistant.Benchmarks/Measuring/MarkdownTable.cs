using System.Globalization;
using System.Text;

namespace Imvo.Assistant.Benchmarks.Measuring;

/// <summary>A table of figures, headed by when and where they were measured.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();
    private readonly string _title;
    private readonly string _loadBefore = MachineLoad.Now();

    public MarkdownTable(string title, params string[] columns)
    {
        _title = title;
        Add(columns);
        Add(Array.ConvertAll(columns, _ => "---"));
    }

    public void Add(params string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    public void Print()
    {
        var now = TimeProvider.System.GetLocalNow();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n**{_title}** ({now:yyyy-MM-dd HH:mm}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, load average before {_loadBefore}, after {MachineLoad.Now()})\n"));
        Console.WriteLine(_text);
    }
}
