using Imvo.Assistant.Core.Answers;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Prompts;

public class StatusTests
{
    [Theory]
    [InlineData(AnswerStatus.Answered, "answered", false)]
    [InlineData(AnswerStatus.Partial, "partial", false)]
    [InlineData(AnswerStatus.Clarification, "clarification", false)]
    [InlineData(AnswerStatus.NotFound, "not_found", true)]
    [InlineData(AnswerStatus.OutOfScope, "out_of_scope", true)]
    [InlineData(AnswerStatus.Guarded, "guarded", true)]
    [InlineData(AnswerStatus.Handover, "handover", false)]
    [InlineData(AnswerStatus.Error, "error", false)]
    public void Status_OnTheWire_HasTheNameOfTheContract(AnswerStatus status, string wire, bool isRefusal)
    {
        var wording = RepositoryPrompts.Value.Status(status);

        Assert.Equal(wire, wording.Wire);
        Assert.Equal(isRefusal, wording.IsRefusal);
    }

    [Fact]
    public void Statuses_All_HaveAWireNameOfTheirOwn()
    {
        var names = Enum.GetValues<AnswerStatus>().Select(status => RepositoryPrompts.Value.Status(status).Wire).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }
}
