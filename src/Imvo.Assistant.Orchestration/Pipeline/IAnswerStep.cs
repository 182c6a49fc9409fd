namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A step of the answer pipeline. It may end the turn by setting a status.</summary>
internal interface IAnswerStep
{
    void Run(AnswerContext context);
}
