namespace Imvo.Assistant.Web.Settings;

/// <summary>Where people talk with the assistant.</summary>
public sealed record ChannelSettings
{
    /// <summary>The web widget.</summary>
    public DirectLineSettings DirectLine { get; set; } = new();

    internal IEnumerable<string> Problems() => DirectLine.Problems();
}
