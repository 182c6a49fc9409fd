using Imvo.Assistant.Web.Tests.Browser;
using Xunit;

namespace Imvo.Assistant.Web.Tests;

/// <summary>Tests that share one index, one host and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class AssistantHostsCollection : ICollectionFixture<AssistantHosts>, ICollectionFixture<Chromium>
{
    public const string Name = "hosts";
}
