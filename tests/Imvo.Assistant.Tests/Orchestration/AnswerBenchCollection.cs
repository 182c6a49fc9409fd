using Xunit;

namespace Imvo.Assistant.Tests.Orchestration;

/// <summary>Tests that share one bench.</summary>
[CollectionDefinition(Name)]
public sealed class AnswerBenchCollection : ICollectionFixture<AnswerBench>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "answers";
}
