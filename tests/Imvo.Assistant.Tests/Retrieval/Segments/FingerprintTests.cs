using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Segments;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class FingerprintTests
{
    private static readonly Gen<List<string>> Words =
        Gen.Choose(0, 400).Select(number => $"woord{number}").NonEmptyListOf().Select(words => words.ToList());

    // Computed apart from this code from the published constants of FNV-1a and the 64-bit mix: stored in every segment.
    [Theory]
    [InlineData("zink", 0x256e05893629a71fUL)]
    [InlineData("=child-labour", 0xd2a2e5e2f0b6b7aaUL)]
    [InlineData("zink koper kobalt", 0x05bf1480b028e55fUL)]
    public void Finish_Terms_IsTheSameOnEveryMachine(string terms, ulong expected) => Assert.Equal(expected, Of(terms.Split(' ')));

    [Fact]
    public void Finish_SameTermsInAnyOrder_IsTheSame() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Words.ToArbitrary(), words => Of(words) == Of(words.AsEnumerable().Reverse()) && Of(words) == Of(words.Concat(words))));

    [Fact]
    public void AreNear_AnyFingerprints_CountsTheBitsThatDiffer() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        ArbMap.Default.ArbFor<ulong>(), Gen.Choose(0, 63).ListOf().ToArbitrary(), (one, bits) =>
        {
            var other = bits.Distinct().Aggregate(one, (value, bit) => value ^ (1UL << bit));
            return Fingerprint.AreNear(one, other) == (bits.Distinct().Count() <= Fingerprint.DuplicateBits);
        }));

    [Fact]
    public void AreNear_OtherWords_IsFalse() => Assert.False(Fingerprint.AreNear(
        Of(Enumerable.Range(0, 50).Select(number => $"woord{number}")),
        Of(Enumerable.Range(50, 50).Select(number => $"woord{number}"))));

    private static ulong Of(IEnumerable<string> terms)
    {
        Span<short> balance = stackalloc short[Fingerprint.Bits];
        foreach (var term in terms)
        {
            Fingerprint.Add(balance, Fingerprint.Hash(term));
        }

        return Fingerprint.Finish(balance);
    }
}
