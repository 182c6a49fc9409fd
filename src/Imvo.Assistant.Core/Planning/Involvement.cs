namespace Imvo.Assistant.Core.Planning;

/// <summary>How a firm relates to harm, in the words of the OECD Guidelines.</summary>
public enum Involvement
{
    /// <summary>Cannot be told from what is known.</summary>
    Unknown,

    /// <summary>The firm's own work causes it.</summary>
    Caused,

    /// <summary>The firm's own choices help to cause it.</summary>
    Contributed,

    /// <summary>It is linked to the firm's products or services.</summary>
    Linked,
}
