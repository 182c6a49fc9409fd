using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Retrieval.Sqlite;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>The scorecard's baselines over each scope that a set is put to.</summary>
internal sealed class ScorecardBaselines : IDisposable
{
    private readonly FullTextBaseline _all;
    private readonly FullTextBaseline _documents;

    /// <param name="passages">All passages of the index.</param>
    /// <param name="knowledge">Says which words are left out.</param>
    /// <param name="stems">Whether words are brought to their stems.</param>
    public ScorecardBaselines(IReadOnlyList<Passage> passages, KnowledgeBase knowledge, bool stems)
    {
        var words = new BaselineWords(knowledge.DutchStopWords, knowledge.EnglishStopWords, stems);
        _all = new FullTextBaseline(passages, words);
        _documents = new FullTextBaseline(passages.Where(passage => passage.Kind == PassageKind.Document), words);
    }

    public IReadOnlyList<string> Find(EvaluationQuestion question, SearchScope scope, int top) =>
        [.. (scope == SearchScope.Documents ? _documents : _all)
            .Search(question.Question, top, TextLanguageCodes.Parse(question.Lang) ?? TextLanguage.Dutch)
            .Select(passage => passage.Id)];

    public void Dispose()
    {
        _all.Dispose();
        _documents.Dispose();
    }
}
