using System.Security.Cryptography;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Tables.Risk.Compiled;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Web.Hosting;

/// <summary>The parts of the assistant, put together by hand: the command line cannot afford a container at start.</summary>
public sealed record AssistantParts
{
    private readonly Lazy<PlanTables> _planTables;

    private AssistantParts(AssistantSettings settings, string home, string dataFolder, string widgetFolder, TimeProvider clock)
    {
        Settings = settings;
        Home = home;
        DataFolder = dataFolder;
        WidgetFolder = widgetFolder;
        Clock = clock;
        Folder = new IndexFolder(Path.Combine(dataFolder, "index"));

        // Pages, conversations and questions about laws share one reading. A failure is not kept: the tables may be put back.
        _planTables = new Lazy<PlanTables>(
            () => new CompiledTables(DataFolder, KnowledgeFolder, Settings.Data.Indicators()).Read(), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The settings.</summary>
    public AssistantSettings Settings { get; }

    /// <summary>Folder with <c>knowledge</c> and <c>prompts</c>.</summary>
    public string Home { get; }

    /// <summary>Folder of everything that is kept.</summary>
    public string DataFolder { get; }

    /// <summary>Folder that <c>build/widget.sh</c> fills; it may not be there.</summary>
    public string WidgetFolder { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Where ids come from that nobody may guess.</summary>
    public RandomNumberGenerator Randomness { get; init; } = RandomNumberGenerator.Create();

    /// <summary>Where the index lies.</summary>
    public IndexFolder Folder { get; }

    /// <summary>Folder of the authored knowledge.</summary>
    public string KnowledgeFolder => Path.Combine(Home, "knowledge");

    /// <summary>Puts the parts together.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="home">Folder with <c>knowledge</c> and <c>prompts</c>.</param>
    /// <param name="dataFolder">Data folder; null to take that of the settings.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="widgetFolder">Folder of the chat window's script; null to take that of the build.</param>
    public static AssistantParts Of(AssistantSettings settings, string home, string? dataFolder, TimeProvider clock, string? widgetFolder = null) => new(
        settings,
        home,
        dataFolder is null ? settings.Data.Folder() : Path.GetFullPath(dataFolder),
        widgetFolder ?? Path.Combine(home, "artifacts", "widget"),
        clock);

    /// <summary>What changes the index.</summary>
    public IndexWriter Writer() => new(Folder, KnowledgeFolder, Ingestion(Settings.Limits), Clock);

    /// <summary>What searches the index.</summary>
    public IPassageIndex Index() => new EmbeddedPassageIndex(Folder);

    /// <summary>What makes plans.</summary>
    /// <exception cref="KnowledgeUnavailableException">The knowledge has no risk tables.</exception>
    public PlanTables PlanTables() => _planTables.Value;

    /// <summary>Wording and phrases.</summary>
    public PromptLibrary Prompts() => PromptLibrary.Read(Path.Combine(Home, "prompts"));

    /// <summary>The pipeline over an index.</summary>
    public AnswerPipeline Pipeline(IPassageIndex index, PromptLibrary prompts) => new(
        index,
        prompts,
        new AnswerOptions { QuestionCharacters = Settings.Limits.QuestionCharacters, Contact = Settings.Handover.Contact() },
        Clock,
        Reach());

    // Made at the first question that needs it: reading the tables takes longer than answering. Without risk tables nothing is said of
    // whom laws reach; questions are answered from the notes all the same.
    private Func<LawReach>? Reach()
    {
        if (!Directory.Exists(Path.Combine(KnowledgeFolder, "tables", "risk")))
        {
            return null;
        }

        var reach = new Lazy<LawReach>(() => new LawReach(PlanTables()));
        return () => reach.Value;
    }

    /// <summary>The dialogue, which every channel brings its turns to.</summary>
    /// <exception cref="KnowledgeUnavailableException">The knowledge has no risk tables.</exception>
    public TurnProcessor Dialogue(AnswerPipeline pipeline, PromptLibrary prompts)
    {
        var contact = Settings.Handover;
        return new TurnProcessor(
            pipeline,
            prompts,
            CueBook.Read(Path.Combine(Home, "prompts")),
            PlanTables(),
            new HandoverContact(contact.Name, contact.Address, contact.Phone, contact.Url));
    }

    private static IngestionLimits Ingestion(LimitSettings limits) => new()
    {
        MaxDocumentBytes = limits.DocumentBytes,
        MaxUnpackedBytes = limits.UnpackedBytes,
        MaxPdfTime = TimeSpan.FromSeconds(limits.PdfSeconds),
        MaxPdfMemoryBytes = limits.PdfMemoryBytes,
    };
}
