using System.Globalization;
using Imvo.Assistant.Core.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Reads the keys of a sidecar one by one, so that each mistake is named with its line.</summary>
internal sealed class SidecarFile
{
    private const string Keys = "title, publisher, url, date, language, fiction, licence";

    // A sidecar is a handful of lines; the limit keeps a wrong file from being read whole.
    private static readonly IngestionLimits Limits = new() { MaxDocumentBytes = 64 * 1024 };

    private readonly string path;
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private SidecarFile(string path) => this.path = path;

    /// <summary>Reads the file.</summary>
    public static DocumentMetadata Read(string path)
    {
        var file = new SidecarFile(path);
        try
        {
            file.Load();
        }
        catch (YamlException error)
        {
            throw file.Wrong(error.Start.Line, "is not valid YAML", "write one 'key: value' on each line");
        }

        return file.Metadata();
    }

    private void Load()
    {
        var text = new System.Text.StringBuilder();
        using (var decoder = new StrictDecoder(TextSource.OfFile(path, Limits)))
        {
            for (var block = decoder.Next(); !block.IsEmpty; block = decoder.Next())
            {
                text.Append(block.Span);
            }
        }

        // Event by event and not as a tree: nothing in the file can make it nest or grow.
        var parser = new Parser(new StringReader(text.ToString()));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw Wrong(parser.Current?.Start.Line ?? 1, "holds no keys", $"write one 'key: value' on each line with keys from {Keys}");
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            ReadPair(parser);
        }
    }

    private void ReadPair(Parser parser)
    {
        var line = parser.Current?.Start.Line ?? 1;
        if (!parser.TryConsume<Scalar>(out var key) || !Keys.Split(", ").Contains(key.Value, StringComparer.Ordinal))
        {
            throw Wrong(line, $"has an unknown key '{key?.Value}'", $"use one of {Keys}");
        }

        if (!parser.TryConsume<Scalar>(out var value))
        {
            throw Wrong(line, $"has no single value for '{key.Value}'", "write the value behind the colon");
        }

        // An unquoted null or ~ is YAML's way to say that there is no value.
        var isNull = value is { Style: ScalarStyle.Plain, Value: "null" or "~" };
        if (!values.TryAdd(key.Value, isNull ? string.Empty : CharacterCleaner.Clean(value.Value)))
        {
            throw Wrong(line, $"has '{key.Value}' twice", "remove one of them");
        }

        Check(key.Value, values[key.Value], line);
    }

    private void Check(string key, string value, long line)
    {
        var mend = key switch
        {
            _ when value.Length == 0 => null,
            "url" when !IsWebAddress(value) => "write the whole address with https://",
            "date" when !IsDate(value) => "write it as 2026, 2026-11 or 2026-11-22",
            "language" when TextLanguageCodes.Parse(value) is null => "write nl or en",
            "fiction" when YesNo(value) is null => "write yes or no",
            _ => null,
        };
        if (mend is not null)
        {
            throw Wrong(line, $"has a wrong {key} '{value}'", mend);
        }
    }

    private DocumentMetadata Metadata() => new(
        Value("title"),
        Value("publisher"),
        Value("url"),
        Value("date"),
        TextLanguageCodes.Parse(Value("language")),
        YesNo(Value("fiction")) ?? false,
        Value("licence"));

    private string? Value(string key) => values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;

    private static bool IsDate(string value) => DateTime.TryParseExact(
        value, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool? YesNo(string? value) => value switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => null,
    };

    private DocumentRejectedException Wrong(long line, string what, string mend) =>
        new(RejectionReason.BadSidecar, FormattableString.Invariant($"{path} line {line} {what}: {mend}."));
}
