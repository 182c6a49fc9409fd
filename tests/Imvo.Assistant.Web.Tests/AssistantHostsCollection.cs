using Xunit;

namespace Imvo.Assistant.Web.Tests;

/// <summary>Tests that share one index and one host.</summary>
[CollectionDefinition(Name)]
public sealed class AssistantHostsCollection : ICollectionFixture<AssistantHosts>
{
    public const string Name = "hosts";
}
