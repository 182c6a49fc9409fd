using System.Security.Cryptography;

namespace Imvo.Assistant.Web.Tests;

/// <summary>Bytes that a test knows: 0, 1, 2 and on.</summary>
internal sealed class CountedRandomness : RandomNumberGenerator
{
    private byte _next;

    public override void GetBytes(byte[] data)
    {
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = _next++;
        }
    }
}
