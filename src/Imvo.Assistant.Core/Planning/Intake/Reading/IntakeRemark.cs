namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>A remark to the reader.</summary>
/// <param name="Key">Its key in the wording.</param>
/// <param name="Word">The word it is about; empty for none.</param>
internal sealed record IntakeRemark(string Key, string Word);
