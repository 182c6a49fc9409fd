using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>Reads questions and writes results, one JSON object a line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(EvaluationQuestion))]
[JsonSerializable(typeof(EvaluationResult))]
public sealed partial class EvaluationJson : JsonSerializerContext
{
    private static EvaluationJson? _readable;

    // Made at first use: the generated Default is initialised after this class's own fields.
    private static EvaluationJson Readable => _readable ??= new EvaluationJson(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads a file of questions.</summary>
    /// <exception cref="InvalidDataException">A line is no question; the message names it.</exception>
    public static IEnumerable<EvaluationQuestion> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            EvaluationQuestion question;
            try
            {
                question = JsonSerializer.Deserialize(line, Default.EvaluationQuestion) ?? throw new JsonException("it is null");
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{path}, line {number} is no question ({e.Message}); each line needs \"id\" and \"question\".", e);
            }

            yield return question;
        }
    }

    /// <summary>Writes a result as one line.</summary>
    public static string Line(EvaluationResult result) => JsonSerializer.Serialize(result, Readable.EvaluationResult);
}
