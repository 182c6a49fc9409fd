using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Settles the language: asked for, else the question's, else that of the conversation, else Dutch.</summary>
internal sealed class LanguageStep : IAnswerStep
{
    public void Run(AnswerContext context) =>
        context.Language = context.Request.Language
            ?? LanguageDetector.Detect(context.Request.Question)
            ?? context.Request.History.Select(message => LanguageDetector.Detect(message.Text)).LastOrDefault(language => language is not null)
            ?? TextLanguage.Dutch;
}
