namespace Imvo.Assistant.Web.Settings;

/// <summary>How long things are kept.</summary>
public sealed record RetentionSettings
{
    private const int MostDays = 3650;

    /// <summary>Days that a plan is kept, and a report of an error in one. Default 365.</summary>
    public int PlanDays { get; set; } = 365;

    /// <summary>Days after its last message that a conversation is kept. Default 90.</summary>
    public int ConversationDays { get; set; } = 90;

    internal IEnumerable<string> Problems()
    {
        if (PlanDays is < 1 or > MostDays)
        {
            yield return $"Retention:PlanDays must be between 1 and {MostDays}.";
        }

        if (ConversationDays is < 1 or > MostDays)
        {
            yield return $"Retention:ConversationDays must be between 1 and {MostDays}.";
        }
    }
}
