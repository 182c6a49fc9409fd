namespace Imvo.Assistant.Web.Settings;

/// <summary>
/// Everything an operator can set: <c>appsettings.json</c>, then environment variables (<c>Data__Path</c>). Setters rather than
/// init: the generated JSON reader would give init-only properties that a file leaves out no default.
/// </summary>
public sealed record AssistantSettings
{
    /// <summary>Where data is kept.</summary>
    public DataSettings Data { get; set; } = new();

    /// <summary>How the host is reached.</summary>
    public WebSettings Web { get; set; } = new();

    /// <summary>Sizes, rates and times.</summary>
    public LimitSettings Limits { get; set; } = new();

    /// <summary>How long things are kept.</summary>
    public RetentionSettings Retention { get; set; } = new();

    /// <summary>Where people are sent.</summary>
    public HandoverSettings Handover { get; set; } = new();

    /// <summary>Where people talk with the assistant.</summary>
    public ChannelSettings Channels { get; set; } = new();

    /// <summary>What is wrong with the settings; empty when nothing is.</summary>
    public IEnumerable<string> Problems() => Web.Problems().Concat(Limits.Problems()).Concat(Retention.Problems()).Concat(Handover.Problems()).Concat(Channels.Problems());
}
