namespace Imvo.Assistant.Core.Knowledge;

/// <summary>An official publication that notes and tables stand on and that users are shown as the source.</summary>
/// <param name="Key">Key used by notes and tables.</param>
/// <param name="Title">Official title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">ISO 8601 date, month or year; null for pages without a date.</param>
/// <param name="Language">ISO 639-1 code of the language it is written in, such as <c>nl</c> or <c>de</c>.</param>
/// <param name="Url">Address where it can be read; null when there is none.</param>
/// <param name="Download">Address of the file itself; null when no direct file is known.</param>
/// <param name="Licence">Terms under which it may be used.</param>
/// <param name="Confirmed">False when nobody has seen the address work.</param>
public sealed record SourcePublication(
    string Key,
    string Title,
    string Publisher,
    string? Date,
    string Language,
    Uri? Url,
    Uri? Download,
    string Licence,
    bool Confirmed);
