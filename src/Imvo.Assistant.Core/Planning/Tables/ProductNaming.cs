using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>Names a product in the language of a plan, whatever language the firm spoke.</summary>
public static class ProductNaming
{
    /// <summary>Key of the wording that puts the name of the tables beside the firm's own word.</summary>
    public const string FormKey = "plan.product.named";

    // A shorter word inside another is chance.
    private const int ShortestInside = 3;

    /// <summary>The firm's own word when it is of the language; else the name of the tables with that word beside it.</summary>
    /// <param name="product">The product as the firm named it.</param>
    /// <param name="row">Its row in the tables; null when it has none.</param>
    /// <param name="language">Language of the plan.</param>
    /// <param name="form">How the two stand together, with <c>{name}</c> and <c>{text}</c>.</param>
    public static string Of(IntakeProduct product, Product? row, TextLanguage language, LocalText form)
    {
        if (row is null)
        {
            return product.Text;
        }

        var words = language.Choose(row.DutchWords, row.EnglishWords).Append(row.Name.In(language));
        return words.Any(word => word.Length >= ShortestInside && product.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? product.Text
            : form.In(language).Replace("{name}", row.Name.In(language), StringComparison.Ordinal).Replace("{text}", product.Text, StringComparison.Ordinal);
    }
}
