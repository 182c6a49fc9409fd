using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Orchestration.Prompts;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Web.Ask;

/// <summary>Answers for the web; whatever goes wrong becomes an answer with status error, and a line in the log.</summary>
internal sealed partial class AnswerDesk(AnswerPipeline pipeline, PromptLibrary prompts, ILogger<AnswerDesk> log)
{
    public Answer Answer(AnswerRequest request)
    {
        try
        {
            return pipeline.Run(request);
        }
        catch (Exception e)
        {
            LogFailure(log, e);
            var language = request.Language ?? LanguageDetector.Detect(request.Question) ?? TextLanguage.Dutch;
            var text = prompts.Say("error", language);
            return new Answer
            {
                Status = AnswerStatus.Error,
                Intent = "question",
                Language = language,
                Engine = "lexical",
                Text = text,
                Sentences = [new AnswerSentence(text, [])],
                Citations = [],
                Passages = [],
                FollowUps = [],
                CorpusVersion = string.Empty,
                ElapsedMs = 0,
            };
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A question could not be answered")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
