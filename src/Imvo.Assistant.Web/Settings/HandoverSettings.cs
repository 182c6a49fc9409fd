namespace Imvo.Assistant.Web.Settings;

/// <summary>Where people are sent who want a person, or an answer the sources do not give.</summary>
public sealed record HandoverSettings
{
    /// <summary>Name. Default the support point at RVO.</summary>
    public string Name { get; set; } = "IMVO-steunpunt (RVO)";

    /// <summary>E-mail address; empty for none.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>Telephone number; empty for none.</summary>
    public string Phone { get; set; } = string.Empty;

    /// <summary>Web address; empty for none.</summary>
    public string Url { get; set; } = "https://www.rvo.nl";

    /// <summary>The contact as it stands in a sentence.</summary>
    public string Contact() => string.Join(", ", new[] { Name, Address, Phone, Url }.Where(part => part.Length > 0));

    internal IEnumerable<string> Problems()
    {
        if (Name.Length == 0)
        {
            yield return "Handover:Name must not be empty: people are sent there.";
        }
    }
}
