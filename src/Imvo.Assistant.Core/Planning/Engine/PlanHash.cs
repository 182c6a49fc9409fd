using System.Security.Cryptography;
using System.Text;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>SHA-256 over the canonical JSON of intake and tables version: two plans with the same hash say the same.</summary>
internal static class PlanHash
{
    public static string Of(PlanIntake intake, string tablesVersion)
    {
        var canonical = $"{CanonicalIntake.Of(intake)}\n{tablesVersion}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}
