using System.Globalization;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;

namespace ChatBot.Web;

/// <summary>What the pages say, in one language.</summary>
public sealed record PageTexts
{
    /// <summary>The culture that dates and numbers are written in.</summary>
    public required CultureInfo Culture { get; init; }

    public required string SiteTitle { get; init; }
    public required string Promise { get; init; }
    public required string SkipToChat { get; init; }
    public required string SkipToArticle { get; init; }
    public required string Chat { get; init; }
    public required string ChatLoading { get; init; }
    public required string ChatNeedsScript { get; init; }
    public required string ChatMissing { get; init; }
    public required string ChatFailed { get; init; }
    /// <summary>Said when the conversation had to be begun anew.</summary>
    public required string NewConversation { get; init; }
    public required string FeedbackTitle { get; init; }
    public required string FeedbackWords { get; init; }
    public required string FeedbackSend { get; init; }
    public required string FeedbackSkip { get; init; }
    public required string FeedbackThanks { get; init; }
    public required string TryAsking { get; init; }
    /// <summary>A question about a heading of an article, which stands at <c>{0}</c>.</summary>
    public required string AskAbout { get; init; }
    public required string QuestionLabel { get; init; }
    public required string Ask { get; init; }
    public required string NoAnswer { get; init; }
    public required string Sources { get; init; }
    public required string Articles { get; init; }
    public required string NoArticles { get; init; }
    /// <summary>A link to the list of all articles, whose number stands at <c>{0}</c>.</summary>
    public required string AllArticles { get; init; }
    public required string Newer { get; init; }
    public required string Older { get; init; }
    public required string Reader { get; init; }
    public required string OpenInTab { get; init; }
    public required string CloseArticle { get; init; }
    public required string BackToChat { get; init; }
    public required string Original { get; init; }
    /// <summary>The label of a paragraph's own link; its number stands at <c>{0}</c>.</summary>
    public required string ParagraphLink { get; init; }
    public required string Outdated { get; init; }
    public required string ShowCurrent { get; init; }
    public required string Withdrawn { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFound { get; init; }

    public static PageTexts English { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("en-GB"),
        SiteTitle = "Ask the articles",
        Promise = "Answers come from these articles alone, and every sentence names the paragraph it rests on.",
        SkipToChat = "Skip to the conversation",
        SkipToArticle = "Skip to the article",
        Chat = "Conversation",
        ChatLoading = "The conversation is being opened …",
        ChatNeedsScript = "The conversation needs JavaScript. The articles can be read without it.",
        ChatMissing = "The chat control was not installed when this program was built, because npm was missing or could not reach its registry. Install Node.js and build again; until then you can ask here, one question at a time.",
        ChatFailed = "The conversation could not be opened. You can ask here, one question at a time, or load the page again.",
        NewConversation = "The earlier conversation could not be continued, so a new one was begun. The bot no longer knows what was said before.",
        FeedbackTitle = "Thank you. Would you like to say why?",
        FeedbackWords = "Your words, kept with the question and the answer",
        FeedbackSend = "Send",
        FeedbackSkip = "Skip",
        FeedbackThanks = "Thank you for your words.",
        TryAsking = "Try asking",
        AskAbout = "What does it say about “{0}”?",
        QuestionLabel = "Your question",
        Ask = "Ask",
        NoAnswer = "No answer arrived. Please try again.",
        Sources = "Sources",
        Articles = "Articles",
        NoArticles = "There are no articles yet. Put some into the articles folder, or add them with the ingest command.",
        AllArticles = "All {0:N0} articles",
        Newer = "Newer articles",
        Older = "Older articles",
        Reader = "Article",
        OpenInTab = "Open in a new tab",
        CloseArticle = "Close article",
        BackToChat = "Ask about the articles",
        Original = "Original publication",
        ParagraphLink = "Link to paragraph {0}",
        Outdated = "This is an earlier version of the article.",
        ShowCurrent = "Show the current version",
        Withdrawn = "This article was withdrawn from the collection. Answers no longer use it.",
        NotFoundTitle = "No such article",
        NotFound = "The collection has no article, or no version of it, at this address.",
    };

    public static PageTexts German { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("de-DE"),
        SiteTitle = "Fragen an die Artikel",
        Promise = "Antworten kommen allein aus diesen Artikeln, und jeder Satz nennt den Absatz, auf den er sich stützt.",
        SkipToChat = "Zum Gespräch springen",
        SkipToArticle = "Zum Artikel springen",
        Chat = "Gespräch",
        ChatLoading = "Das Gespräch wird geöffnet …",
        ChatNeedsScript = "Das Gespräch braucht JavaScript. Die Artikel lassen sich auch ohne lesen.",
        ChatMissing = "Das Chat-Fenster fehlt, weil npm beim Bauen dieses Programms fehlte oder sein Verzeichnis nicht erreichte. Bitte Node.js installieren und neu bauen; bis dahin lässt sich hier Frage für Frage stellen.",
        ChatFailed = "Das Gespräch ließ sich nicht öffnen. Fragen lassen sich hier einzeln stellen, oder die Seite neu laden.",
        NewConversation = "Das frühere Gespräch ließ sich nicht fortsetzen, darum hat ein neues begonnen. Was vorher gesagt wurde, weiß der Bot nicht mehr.",
        FeedbackTitle = "Danke. Möchten Sie sagen, warum?",
        FeedbackWords = "Ihre Worte, aufbewahrt mit Frage und Antwort",
        FeedbackSend = "Senden",
        FeedbackSkip = "Ohne Worte",
        FeedbackThanks = "Danke für Ihre Worte.",
        TryAsking = "Zum Beispiel",
        AskAbout = "Was steht da zu „{0}“?",
        QuestionLabel = "Ihre Frage",
        Ask = "Fragen",
        NoAnswer = "Es kam keine Antwort an. Bitte noch einmal versuchen.",
        Sources = "Quellen",
        Articles = "Artikel",
        NoArticles = "Es gibt noch keine Artikel. Legen Sie welche in den Artikelordner, oder fügen Sie sie mit dem Befehl ingest hinzu.",
        AllArticles = "Alle {0:N0} Artikel",
        Newer = "Neuere Artikel",
        Older = "Ältere Artikel",
        Reader = "Artikel",
        OpenInTab = "In neuem Tab öffnen",
        CloseArticle = "Artikel schließen",
        BackToChat = "Fragen zu den Artikeln stellen",
        Original = "Ursprüngliche Veröffentlichung",
        ParagraphLink = "Link zu Absatz {0}",
        Outdated = "Dies ist eine frühere Fassung des Artikels.",
        ShowCurrent = "Aktuelle Fassung zeigen",
        Withdrawn = "Dieser Artikel wurde aus der Sammlung genommen. Antworten stützen sich nicht mehr auf ihn.",
        NotFoundTitle = "Kein solcher Artikel",
        NotFound = "Unter dieser Adresse hat die Sammlung keinen Artikel oder keine solche Fassung.",
    };

    /// <summary>The texts in the language of a culture; English for any but German.</summary>
    public static PageTexts In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? German : English;

    /// <summary>The two letters of the language.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>A date as this language writes it: 16 June 2021, June 2021 or 2021.</summary>
    public string Date(PartialDate date) => Wording.For(Language).Date(date);

    /// <summary>A text with a place to fill.</summary>
    public string Format(string text, object value) => string.Format(Culture, text, value);
}
