using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>Prints an answer for reading in a terminal.</summary>
internal static class AnswerPrinter
{
    public static void Print(Answer answer, TextWriter output)
    {
        output.WriteLine(answer.Text);
        if (answer.Citations.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(answer.Language.Choose("Bronnen", "Sources"));
        }

        // Citations of one place in a publication share a line.
        foreach (var group in answer.Citations.GroupBy(citation => Describe(citation, answer.Language), StringComparer.Ordinal))
        {
            output.WriteLine($"{string.Join(' ', group.Select(citation => $"[{citation.N}]"))} {group.Key}");
        }

        foreach (var note in answer.Citations.Where(citation => citation.Kind == PassageKind.Note).Select(NoteTitle).Distinct(StringComparer.Ordinal))
        {
            output.WriteLine(answer.Language.Choose("Samengevat in onze notitie: ", "Summarised in our note: ") + note);
        }

        foreach (var question in answer.FollowUps)
        {
            output.WriteLine();
            output.Write("→ " + question);
        }

        if (answer.FollowUps.Count > 0)
        {
            output.WriteLine();
        }
    }

    private static string NoteTitle(Citation citation) => citation.Summary![..citation.Summary!.LastIndexOf(',')];

    private static string Describe(Citation citation, TextLanguage language)
    {
        var source = citation.Source;
        var parts = new[] { source.Title, source.Locator, source.Publisher, source.Date, source.Url };
        var described = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        var unseen = source.Confirmed ? string.Empty : language.Choose(" ⚠ adres niet bevestigd", " ⚠ address not confirmed");
        return described + unseen;
    }
}
