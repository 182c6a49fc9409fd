namespace Imvo.Assistant.Documents.Pdf;

/// <summary>How printing to PDF ended.</summary>
public enum PdfStatus
{
    /// <summary>There is a PDF.</summary>
    Printed,

    /// <summary>Chromium is not on this machine; the other formats do work.</summary>
    ChromiumMissing,

    /// <summary>It took longer than allowed and was ended.</summary>
    TimedOut,

    /// <summary>Chromium ended without a PDF.</summary>
    Failed,
}
