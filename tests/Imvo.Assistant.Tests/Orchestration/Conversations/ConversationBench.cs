using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Conversations;

/// <summary>The real dialogue over the repository's notes and tables, made once.</summary>
public sealed class ConversationBench : IDisposable
{
    private static readonly DateTimeOffset Start = new(AnswerBench.Today, new TimeOnly(9, 0), TimeSpan.Zero);

    private readonly string _data = Directory.CreateTempSubdirectory("imvo-conversations-").FullName;

    /// <summary>Makes the index and the tables.</summary>
    public ConversationBench()
    {
        var settings = new AssistantSettings { Handover = new HandoverSettings { Name = "Steunpunt", Address = "steun@example.org", Phone = "070 1", Url = string.Empty } };
        var parts = AssistantParts.Of(settings, RepositoryFolder.Path, _data, new FixedClock(AnswerBench.Today));
        parts.Writer().EnsureFresh();
        Processor = parts.Dialogue(parts.Pipeline(parts.Index(), RepositoryPrompts.Value), RepositoryPrompts.Value);
    }

    /// <summary>The dialogue.</summary>
    public TurnProcessor Processor { get; }

    /// <summary>A conversation that has begun with nothing said.</summary>
    public Conversation Begin() => new(Processor, new ConversationState());

    /// <summary>A message as the n-th turn, a minute after the one before.</summary>
    public static IncomingTurn Message(int n, string text, TextLanguage? language = null) => new()
    {
        Id = $"t{n}",
        At = Start.AddMinutes(n),
        Text = text,
        Language = language,
    };

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_data, recursive: true);
}

/// <summary>Tests that share one bench.</summary>
[CollectionDefinition(Name)]
public sealed class ConversationBenchCollection : ICollectionFixture<ConversationBench>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "conversations";
}
