using System.Globalization;
using Imvo.Assistant.Retrieval.Index;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>Shows progress on stderr: a bar that is redrawn on a terminal, plain lines at every tenth otherwise.</summary>
internal sealed class ProgressLine(string title) : IProgress<IndexProgress>, IDisposable
{
    private const int BarWidth = 30;

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private int _lastTenth = -1;
    private bool _drawn;

    public void Report(IndexProgress value)
    {
        if (value.Total < 2)
        {
            return;
        }

        var share = Math.Clamp((double)value.Done / value.Total, 0, 1);
        if (_isTerminal)
        {
            var filled = (int)(share * BarWidth);
            Console.Error.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\r{title} [{new string('#', filled)}{new string('-', BarWidth - filled)}] {value.Done}/{value.Total} {Shortened(value.Item)}\u001b[K"));
            _drawn = true;
            return;
        }

        var tenth = (int)(share * 10);
        if (tenth != _lastTenth)
        {
            _lastTenth = tenth;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {value.Done}/{value.Total}"));
        }
    }

    public void Dispose()
    {
        if (_drawn)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }

    private static string Shortened(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length <= 30 ? name : name[..29] + "…";
    }
}
