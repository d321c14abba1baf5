namespace Chancery.Tests.Actors;

public sealed class OfficeReadingTests
{
    [Theory]
    [InlineData("Bolivian Foreign Minister Juana Quispe Mamani arrived in Oslo.", "Juana Quispe Mamani/foreign minister/state:BOL")]
    [InlineData("He spoke with Tomás Alvarado Pineda, Foreign Minister of Honduras.", "Tomás Alvarado Pineda/foreign minister/state:HND")]
    [InlineData("The Danish prime minister, Karen Holmgaard, was invited to Seoul.", "Karen Holmgaard/prime minister/state:DNK")]
    [InlineData("Peru's information minister Rosa Huamán Rojas denied it.", "Rosa Huamán Rojas/information minister/state:PER")]
    [InlineData("CELAC chair Marlon Pettigrew opened the debate.", "Marlon Pettigrew/chair/org:CELAC")]
    [InlineData("The secretary-general of the Central American Integration System, Elena Batres, signed it.", "Elena Batres/secretary-general/org:SICA")]
    [InlineData("The chief of the federal service for drug control FSKN, Pavel Gusarov, told reporters.", "Pavel Gusarov/head/org:FSKN")]
    [InlineData("Maria Lindqvist was appointed in Brussels as ambassador of Sweden.", "Maria Lindqvist/ambassador/state:SWE")]
    [InlineData("The organisation was founded long ago. CARICOM is run by the Guyanese Edwin Ramsaran.", "Edwin Ramsaran/head/org:CARICOM")]
    public void The_office_beside_a_name_is_read_with_whose_it_is(string text, string expected) => Offices(text).ShouldContain(expected);

    [Theory]
    [InlineData("Estonia appointed Kadri Tamm as foreign minister on Monday.", "Kadri Tamm/foreign minister/state:EST")]
    [InlineData("Norway named Ole Berg ambassador to Estonia.", "Ole Berg/ambassador/state:NOR")]
    [InlineData("Kadri Tamm was elected president of Estonia.", "Kadri Tamm/president/state:EST")]
    [InlineData("Kadri Tamm was re-elected as president of Estonia on Sunday.", "Kadri Tamm/president/state:EST")]
    [InlineData("Kadri Tamm has been appointed Estonian foreign minister.", "Kadri Tamm/foreign minister/state:EST")]
    [InlineData("Kadri Tamm was sworn in on Tuesday, May 31 as president of Estonia.", "Kadri Tamm/president/state:EST")]
    [InlineData("Kadri Tamm took office as president of Estonia on Monday.", "Kadri Tamm/president/state:EST")]
    [InlineData("Kadri Tamm took over as foreign minister of Estonia.", "Kadri Tamm/foreign minister/state:EST")]
    [InlineData("Kadri Tamm became the first woman to serve as president of Estonia.", "Kadri Tamm/president/state:EST")]
    [InlineData("Kadri Tamm succeeded Urmas Kask as foreign minister of Estonia.", "Kadri Tamm/foreign minister/state:EST")]
    [InlineData("Kadri Tamm succeeded Urmas Kask as foreign minister of Estonia.", "Urmas Kask/foreign minister/state:EST/former")]
    [InlineData("Urmas Kask resigned as foreign minister of Estonia.", "Urmas Kask/foreign minister/state:EST/former")]
    [InlineData("Urmas Kask stepped down as prime minister of Estonia.", "Urmas Kask/prime minister/state:EST/former")]
    [InlineData("Urmas Kask was dismissed as foreign minister of Estonia.", "Urmas Kask/foreign minister/state:EST/former")]
    [InlineData("Urmas Kask, who resigned as Estonian foreign minister, left.", "Urmas Kask/foreign minister/state:EST/former")]
    [InlineData("Urmas Kask will be replaced by Kadri Tamm as foreign minister of Estonia.", "Urmas Kask/foreign minister/state:EST")]
    public void Who_gets_or_leaves_an_office_is_read_from_the_verb(string text, string expected) => Offices(text).ShouldContain(expected);

    [Theory]
    [InlineData("Kadri Tamm will become foreign minister of Estonia in June.")]
    [InlineData("Kadri Tamm was not appointed foreign minister of Estonia.")]
    [InlineData("Kadri Tamm may be appointed foreign minister of Estonia.")]
    [InlineData("Kadri Tamm hopes to be elected president of Estonia.")]
    [InlineData("Kadri Tamm is a candidate for president of Estonia.")]
    [InlineData("If elected, Kadri Tamm would be the first woman to serve as president of Estonia.")]
    public void An_office_that_nobody_has_yet_is_nobodys(string text) => Offices(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Estonian Foreign Minister Kadri Tamm and her predecessor Urmas Kask met.", "Urmas Kask/foreign minister/state:EST/former")]
    [InlineData("President Urmas Kask of Estonia signed the treaty.", "Urmas Kask/president/state:EST")]
    [InlineData("The then president of Estonia, Urmas Kask, signed the treaty.", "Urmas Kask/president/state:EST/former")]
    [InlineData("Estonia's president-elect Kadri Tamm flew to Oslo.", "Kadri Tamm/president-elect/state:EST")]
    [InlineData("The foreign ministers of Estonia and Norway, Kadri Tamm and Ole Berg respectively, signed it.", "Ole Berg/foreign minister/state:NOR")]
    [InlineData("Singapore's Minister for Trade and Industry Tan Mei Ling signed it.", "Tan Mei Ling/trade minister/state:SGP")]
    [InlineData("Danish Minister of Defence and Military Veterans, Ms Karen Holm, signed it.", "Karen Holm/defence minister/state:DNK")]
    [InlineData("Minister for Foreign Affairs, Regional Cooperation and Communities Ama Boateng of Ghana signed it.", "Ama Boateng/foreign minister/state:GHA")]
    [InlineData("Ghanaian Minister of Trade, Irrigation, Veterans and Co-operative Societies Kwame Mensah signed it.", "Kwame Mensah/trade minister/state:GHA")]
    [InlineData("The Minister of Trade of Ghana, Kwame Mensah said that it was signed.", "Kwame Mensah/trade minister/state:GHA")]
    [InlineData("Prime Minister Sheikh Hasina left Dhaka.", "Sheikh Hasina/prime minister/state:BGD")]
    [InlineData("In Lima, the Ghanaian trade minister, Kwame Mensah announced it.", "Kwame Mensah/trade minister/state:GHA")]
    [InlineData("Minister for Trade and Industry Tan Mei Ling signed the accords on behalf of the Republic of Singapore.", "Tan Mei Ling/trade minister/state:SGP")]
    [InlineData("The Minister of Foreign Affairs of Estonia, Her Excellency Kadri Tamm, arrived.", "Kadri Tamm/foreign minister/state:EST")]
    public void Titles_are_read_however_they_stand(string text, string expected) => Offices(text).ShouldContain(expected);

    [Fact]
    public void An_office_described_is_that_of_the_known_holder_whom_the_report_names()
    {
        var (_, actors, _) = LoadedMentions.Read("India's foreign minister read out the wrong speech. S. M. Krishna then found his own.", "2011-02-14");
        actors.Offices.ShouldContain(holding => holding.Person.Name == "S. M. Krishna" && holding.Of == ActorId.State("IND") && holding.Office == "foreign minister");
    }

    [Theory]
    [InlineData("Former Kenyan defence minister Peter Otieno Wekesa spoke.", "Peter Otieno Wekesa/defence minister/state:KEN/former")]
    [InlineData("The talks were held by former Washington national security adviser, Bill Hartnett.", "Bill Hartnett/national security adviser/state:USA/former")]
    [InlineData("Thailand's acting foreign minister Somchai Rattana met them.", "Somchai Rattana/foreign minister/state:THA/acting")]
    public void Offices_that_are_over_or_held_for_the_time_being_are_marked(string text, string expected) => Offices(text).ShouldContain(expected);

    [Fact]
    public void Counterparts_have_the_office_of_the_one_they_are_compared_with() =>
        Offices("Norwegian Foreign Minister Ingrid Solheim met her Chilean and Peruvian counterparts Carmen Valdés and José Quispe.")
            .ShouldBe(["Ingrid Solheim/foreign minister/state:NOR", "Carmen Valdés/foreign minister/state:CHL", "José Quispe/foreign minister/state:PER"]);

    [Fact]
    public void Each_of_two_presidents_has_his_own_state() =>
        Offices("Presidents Amadou Traoré Sidibé of Mali and Daniel Kwame Ofori of Ghana shook hands.")
            .ShouldBe(["Amadou Traoré Sidibé/president/state:MLI", "Daniel Kwame Ofori/president/state:GHA"]);

    [Fact]
    public void A_known_holder_tells_the_state_that_the_text_leaves_out() =>
        Offices("Foreign Minister Sergei Lavrov met envoys on Monday.").ShouldBe(["Sergey Lavrov/foreign minister/state:RUS"]);

    [Fact]
    public void A_new_clause_after_an_office_brings_no_holder() =>
        Offices("We will soon receive the president of Argentina, Sergey Lavrov said.").ShouldBeEmpty();

    [Theory]
    [InlineData("Kenyan Foreign Minister Strengthens Cultural Ties With Peru")]
    [InlineData("KENYAN FOREIGN MINISTER STRENGTHENS CULTURAL TIES WITH PERU")]
    [InlineData("The president of the chess club opened the evening.")]
    public void Headlines_and_offices_without_names_make_no_persons(string text) => Offices(text).ShouldBeEmpty();

    [Fact]
    public void Every_holding_can_be_followed_to_its_words()
    {
        var (document, actors, _) = LoadedMentions.Read("On Friday the Omani foreign minister, Salim al-Harthi, left.");
        var holding = actors.Offices.ShouldHaveSingleItem();
        document.Text[holding.Span.Start..holding.Span.End].ShouldBe("Omani foreign minister, Salim al-Harthi");
    }

    private static string[] Offices(string text) =>
    [
        .. LoadedMentions.Read(text).Actors.Offices.Select(holding =>
            $"{holding.Person.Name}/{holding.Office}/{holding.Of}{(holding.Former ? "/former" : "")}{(holding.Acting ? "/acting" : "")}"),
    ];
}
