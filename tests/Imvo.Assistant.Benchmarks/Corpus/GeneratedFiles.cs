using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>Writes generated text to files.</summary>
internal static class GeneratedFiles
{
    private const int Seed = 20261122;
    private const int PassagesOfDocument = 100;
    private const int LineLength = 90;
    private const int ParagraphsOfSection = 6;

    /// <summary>Writes Markdown files that are cut into the given number of passages: one paragraph below each heading.</summary>
    public static void WritePassages(KnowledgeBase knowledge, string folder, int passages)
    {
        var texts = Texts(knowledge);
        for (var written = 0; written < passages; written += PassagesOfDocument)
        {
            var document = written / PassagesOfDocument;
            var text = texts[document % 2];
            text.BeginDocument();
            using var file = Create(folder, document, "md");
            file.Write($"# {text.Title()}\n");
            for (var i = 0; i < Math.Min(PassagesOfDocument, passages - written); i++)
            {
                file.Write($"\n## {text.Title()}\n\n{text.Paragraph()}\n");
            }
        }
    }

    /// <summary>Writes plain text as a PDF gives it: numbered headings, paragraphs broken into lines.</summary>
    /// <returns>Number of bytes.</returns>
    public static long WritePlainText(KnowledgeBase knowledge, string folder, int files, int bytesOfFile)
    {
        var texts = Texts(knowledge);
        var total = 0L;
        for (var number = 0; number < files; number++)
        {
            var text = texts[number % 2];
            text.BeginDocument();
            using var file = Create(folder, number, "txt");
            for (var section = 1; file.BaseStream.Position < bytesOfFile; section++)
            {
                WriteSection(file, text, section, bytesOfFile);
            }

            total += file.BaseStream.Position;
        }

        return total;
    }

    private static GeneratedText[] Texts(KnowledgeBase knowledge) =>
        [new(knowledge, TextLanguage.Dutch, Seed), new(knowledge, TextLanguage.English, Seed + 1)];

    private static void WriteSection(StreamWriter file, GeneratedText text, int section, int bytesOfFile)
    {
        file.Write(string.Create(CultureInfo.InvariantCulture, $"{section} {text.Title()}\n\n"));
        for (var i = 0; i < ParagraphsOfSection && file.BaseStream.Position < bytesOfFile; i++)
        {
            file.Write(Wrap(text.Paragraph()));
            file.Write("\n\n");
            file.Flush();
        }
    }

    private static string Wrap(string paragraph)
    {
        var text = new StringBuilder(paragraph);
        var lineStart = 0;
        var lastSpace = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
            {
                continue;
            }

            if (i - lineStart > LineLength && lastSpace > lineStart)
            {
                text[lastSpace] = '\n';
                lineStart = lastSpace + 1;
            }

            lastSpace = i;
        }

        return text.ToString();
    }

    private static StreamWriter Create(string folder, int number, string extension)
    {
        Directory.CreateDirectory(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"document-{number:D4}.{extension}");
        return new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
