namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>What a word of the word lists does in a sentence; the names in the table are these with hyphens.</summary>
internal enum WordKind
{
    /// <summary>An ordinary word that must not be taken for a mistyped product.</summary>
    Common,

    /// <summary>A word that names a product only within a longer term: <c>van</c>, <c>want</c>.</summary>
    Plain,

    /// <summary>A function word of a language that is not read.</summary>
    Foreign,

    /// <summary>What a firm is.</summary>
    Role,

    /// <summary>What a firm is and trades in at once: <c>bloemist</c>.</summary>
    Trade,

    /// <summary>The end of a compound that says what a firm is: <c>kledingwinkel</c>.</summary>
    RoleEnding,

    /// <summary>What a firm does itself.</summary>
    RoleVerb,

    /// <summary>The part of the chain a firm works in.</summary>
    Stage,

    /// <summary>Lets others do it: <c>laten maken</c>.</summary>
    Let,

    /// <summary>Buying.</summary>
    Buy,

    /// <summary>Selling.</summary>
    Sell,

    /// <summary>Putting money in others.</summary>
    Invest,

    /// <summary>Where a firm itself sits.</summary>
    Home,

    /// <summary>Moving the purchase to another country.</summary>
    Move,

    /// <summary>With a move: from where.</summary>
    MoveFrom,

    /// <summary>Those a firm sells to.</summary>
    Customer,

    /// <summary>Makes customers large ones.</summary>
    Big,

    /// <summary>Those a firm buys from.</summary>
    Supplier,

    /// <summary>A preposition of origin.</summary>
    From,

    /// <summary>A preposition of destination.</summary>
    To,

    /// <summary>A preposition of place.</summary>
    In,

    /// <summary>A means: <c>via onze website</c>.</summary>
    Via,

    /// <summary>The firm speaking.</summary>
    Subject,

    /// <summary>Its possession: <c>onze</c>.</summary>
    Own,

    /// <summary>Being something: <c>zijn een</c>.</summary>
    Being,

    /// <summary>Having something.</summary>
    Have,

    /// <summary>A verb after which the subject may follow.</summary>
    Verb,

    /// <summary>Joins two things.</summary>
    And,

    /// <summary>Begins a clause that takes back the one before.</summary>
    But,

    /// <summary>Begins another clause.</summary>
    Break,

    /// <summary>Negation.</summary>
    Not,

    /// <summary>After a negation: not a negation of what follows, as in <c>niet alleen</c>.</summary>
    Only,

    /// <summary>After a negation at the end of a clause: <c>niet meer</c>.</summary>
    More,

    /// <summary>Knowing: what is negated is the knowing.</summary>
    Know,

    /// <summary>Takes back what was just said.</summary>
    Correct,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No, as an answer.</summary>
    No,

    /// <summary>People of the firm.</summary>
    StaffUnit,

    /// <summary>Between the number and the people: <c>vaste</c>.</summary>
    StaffKind,

    /// <summary>Before a number of people: <c>met z'n</c>.</summary>
    StaffBefore,

    /// <summary>A firm of one.</summary>
    StaffOne,

    /// <summary>Before people who come for a part of the year: <c>in het seizoen</c>.</summary>
    Season,

    /// <summary>Behind people: they are only those at the office.</summary>
    Office,

    /// <summary>People an agency sends out.</summary>
    Temp,

    /// <summary>People by where they are from: <c>Roemenen</c>.</summary>
    Nationality,

    /// <summary>Before people that are not counted: <c>veel Polen</c>.</summary>
    Some,

    /// <summary>Turnover, balance or another amount.</summary>
    Amount,

    /// <summary>Money.</summary>
    Euro,

    /// <summary>Thousands and millions after a number.</summary>
    Scale,

    /// <summary>A number word.</summary>
    Number,

    /// <summary>Between the ends of a range.</summary>
    Range,

    /// <summary>About.</summary>
    About,

    /// <summary>Before a customs code.</summary>
    Customs,

    /// <summary>Before an SBI code.</summary>
    Sbi,

    /// <summary>A yes or no of the intake.</summary>
    Fact,

    /// <summary>A measure already taken.</summary>
    Measure,

    /// <summary>A material as adjective.</summary>
    Material,

    /// <summary>Between a product and its material: <c>van katoen</c>.</summary>
    Of,

    /// <summary>A shape in which material is sold.</summary>
    Form,

    /// <summary>The first part of a compound of which only the second names a product.</summary>
    Prefix,
}
