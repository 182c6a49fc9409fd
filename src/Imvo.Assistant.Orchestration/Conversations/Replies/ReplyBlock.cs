using System.Text.Json.Serialization;

namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A part of a reply.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "text")]
[JsonDerivedType(typeof(WarningBlock), "warning")]
[JsonDerivedType(typeof(AnswerBlock), "answer")]
[JsonDerivedType(typeof(QuestionBlock), "question")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(ExplanationBlock), "explanation")]
[JsonDerivedType(typeof(PlanCard), "plan")]
[JsonDerivedType(typeof(ComparisonBlock), "comparison")]
[JsonDerivedType(typeof(HandoverBlock), "handover")]
public abstract record ReplyBlock;
