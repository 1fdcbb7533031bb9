using System.Globalization;
using ChatBot.Core.Articles;

namespace ChatBot.Core.Answers;

/// <summary>What the program itself says to a reader, in the reader's language.</summary>
public abstract class Wording
{
    private static readonly Wording German = new GermanWording();
    private static readonly Wording English = new EnglishWording();

    /// <summary>German for "de", English for everything else.</summary>
    public static Wording For(string language) => language == "de" ? German : English;

    /// <summary>Puts words that are quoted into the language's quotation marks.</summary>
    public abstract string Quote(string words);

    /// <summary>Leads in the first quotation of an article.</summary>
    /// <param name="isFirst">Whether no other article was quoted before it.</param>
    /// <param name="isForeign">Whether the article is in another language than the answer.</param>
    public abstract string ArticleSays(PartialDate? date, bool isFirst, bool isForeign, string articleLanguage);

    /// <summary>Leads in words that directly follow the last quotation.</summary>
    public abstract string GoesOn { get; }

    /// <summary>Leads in another place of the article that was quoted last.</summary>
    public abstract string AlsoSays { get; }

    /// <summary>Tells a reader why there is no answer.</summary>
    public abstract string Refuse(RefusalReason reason);

    /// <summary>Tells what can be asked about.</summary>
    /// <param name="topics">Titles or headings; at least one.</param>
    /// <param name="articles">How many articles there are.</param>
    public abstract string About(IReadOnlyList<string> topics, int articles);

    /// <summary>Tells which articles come nearest to a question that none answers.</summary>
    /// <param name="titles">At least one.</param>
    public abstract string Nearest(IReadOnlyList<string> titles);

    /// <summary>Tells which question a follow-up was taken for.</summary>
    public abstract string Understood(string question);

    /// <summary>Tells that the language model did not answer and quotes stand in for its text.</summary>
    public abstract string ModelUnavailable { get; }

    /// <summary>Tells that the language model stopped before its answer was complete.</summary>
    public abstract string ModelStopped { get; }

    /// <summary>Names a paragraph by its number: "paragraph 3", "Absatz 3".</summary>
    public abstract string Paragraph(int number);

    /// <summary>The date as the language writes it: "16 June 2021", "Juni 2021", "2021".</summary>
    public abstract string Date(PartialDate date);

    private static string Month(PartialDate date, string culture) =>
        CultureInfo.GetCultureInfo(culture).DateTimeFormat.GetMonthName(date.Month!.Value);

    private sealed class GermanWording : Wording
    {
        public override string GoesOn => "Weiter heißt es:";

        public override string AlsoSays => "Außerdem heißt es dort:";

        public override string ModelUnavailable => "Das Sprachmodell war nicht erreichbar; statt seiner antworten Zitate.";

        public override string ModelStopped => "Das Sprachmodell hat seine Antwort nicht beendet.";

        public override string Understood(string question) => $"Verstanden als: {Quote(question)}";

        public override string Quote(string words) => $"„{words}“";

        public override string ArticleSays(PartialDate? date, bool isFirst, bool isForeign, string articleLanguage) =>
            $"{(isFirst ? "Im Artikel" : "In einem weiteren Artikel")}{(date is { } known ? " " + From(known) : "")} heißt es"
            + (isForeign ? articleLanguage == "en" ? " auf Englisch:" : " in der Sprache des Artikels:" : ":");

        public override string Refuse(RefusalReason reason) => reason switch
        {
            RefusalReason.NoQuestion => "Bitte stellen Sie eine Frage zu den Artikeln.",
            RefusalReason.TooLong => $"Diese Frage ist zu lang. Bitte fassen Sie sie in höchstens {Answerer.LongestQuestion} Zeichen.",
            RefusalReason.NoEvidence => "Dazu steht in den Artikeln nichts, was die Frage beantwortet.",
            _ => "Dazu gibt es keine Antwort, die sich mit den Artikeln belegen lässt.",
        };

        public override string About(IReadOnlyList<string> topics, int articles) => articles == 1
            ? $"Der Artikel handelt von: {List(topics)}."
            : $"Die Sammlung hat {articles} Artikel, zum Beispiel: {List(topics)}.";

        public override string Nearest(IReadOnlyList<string> titles) =>
            (titles.Count == 1 ? "Am nächsten kommt der Artikel " : "Am nächsten kommen die Artikel ") + List(titles) + ".";

        public override string Paragraph(int number) => $"Absatz {number}";

        public override string Date(PartialDate date) => date switch
        {
            { Day: int day } => $"{day}. {Month(date, "de-DE")} {date.Year}",
            { Month: not null } => $"{Month(date, "de-DE")} {date.Year}",
            _ => date.Year.ToString(CultureInfo.InvariantCulture),
        };

        private string From(PartialDate date) => date.Month is null ? $"von {Date(date)}" : $"vom {Date(date)}";

        private string List(IReadOnlyList<string> topics) => string.Join("; ", topics.Select(Quote));
    }

    private sealed class EnglishWording : Wording
    {
        public override string GoesOn => "It goes on:";

        public override string AlsoSays => "It also says:";

        public override string ModelUnavailable => "The language model could not be reached; quotations answer in its place.";

        public override string ModelStopped => "The language model did not finish its answer.";

        public override string Understood(string question) => $"Understood as: {Quote(question)}";

        public override string Quote(string words) => $"“{words}”";

        public override string ArticleSays(PartialDate? date, bool isFirst, bool isForeign, string articleLanguage) =>
            $"{(isFirst ? "The article" : "Another article")}{(date is { } known ? " of " + Date(known) : "")} says"
            + (isForeign ? articleLanguage == "de" ? ", in German:" : ", in its own language:" : ":");

        public override string Refuse(RefusalReason reason) => reason switch
        {
            RefusalReason.NoQuestion => "Please ask a question about the articles.",
            RefusalReason.TooLong => $"This question is too long. Please keep it to {Answerer.LongestQuestion} characters.",
            RefusalReason.NoEvidence => "The articles say nothing that answers this question.",
            _ => "There is no answer to this that the articles bear out.",
        };

        public override string About(IReadOnlyList<string> topics, int articles) => articles == 1
            ? $"The article is about: {List(topics)}."
            : $"The collection has {articles} articles, for example: {List(topics)}.";

        public override string Nearest(IReadOnlyList<string> titles) =>
            (titles.Count == 1 ? "The nearest article is " : "The nearest articles are ") + List(titles) + ".";

        public override string Paragraph(int number) => $"paragraph {number}";

        public override string Date(PartialDate date) => date switch
        {
            { Day: int day } => $"{day} {Month(date, "en-GB")} {date.Year}",
            { Month: not null } => $"{Month(date, "en-GB")} {date.Year}",
            _ => date.Year.ToString(CultureInfo.InvariantCulture),
        };

        private string List(IReadOnlyList<string> topics) => string.Join("; ", topics.Select(Quote));
    }
}
