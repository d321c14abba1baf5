namespace Chancery.Tests.Actors;

/// <summary>Whom plurals mean that do not say how many: "the ministers", "the delegations", "all three".</summary>
public sealed class PluralReferenceTests
{
    private const string Two = "Norwegian Foreign Minister Ingrid Solheim met her Chilean counterpart, Carmen Valdés, in Oslo. ";
    private const string Joined = "Ghanaian President Kofi Antwi and Peruvian President Rosa Quispe opened a port in Callao. ";
    private const string States = "The foreign ministers of Japan, Australia and India met in Tokyo. ";
    private const string Row = "Kenyan President Daniel Otieno met with President Asha Warsame of Somalia and President Idris Mahamat of Chad in Nairobi. ";

    [Theory]
    [InlineData("The ministers dined.", "The ministers", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The foreign ministers dined.", "The foreign ministers", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The two foreign ministers dined.", "The two foreign ministers", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The officials praised the treaty.", "The officials", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The diplomats praised the treaty.", "The diplomats", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The top diplomats praised the treaty.", "The top diplomats", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The two praised the treaty.", "two", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The pair praised the treaty.", "pair", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The countries have good ties.", "The countries", "state:NOR+state:CHL")]
    [InlineData("The governments have good ties.", "The governments", "state:NOR+state:CHL")]
    [InlineData("The two foreign ministries hold talks every year.", "The two foreign ministries", "state:NOR+state:CHL")]
    [InlineData("Both navies will train in the strait.", "Both navies", "state:NOR+state:CHL")]
    [InlineData("Her Chilean colleague praised the treaty.", "Her Chilean colleague", "person:Carmen Valdés")]
    [InlineData("Norway's top diplomat praised the treaty.", "Norway's top diplomat", "person:Ingrid Solheim")]
    public void After_two_met_they_are_meant(string text, string words, string expected) => Mentioned.In(Two + text, words).ShouldBe(expected);

    [Theory]
    [InlineData("The presidents praised the work.", "The presidents", "person:Kofi Antwi+person:Rosa Quispe")]
    [InlineData("The leaders praised the work.", "The leaders", "person:Kofi Antwi+person:Rosa Quispe")]
    [InlineData("The two leaders praised the work.", "The two leaders", "person:Kofi Antwi+person:Rosa Quispe")]
    [InlineData("They praised the work.", "They", "person:Kofi Antwi+person:Rosa Quispe")]
    public void Those_joined_are_meant(string text, string words, string expected) => Mentioned.In(Joined + text, words).ShouldBe(expected);

    [Theory]
    [InlineData("The ministers condemned the coup.", "The ministers", "state:JPN+state:AUS+state:IND")]
    [InlineData("The three ministers condemned the coup.", "The three ministers", "state:JPN+state:AUS+state:IND")]
    [InlineData("The foreign ministers condemned the coup.", "The foreign ministers", "state:JPN+state:AUS+state:IND")]
    [InlineData("The three countries condemned the coup.", "The three countries", "state:JPN+state:AUS+state:IND")]
    [InlineData("All three condemned the coup.", "three", "state:JPN+state:AUS+state:IND")]
    [InlineData("All three countries condemned the coup.", "All three countries", "state:JPN+state:AUS+state:IND")]
    [InlineData("The three condemned the coup.", "three", "state:JPN+state:AUS+state:IND")]
    [InlineData("They condemned the coup.", "They", "state:JPN+state:AUS+state:IND")]
    [InlineData("The trio condemned the coup.", "trio", "state:JPN+state:AUS+state:IND")]
    [InlineData("The ministers dined. The officials condemned the coup.", "The ministers", "state:JPN+state:AUS+state:IND")]
    public void Officials_of_states_named_before_are_meant(string text, string words, string expected) => Mentioned.In(States + text, words).ShouldBe(expected);

    [Theory]
    [InlineData("The presidents condemned the coup.", "The presidents", "person:Daniel Otieno+person:Asha Warsame+person:Idris Mahamat")]
    [InlineData("The leaders condemned the coup.", "The leaders", "person:Daniel Otieno+person:Asha Warsame+person:Idris Mahamat")]
    [InlineData("The three leaders condemned the coup.", "The three leaders", "person:Daniel Otieno+person:Asha Warsame+person:Idris Mahamat")]
    [InlineData("They condemned the coup.", "They", "person:Daniel Otieno+person:Asha Warsame+person:Idris Mahamat")]
    public void All_who_met_are_meant(string text, string words, string expected) => Mentioned.In(Row + text, words).ShouldBe(expected);

    [Theory]
    [InlineData("The Ambassadors praised the treaty.", "The Ambassadors", "person:Lena Falk+person:Omar Diallo")]
    [InlineData("The minister and Ambassadors praised the treaty.", "Ambassadors", "person:Lena Falk+person:Omar Diallo")]
    public void With_a_capital_all_with_the_office_are_meant(string text, string words, string expected) =>
        Mentioned.In("Swedish Ambassador Lena Falk spoke. Guinean Ambassador Omar Diallo replied. " + text, words).ShouldBe(expected);

    [Theory]
    [InlineData(Two + "Many countries have ports.", "Many countries")]
    [InlineData(Two + "Other ministers stayed away.", "Other ministers")]
    [InlineData(Two + "The ministers of Peru stayed away.", "The ministers")]
    [InlineData(Two + "The navies of the world stayed away.", "The navies")]
    [InlineData(Two + "Two people died.", "Two people")]
    [InlineData(Two + "Two armies met there in 1809.", "Two armies")]
    [InlineData(Two + "The rebels stayed away.", "The rebels")]
    [InlineData("Norwegian Foreign Minister Ingrid Solheim spoke in Oslo. The officials praised her.", "The officials")]
    [InlineData("Solheim, Norway's foreign minister, met Norwegian Prime Minister Olav Berg. The officials praised her.", "The officials")]
    [InlineData(States + "The companies condemned the coup.", "The companies")]
    [InlineData("Ministers from twelve countries met in Tokyo. Kenya's Daniel Otieno and Chad's Idris Mahamat spoke. The countries agreed.", "The countries")]
    public void Who_is_not_clear_stays_open(string text, string words) => Mentioned.In(text, words).ShouldBeNull();
}
