using Chancery.Coding;

namespace Chancery.Tests.Coding;

/// <summary>What a source does to a target is told by frames and, behind them, by the classifier.</summary>
public sealed class RelationCoderTests
{
    [Theory]
    [InlineData(EventType.Agree, "Bolivia is willing to resume talks with Chile on the river.", "Bolivia", "Chile")]
    [InlineData(EventType.Agree, "The Latvian premier said on Monday that her government would open an embassy in Kenya.", "her government", "Kenya")]
    [InlineData(EventType.Agree, "The shepherds have agreed to leave the pasture of the Tuareg.", "The shepherds", "the Tuareg")]
    [InlineData(EventType.Consult, "The Bhutanese minister met the mayor of Kyoto on Friday.", "The Bhutanese minister", "the mayor of Kyoto")]
    [InlineData(EventType.Consult, "President Kagame travelled to Jakarta for consultations.", "President Kagame", "Jakarta")]
    [InlineData(EventType.Consult, "Slovenia has been mediating between the two Croatian unions.", "Slovenia", "the two Croatian unions")]
    [InlineData(EventType.Support, "Nepal praised Iceland for its help with the dam.", "Nepal", "Iceland")]
    [InlineData(EventType.Support, "Morocco and Ghana signed an agreement on air traffic.", "Morocco", "Ghana")]
    [InlineData(EventType.Support, "The Austrian chancellor apologised to the Roma.", "The Austrian chancellor", "the Roma")]
    [InlineData(EventType.Cooperate, "The navies of Oman and Kenya held a joint exercise.", "Oman", "Kenya")]
    [InlineData(EventType.Cooperate, "Dutch detectives shared evidence with the police of Curaçao.", "Dutch detectives", "the police of Curaçao")]
    [InlineData(EventType.Aid, "Finland sent tents and blankets to Libya after the flood.", "Finland", "Libya")]
    [InlineData(EventType.Aid, "Malta gave asylum to an Eritrean poet.", "Malta", "an Eritrean poet")]
    [InlineData(EventType.Aid, "Vaccines were donated to Paraguay by India.", "India", "Paraguay")]
    [InlineData(EventType.Yield, "Cyprus lifted the ban on Lebanese ships.", "Cyprus", "Lebanese ships")]
    [InlineData(EventType.Yield, "The pirates released a Greek captain.", "The pirates", "a Greek captain")]
    [InlineData(EventType.Yield, "Gambia withdrew its soldiers from the Senegalese village.", "Gambia", "the Senegalese village")]
    [InlineData(EventType.Accuse, "Iceland accused Spain of overfishing.", "Iceland", "Spain")]
    [InlineData(EventType.Accuse, "The Hungarian prosecutor is investigating the bank of Győr.", "The Hungarian prosecutor", "the bank of Győr")]
    [InlineData(EventType.Accuse, "The bishops condemned the verdict of the court in Minsk.", "The bishops", "the court in Minsk")]
    [InlineData(EventType.Request, "Vanuatu asked Australia for helicopters.", "Vanuatu", "Australia")]
    [InlineData(EventType.Request, "Belize demanded that Guatemala pay for the bridge.", "Belize", "Guatemala")]
    [InlineData(EventType.Reject, "Tonga rejected Fiji's proposal for a common court.", "Tonga", "Fiji")]
    [InlineData(EventType.Reject, "The prime minister of Malta refused to meet the envoy of Libya.", "The prime minister of Malta", "the envoy of Libya")]
    [InlineData(EventType.Reject, "Zambia refused to release the Congolese drivers.", "Zambia", "the Congolese drivers")]
    [InlineData(EventType.Threaten, "Chad threatened to close its border with Sudan.", "Chad", "Sudan")]
    [InlineData(EventType.Threaten, "Egypt warned Ethiopia of grave consequences.", "Egypt", "Ethiopia")]
    [InlineData(EventType.Protest, "Bakers in Lima marched against the ministry of trade.", "Bakers in Lima", "the ministry of trade")]
    [InlineData(EventType.Protest, "Nurses went on strike against the hospital.", "Nurses", "the hospital")]
    [InlineData(EventType.Mobilize, "Eritrea massed tanks near Djibouti.", "Eritrea", "Djibouti")]
    [InlineData(EventType.Mobilize, "The Chilean army was put on alert along the Bolivian border.", "The Chilean army", "the Bolivian border")]
    [InlineData(EventType.Sanction, "Ireland expelled two Belarusian diplomats.", "Ireland", "two Belarusian diplomats")]
    [InlineData(EventType.Sanction, "Austria suspended aid to Burundi.", "Austria", "Burundi")]
    [InlineData(EventType.Coerce, "Police in Accra arrested a Togolese banker.", "Police in Accra", "a Togolese banker")]
    [InlineData(EventType.Coerce, "Japan imposed sanctions on a Burmese general.", "Japan", "a Burmese general")]
    [InlineData(EventType.Assault, "Militants attacked a convoy of the Cameroonian army.", "Militants", "a convoy of the Cameroonian army")]
    [InlineData(EventType.Assault, "A Somali fisherman was killed by Yemeni smugglers.", "Yemeni smugglers", "A Somali fisherman")]
    public void Each_event_type_is_told(EventType type, string sentence, string source, string target)
    {
        var coding = Coder.Shared.Code(sentence, source, target);
        coding.Root.ShouldBe(type);
        coding.Confidence.ShouldBeInRange(0.5, 1);
    }

    [Theory]
    [InlineData("Malawi released two Kenyan pilots.", "Malawi will not release two Kenyan pilots.", EventType.Yield, EventType.Reject)]
    [InlineData("Benin lifted its embargo on Togo.", "Benin imposed an embargo on Togo.", EventType.Yield, EventType.Coerce)]
    [InlineData("Qatar sent aid to Yemen.", "Qatar suspended aid to Yemen.", EventType.Aid, EventType.Sanction)]
    [InlineData("Kuwait accused Iraq of theft.", "Kuwait praised Iraq for its patience.", EventType.Accuse, EventType.Support)]
    [InlineData("Gunmen attacked a convoy of Tuareg.", "Gunmen threatened to attack a convoy of Tuareg.", EventType.Assault, EventType.Threaten)]
    public void A_word_more_or_less_makes_another_event(string first, string second, EventType firstType, EventType secondType)
    {
        string[] names = ["Malawi", "Benin", "Qatar", "Kuwait", "Gunmen", "two Kenyan pilots", "Togo", "Yemen", "Iraq", "a convoy of Tuareg"];
        var (source, target) = (names.First(first.StartsWith), names.Last(name => first.Contains(name, StringComparison.Ordinal)));
        Coder.Shared.Code(first, source, target).Root.ShouldBe(firstType);
        Coder.Shared.Code(second, source, target).Root.ShouldBe(secondType);
    }

    [Fact]
    public void The_classifier_hears_what_the_frames_say()
    {
        var coding = Coder.Shared.Code("Uruguay criticised Portugal on Monday.", "Uruguay", "Portugal");
        coding.Framed.ShouldBe(EventType.Accuse);
        coding.Root.ShouldBe(EventType.Accuse);
        Coder.Shared.Code("The shepherds scolded the beekeepers.", "The shepherds", "the beekeepers").Framed.ShouldBeNull();
    }

    [Fact]
    public void A_claim_that_is_only_spoken_of_is_not_what_happens_between_the_two() =>
        Coder.Shared.Code("Uruguay welcomed the visit of the king of Spain to Ecuador.", "the king of Spain", "Uruguay").Framed.ShouldBeNull();

    [Theory]
    [InlineData("The envoy left early.", "Mongolia", "the envoy")]
    [InlineData("The envoy left early.", "the envoy", "Mongolia")]
    [InlineData("The envoy left early.", "Mongolia", "Peru")]
    public void What_is_not_in_the_sentence_makes_the_answer_less_sure(string sentence, string source, string target) =>
        Coder.Shared.Code(sentence, source, target).Confidence.ShouldBeInRange(0, 0.5);

    [Theory]
    [InlineData("", "", "")]
    [InlineData(" ", "a", "b")]
    [InlineData("...", "...", "...")]
    [InlineData("Peru", "Peru", "Peru")]
    [InlineData("\ud83d\ude00 \ud83d\ude00", "\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("Peru and Peru met Peru in Peru. Peru left Peru.", "Peru", "Peru")]
    public void Nothing_that_is_given_stops_it(string sentence, string source, string target) =>
        Coder.Shared.Code(sentence, source, target).Confidence.ShouldBeInRange(0, 1);

    [Fact]
    public void It_says_the_same_every_time_on_every_thread()
    {
        const string Sentence = "The prime minister of Tonga, who had met Samoa's king, refused to sign the treaty with Fiji.";
        var first = Coder.Shared.Code(Sentence, "The prime minister of Tonga", "Fiji");
        var found = new RelationCoding[64];
        Parallel.For(0, found.Length, i => found[i] = Coder.Shared.Code(Sentence, "The prime minister of Tonga", "Fiji"));
        found.ShouldAllBe(coding => coding == first);
    }
}
