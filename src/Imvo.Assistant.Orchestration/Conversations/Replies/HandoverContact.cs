namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A person or desk that users are sent to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">E-mail address; empty for none.</param>
/// <param name="Phone">Telephone number; empty for none.</param>
/// <param name="Url">Web address; empty for none.</param>
public sealed record HandoverContact(string Name, string Address, string Phone, string Url);
