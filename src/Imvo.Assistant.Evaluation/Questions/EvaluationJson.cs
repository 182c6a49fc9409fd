using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>Reads questions and writes results, one JSON object a line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(BatchQuestion))]
[JsonSerializable(typeof(EvaluationQuestion))]
[JsonSerializable(typeof(EvaluationResult))]
public sealed partial class EvaluationJson : JsonSerializerContext
{
    private static EvaluationJson? _readable;
    private static EvaluationJson? _strict;

    // Made at first use: the generated Default is initialised after this class's own fields.
    private static EvaluationJson Readable => _readable ??= new EvaluationJson(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static EvaluationJson Strict => _strict ??= new EvaluationJson(new JsonSerializerOptions(Default.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    });

    /// <summary>Reads a batch of questions: id, question, language and earlier messages.</summary>
    /// <exception cref="InvalidDataException">A line is no question; the message names it.</exception>
    public static IEnumerable<EvaluationQuestion> ReadBatch(string path) =>
        Read(path, Default.BatchQuestion).Select(question => question.ToQuestion());

    /// <summary>Reads a set of the repository, in which an unknown member is an error.</summary>
    /// <exception cref="InvalidDataException">A line is no question; the message names it.</exception>
    public static IEnumerable<EvaluationQuestion> ReadSet(string path) => Read(path, Strict.EvaluationQuestion);

    /// <summary>Writes a result as one line.</summary>
    public static string Line(EvaluationResult result) => JsonSerializer.Serialize(result, Readable.EvaluationResult);

    private static IEnumerable<T> Read<T>(string path, JsonTypeInfo<T> form)
        where T : class => JsonLines.Read(path, form, reason => $"is no question ({reason}); each line needs \"id\" and \"question\".");
}
