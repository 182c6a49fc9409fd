using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Web.Tests;

/// <summary>An index of the real knowledge, made once; a host over it that tests share, and hosts of their own.</summary>
public sealed class AssistantHosts : IAsyncLifetime
{
    /// <summary>The chat window as it was built.</summary>
    public static readonly string BuiltWidget = Path.Combine(Path.GetDirectoryName(KnowledgeLocator.Find())!, "artifacts", "widget");

    private static readonly string Home = Path.GetDirectoryName(KnowledgeLocator.Find())!;

    private readonly string _root = Directory.CreateTempSubdirectory("imvo-web-").FullName;
    private int _folders;

    /// <summary>A host without limits on the rate.</summary>
    public RunningHost Shared { get; private set; } = null!;

    private string Data => Path.Combine(_root, "data");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Data);
        Parts(Unlimited(), Data).Writer().EnsureFresh();
        Shared = await StartAsync(Unlimited());
    }

    public async Task DisposeAsync()
    {
        await Shared.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Settings without a limit on the rate.</summary>
    public static AssistantSettings Unlimited() => new() { Limits = new LimitSettings { RequestsPerMinute = 0 } };

    /// <summary>Parts without a chat window, whatever was built, unless a folder is given.</summary>
    public static AssistantParts Parts(AssistantSettings settings, string data, TimeProvider? clock = null, string? widget = null) =>
        AssistantParts.Of(settings, Home, data, clock ?? TimeProvider.System, widget ?? Path.Combine(data, "no-widget"));

    /// <summary>Starts a host of its own over the shared index or over a folder.</summary>
    public Task<RunningHost> StartAsync(AssistantSettings settings, string? data = null, string? widget = null) =>
        RunningHost.StartAsync(Parts(settings, data ?? Data, widget: widget));

    /// <summary>A data folder without an index.</summary>
    public string EmptyFolder()
    {
        var number = Interlocked.Increment(ref _folders);
        return Directory.CreateDirectory(Path.Combine(_root, $"folder-{number}")).FullName;
    }

    /// <summary>A data folder with a copy of the index, to change or to damage.</summary>
    public string CopiedFolder()
    {
        var copy = EmptyFolder();
        var plans = Path.Combine(Data, "plans");
        foreach (var file in Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(plans, StringComparison.Ordinal)))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
