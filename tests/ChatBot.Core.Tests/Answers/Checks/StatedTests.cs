using ChatBot.Core.Answers;
using static ChatBot.Core.Tests.Answers.Checks.Statements;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>What a paragraph names without saying that it is so, no answer states.</summary>
public sealed class StatedTests
{
    [Theory]
    [InlineData("Okafor bestritt, dass der Rat hinter dem Plan steckt.")]
    [InlineData("Okafor dementierte am Montag Berichte und Gerüchte, dass der Rat hinter dem Plan steckt.")]
    [InlineData("Okafor wies den Vorwurf zurück, der Rat stecke hinter dem Plan.")]
    [InlineData("Okafor widersprach Berichten, dass der Rat hinter dem Plan steckt.")]
    [InlineData("Dass der Rat hinter dem Plan steckt, verneinte Okafor.")]
    public void What_somebody_denies_in_German_is_not_so_nor_said_by_him(string text)
    {
        Assert.Equal(CheckResult.WrongNegation, Check("Der Rat steckt hinter dem Plan.", "de", text, "de").Result);
        Assert.Equal(CheckResult.WrongNegation, Check("Okafor sagte, dass der Rat hinter dem Plan steckt.", "de", text, "de").Result);
        Assert.Equal(CheckResult.WrongNegation, Check("The council is behind the plan.", "en", text, "de").Result);
        Assert.Equal(CheckResult.Verified, Check("Okafor denied that the council is behind the plan.", "en", text, "de").Result);
        Assert.Equal(CheckResult.Verified, Check("Okafor said that the council is not behind the plan.", "en", text, "de").Result);
    }

    [Theory]
    [InlineData("Okafor denied that the council was behind the plan.")]
    [InlineData("Okafor rejected claims that the council was behind the plan.")]
    [InlineData("Okafor dismissed reports that the council was behind the plan.")]
    [InlineData("Okafor disputed that the council was behind the plan.")]
    public void What_somebody_denies_in_English_is_not_so_nor_said_by_him(string text)
    {
        Assert.Equal(CheckResult.WrongNegation, Check("The council was behind the plan.", "en", text, "en").Result);
        Assert.Equal(CheckResult.WrongNegation, Check("Okafor admitted that the council was behind the plan.", "en", text, "en").Result);
        Assert.Equal(CheckResult.WrongNegation, Check("Der Rat steckte hinter dem Plan.", "de", text, "en").Result);
        Assert.Equal(CheckResult.Verified, Check("Okafor denied that the council was behind the plan.", "en", text, "en").Result);
        Assert.Equal(CheckResult.Verified, Check("Okafor bestritt, dass der Rat hinter dem Plan steckte.", "de", text, "en").Result);
    }

    [Theory]
    [InlineData("Okafor bestritt 40 Spiele, bevor sie den Verein verließ.", "Okafor verließ den Verein.")]
    [InlineData("Okafor bestritt, dass der Rat den Plan kennt. Der Rat kennt den Plan, sagte Wieland.", "Der Rat kennt den Plan, sagte Wieland.")]
    [InlineData("Okafor wies die Vorwürfe zurück und sagte, dass der Rat den Plan ändert.", "Okafor sagte, dass der Rat den Plan ändert.")]
    public void What_stands_beside_a_denial_may_be_said(string text, string sentence) => Assert.Equal(CheckResult.Verified, Check(sentence, "de", text, "de").Result);

    [Theory]
    [InlineData("Okafor weigerte sich, den Vertrag zu unterschreiben.", "de", "Okafor unterschrieb den Vertrag.", "Okafor unterschrieb den Vertrag nicht.")]
    [InlineData("Okafor lehnte es ab, den Vertrag zu unterschreiben.", "de", "Okafor unterschrieb den Vertrag.", "Okafor weigerte sich, den Vertrag zu unterschreiben.")]
    [InlineData("Okafor refused to sign the contract.", "en", "Okafor unterschrieb den Vertrag.", "Okafor weigerte sich, den Vertrag zu unterschreiben.")]
    [InlineData("Okafor failed to pay the fine.", "en", "Okafor zahlte die Strafe.", "Okafor zahlte die Strafe nicht.")]
    public void What_somebody_refuses_or_fails_to_do_is_not_done(string text, string language, string wrong, string right)
    {
        Assert.Equal(CheckResult.WrongNegation, Check(wrong, "de", text, language).Result);
        Assert.Equal(CheckResult.Verified, Check(right, "de", text, language).Result);
    }

    [Fact]
    public void Who_did_a_thing_did_not_refuse_to() => Finds("en", "Okafor refused to resign.", "Okafor trat am Montag zurück.", CheckResult.WrongNegation);

    [Theory]
    [InlineData("Der Staatsanwalt wirft Okafor vor, Geld gestohlen zu haben.", "de")]
    [InlineData("Okafor steht im Verdacht, Geld gestohlen zu haben.", "de")]
    [InlineData("Okafor soll Geld gestohlen haben.", "de")]
    [InlineData("Okafor is accused of stealing money.", "en")]
    [InlineData("Okafor allegedly stole money.", "en")]
    public void Who_is_accused_of_a_deed_has_not_done_it_for_that(string text, string language)
    {
        Assert.Equal(CheckResult.WrongNegation, Check("Okafor stahl Geld.", "de", text, language).Result);
        Assert.Equal(CheckResult.Verified, Check("Angeblich stahl Okafor Geld.", "de", text, language).Result);
        Assert.Equal(CheckResult.Verified, Check("Okafor wird beschuldigt, Geld gestohlen zu haben.", "de", text, language).Result);
    }

    [Theory]
    [InlineData("Der Rat will die Brücke bauen.", "de")]
    [InlineData("Der Rat plant, die Brücke zu bauen.", "de")]
    [InlineData("The council plans to build the bridge.", "en")]
    public void What_is_planned_is_not_done(string text, string language)
    {
        Assert.Equal(CheckResult.WrongNegation, Check("Der Rat hat die Brücke gebaut.", "de", text, language).Result);
        Assert.Equal(CheckResult.Verified, Check("Der Rat will die Brücke bauen.", "de", text, language).Result);
    }

    [Fact]
    public void A_quotation_without_the_verb_that_denies_it_is_cut_off() => Assert.Equal(
        CheckResult.WrongNegation,
        Check("Im Artikel heißt es: „dass der Rat hinter dem Plan steckt“", "de", "Okafor bestritt, dass der Rat hinter dem Plan steckt.", "de").Result);
}
