namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>Why a document was refused.</summary>
public enum RejectionReason
{
    /// <summary>There is no such file or folder.</summary>
    Missing,

    /// <summary>It holds no text.</summary>
    Empty,

    /// <summary>It is not a text file.</summary>
    Binary,

    /// <summary>Its characters are not UTF-8, nor UTF-16 with a byte order mark.</summary>
    WrongEncoding,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>It may not be read.</summary>
    NoPermission,

    /// <summary>It is a symbolic link that leads back to itself.</summary>
    SymlinkLoop,

    /// <summary>It is of a kind that cannot be read.</summary>
    Unsupported,

    /// <summary>The sidecar beside it is wrong.</summary>
    BadSidecar,

    /// <summary>It is locked with a password.</summary>
    Locked,

    /// <summary>It holds pictures of text, which are not read.</summary>
    Pictures,

    /// <summary>A program that reads its kind is not installed.</summary>
    ProgramMissing,

    /// <summary>Reading it failed.</summary>
    Unreadable,
}
