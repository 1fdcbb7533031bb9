using ChatBot.Core.Answers;
using ChatBot.Core.Conversations;
using ChatBot.Core.Tests.Answers;

namespace ChatBot.Core.Tests.Conversations;

public sealed class RuleRewriterTests
{
    private const string AboutNavalny = "What did Putin say about Navalny?";
    private const string ÜberNawalny = "Was sagte Putin über Nawalny?";

    private static readonly RuleRewriter Rules = new(TestEvidence.Analyzer);

    [Theory]
    [InlineData(AboutNavalny, "And Biden?", "What did Biden say about Navalny?")]
    [InlineData(AboutNavalny, "What about Ukraine?", "What did Putin say about Ukraine?")]
    [InlineData(AboutNavalny, "And about Ukraine?", "What did Putin say about Ukraine?")]
    [InlineData(ÜberNawalny, "Und Biden?", "Was sagte Biden über Nawalny?")]
    [InlineData(ÜberNawalny, "Und die Ukraine?", "Was sagte Putin über die Ukraine?")]
    [InlineData(ÜberNawalny, "und was ist mit Biden?", "Was sagte Putin über Biden?")]
    [InlineData("What did the council say about Lindau?", "What about Bregenz?", "What did the council say about Bregenz?")]
    [InlineData("Was beschloss der Rat in Lindau?", "Und in Bregenz?", "Was beschloss der Rat in Bregenz?")]
    [InlineData("Was beschloss der Rat in Lindau?", "Was ist mit Bregenz?", "Was beschloss der Rat in Bregenz?")]
    [InlineData("Wie lange dauerte das Treffen in Genf?", "Und die Pressekonferenz?", "Die Pressekonferenz: Wie lange dauerte das Treffen in Genf?")]
    public void A_topic_alone_is_asked_about_as_the_question_before(string before, string asked, string expected) =>
        Assert.Equal(expected, Rewrite(asked, before));

    [Theory]
    [InlineData(AboutNavalny, "What did he say about Biden?", "What did Putin say about Biden?")]
    [InlineData(ÜberNawalny, "Was sagte er über Biden?", "Was sagte Putin über Biden?")]
    [InlineData("Where did Joe Biden meet the press?", "What did he promise?", "What did Joe Biden promise?")]
    [InlineData("Was forderte Edda Brinkmann?", "Und wann kündigte sie das an?", "Wann kündigte Edda Brinkmann das an?")]
    [InlineData("Did Biden and Putin meet in 2021?", "What did they agree on?", "What did Biden and Putin agree on?")]
    [InlineData("Was sagte Nawalny?", "Und was sagte seine Frau?", "Was sagte Nawalnys Frau?")]
    [InlineData("Where did Navalny live?", "Who were his lawyers?", "Who were Navalny’s lawyers?")]
    public void A_pronoun_becomes_the_only_name_it_can_mean(string before, string asked, string expected) =>
        Assert.Equal(expected, Rewrite(asked, before));

    [Theory]
    [InlineData(AboutNavalny, "When was he arrested?", "When was he arrested: What did Putin say about Navalny?")]
    [InlineData("Who defended the treatment of Navalny?", "What did he say?", "What did he say: Who defended the treatment of Navalny?")]
    [InlineData(ÜberNawalny, "Wann wurde er verhaftet?", "Wann wurde er verhaftet: Was sagte Putin über Nawalny?")]
    public void A_pronoun_that_may_mean_two_persons_stays_and_the_question_before_stands_beside_it(string before, string asked, string expected) =>
        Assert.Equal(expected, Rewrite(asked, before));

    [Theory]
    [InlineData(ÜberNawalny, "Und wann war das?", "Wann war das: Was sagte Putin über Nawalny?")]
    [InlineData(ÜberNawalny, "Warum?", "Warum: Was sagte Putin über Nawalny?")]
    [InlineData(AboutNavalny, "And when was that?", "When was that: What did Putin say about Navalny?")]
    [InlineData(AboutNavalny, "Why?", "Why: What did Putin say about Navalny?")]
    [InlineData("What happened in Geneva?", "Who was there?", "Who was there: What happened in Geneva?")]
    [InlineData("Was geschah in Genf?", "Und was geschah dann?", "Was geschah dann: Was geschah in Genf?")]
    [InlineData("How long is the bridge?", "And what does it cost?", "What does it cost: How long is the bridge?")]
    public void What_has_next_to_nothing_of_its_own_takes_the_question_before_with_it(string before, string asked, string expected) =>
        Assert.Equal(expected, Rewrite(asked, before));

    [Theory]
    [InlineData(AboutNavalny, "And what did Biden answer?", "What did Biden answer (Putin, Navalny)?")]
    [InlineData("Was geschah im Juni 2021 in Genf?", "Und was sagte Putin?", "Was sagte Putin (Juni 2021, Genf)?")]
    [InlineData(AboutNavalny, "What did Biden say about it?", "What did Biden say about it (Putin, Navalny)?")]
    [InlineData(AboutNavalny, "And what did Biden say?", "What did Biden say about Navalny?")]
    public void What_has_a_name_of_its_own_is_given_the_names_and_dates_before(string before, string asked, string expected) =>
        Assert.Equal(expected, Rewrite(asked, before));

    [Theory]
    [InlineData(AboutNavalny, "Und wann war das?", "Wann war das: Putin, Navalny?")]
    [InlineData(ÜberNawalny, "And what did Biden answer?", "What did Biden answer (Putin, Nawalny)?")]
    public void Names_are_carried_into_another_language_and_words_are_not(string before, string asked, string expected) =>
        Assert.Equal(expected, Rewrite(asked, before));

    [Fact]
    public void A_chain_of_follow_ups_is_followed_from_its_start() => Assert.Equal(
        "Wann war das: Was beschloss der Rat in Bregenz?", Rewrite("Und wann war das?", "Was beschloss der Rat in Lindau?", "Und in Bregenz?"));

    [Theory]
    [InlineData("What did Putin say about Navalny?")]
    [InlineData("Was sagte Putin über Nawalny?")]
    [InlineData("Wie viele Stimmen gab es für den Umbau des Hafens?")]
    [InlineData("Und wer gewann 1998 die Fußballweltmeisterschaft?")]
    [InlineData("And how many people live in Reykjavik today?")]
    [InlineData("What did Biden say when he met Putin?")]
    [InlineData("Did Putin say that he would come?")]
    [InlineData("Is there a new treaty on arms control?")]
    [InlineData("Gibt es einen neuen Vertrag über Rüstungskontrolle?")]
    [InlineData("How long did it take to build the canal of Suez?")]
    [InlineData("Wie lange dauert das Treffen der Präsidenten?")]
    [InlineData("Was ist das Ergebnis des Gipfels?")]
    [InlineData("What is the result of the summit?")]
    [InlineData("Können Sie mir sagen, wann der Gipfel war?")]
    [InlineData("Was wissen Sie über den Hafen?")]
    [InlineData("What did they agree on cyber security?")]
    [InlineData("Who is Maud Okafor?")]
    [InlineData("Ukraine?")]
    [InlineData("rüstungskontrolle")]
    [InlineData("Wann öffnet die Bibliothek am Sonntag?")]
    [InlineData("What are the opening hours of the library?")]
    [InlineData("Which ambassadors return to Moscow and Washington?")]
    [InlineData("Warum verließ Sullivan Moskau?")]
    [InlineData("")]
    [InlineData("???")]
    public void A_question_that_stands_by_itself_is_never_changed(string asked)
    {
        Assert.All([AboutNavalny, ÜberNawalny, "Was geschah im Juni 2021 in Genf?", "How long is the bridge?"], before => Assert.Equal(asked, Rewrite(asked, before)));
    }

    [Theory]
    [InlineData("And when was that?")]
    [InlineData("Und Biden?")]
    [InlineData("What did he say?")]
    public void Without_a_conversation_nothing_is_changed(string asked) => Assert.Equal(asked, Rewrite(asked));

    private static string Rewrite(string asked, params string[] before) =>
        Rules.Rewrite(new Question(asked, "en", [.. before.Select(question => new ConversationTurn(question, "An answer about Angela Merkel. [1]"))]));
}
