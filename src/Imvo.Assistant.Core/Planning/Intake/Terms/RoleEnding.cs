namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>The end of a compound that tells what a firm is.</summary>
/// <param name="Text">The folded letters.</param>
/// <param name="Role">The role.</param>
internal sealed record RoleEnding(string Text, string Role);
