using System.Text.Json;
using System.Text.Json.Serialization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning;

/// <summary>Reads and writes intakes and plans as JSON: camelCase, unknown members refused, names of bands and roles as words.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(WordConverter<Band>), typeof(WordConverter<LikelihoodBand>), typeof(WordConverter<FirmRole>), typeof(WordConverter<ChainStage>),
        typeof(WordConverter<CompanyType>), typeof(WordConverter<FirmSize>), typeof(WordConverter<RiskGroup>),
        typeof(WordConverter<Involvement>), typeof(WordConverter<LawEffect>), typeof(WordConverter<ActionHorizon>),
        typeof(WordConverter<TextLanguage>),
    ])]
[JsonSerializable(typeof(PlanIntake))]
[JsonSerializable(typeof(RiskPlan))]
public sealed partial class PlanJson : JsonSerializerContext
{
    /// <summary>On one line: for hashes and files that programs read.</summary>
    public static PlanJson Compact => field ??= Make(isIndented: false);

    /// <summary>Over several lines, letters as they are: for people.</summary>
    public static PlanJson Readable => field ??= Make(isIndented: true);

    private static PlanJson Make(bool isIndented)
    {
        var options = new JsonSerializerOptions(Default.Options)
        {
            Encoder = JsonLetters.Encoder,
            WriteIndented = isIndented,
        };
        return new PlanJson(options);
    }
}
