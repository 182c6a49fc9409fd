namespace Imvo.Assistant.Tests.Retrieval.Index;

/// <summary>What can happen to a file.</summary>
public enum DamageKind
{
    /// <summary>Half of it is gone.</summary>
    CutShort,

    /// <summary>Nothing is left in it.</summary>
    Emptied,

    /// <summary>It has its length but holds zeros, as after a power failure.</summary>
    Zeroed,

    /// <summary>A few bytes in the middle are others.</summary>
    Scratched,

    /// <summary>It is gone.</summary>
    Deleted,
}

internal static class Damage
{
    public static void Apply(this DamageKind kind, string path)
    {
        var bytes = File.ReadAllBytes(path);
        switch (kind)
        {
            case DamageKind.CutShort:
                File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
                break;
            case DamageKind.Emptied:
                File.WriteAllBytes(path, []);
                break;
            case DamageKind.Zeroed:
                File.WriteAllBytes(path, new byte[bytes.Length]);
                break;
            case DamageKind.Scratched:
                bytes.AsSpan(bytes.Length / 3, Math.Min(8, bytes.Length / 3)).Fill((byte)'?');
                File.WriteAllBytes(path, bytes);
                break;
            default:
                File.Delete(path);
                break;
        }
    }
}
