namespace Imvo.Assistant.Core.Planning.Intake.Numbers;

/// <summary>A number in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Value">Its value; a very large one when it is too long to be meant.</param>
/// <param name="IsScaled">Whether thousands or millions were named with it.</param>
internal sealed record WrittenNumber(int First, int Last, decimal Value, bool IsScaled);
