using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Web.Plans.Keeping;

/// <summary>
/// A plan on disk: a line with the moment it was kept, then the plan as packed JSON. The moment stands in the file, because a copy or
/// a backup gives a file another time; it stands in front, so that clearing out reads one line of each plan.
/// </summary>
internal static class PlanFile
{
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    // The moment and the line end.
    private const int HeadLength = 21;

    public static void Write(string path, RiskPlan? plan, DateTimeOffset kept)
    {
        using var stream = File.Create(path);
        stream.Write(Encoding.ASCII.GetBytes(kept.ToUniversalTime().ToString(MomentForm, CultureInfo.InvariantCulture) + "\n"));
        if (plan is null)
        {
            return;
        }

        using var packed = new GZipStream(stream, CompressionLevel.Fastest);
        JsonSerializer.Serialize(packed, plan, PlanJson.Compact.RiskPlan);
    }

    /// <summary>When it was kept; null when there is no such file or it is damaged.</summary>
    public static DateTimeOffset? Moment(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Moment(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The plan with the moment; null when there is none, or one of an earlier version that cannot be read any more.</summary>
    public static (RiskPlan Plan, DateTimeOffset Kept)? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (Moment(stream) is not { } kept)
            {
                return null;
            }

            using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
            return JsonSerializer.Deserialize(unpacked, PlanJson.Compact.RiskPlan) is { } plan ? (plan, kept) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private static DateTimeOffset? Moment(Stream stream)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        return stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength
            && DateTimeOffset.TryParseExact(
                Encoding.ASCII.GetString(head[..^1]), MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
    }
}
