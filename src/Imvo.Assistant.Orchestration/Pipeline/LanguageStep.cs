using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Settles the languages. The question's is its own, else that of the conversation, else the one asked for, else Dutch; the answer's
/// is the one asked for, else the question's.
/// </summary>
internal sealed class LanguageStep : IAnswerStep
{
    public void Run(AnswerContext context)
    {
        context.Asked = LanguageDetector.Detect(context.Request.Question)
            ?? context.Request.History.Select(message => LanguageDetector.Detect(message.Text)).LastOrDefault(language => language is not null)
            ?? context.Request.Language
            ?? TextLanguage.Dutch;
        context.Language = context.Request.Language ?? context.Asked;
    }
}
