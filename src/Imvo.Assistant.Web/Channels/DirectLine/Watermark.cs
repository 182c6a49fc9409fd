using System.Globalization;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>How far a client is: the position of the last event it has. Clients send it back as it is.</summary>
internal static class Watermark
{
    public static string Of(long position) => position.ToString(CultureInfo.InvariantCulture);

    /// <summary>The position; 0, the beginning, for none, <c>-</c> or what we never gave.</summary>
    public static long Read(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : 0;
}
