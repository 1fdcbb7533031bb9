using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Names of states and bodies that go by several names, and the people and adjectives that belong to them.</summary>
internal static class NameEquivalents
{
    private const int ShortestPart = 5;
    private const int ShortestRest = 3;
    private const char GenitiveOrPlural = 's';
    private const string Adjective = "sch";

    // Those of German adjectives; "libysch" stands for "libysche", "libyschen" and the rest.
    private static readonly string[] AdjectiveEndings = ["", "e", "en", "er", "es", "em"];

    private static readonly FrozenDictionary<string, string> States = Read("""
        usa: US U.S. USA U.S.A. Stateside America American Amerika Amerikaner Amerikanern amerikanisch States Staaten
        uk: UK U.K. Britain British Briton Großbritannien britisch Briten Kingdom Königreich England English Engländer englisch
        netherlands: Netherlands Dutch Niederlande Niederlanden niederländisch Niederländer Holland holländisch
        denmark: Denmark Danish Dane Dänemark dänisch Dänen
        greece: Greece Greek Griechenland griechisch Griechen Grieche
        hungary: Hungary Hungarian Ungarn ungarisch Ungar
        poland: Poland Polish Pole Polen polnisch
        sweden: Sweden Swedish Swede Schweden schwedisch Schwede
        spain: Spain Spanish Spaniard Spanien spanisch Spanier
        france: France French Frenchman Frankreich französisch Franzosen Franzose
        germany: Germany German Deutschland deutsch Deutschen
        turkey: Turkey Turkish Turks Türkei türkisch Türken
        china: China Chinese chinesisch Chinesen Chinese
        saudi: Saudi saudisch Saudi-Arabien Saudiarabien
        scotland: Scotland Scottish Scot Schottland schottisch Schotten
        wales: Wales Welsh walisisch Waliser
        ireland: Ireland Irish Irland irisch Iren
        switzerland: Switzerland Swiss Schweiz Schweizer schweizerisch
        norway: Norway Norwegian Norwegen norwegisch Norweger
        czechia: Czech Czechia Tschechien tschechisch Tschechen
        russia: Russia Russian Russland Rußland russisch Russen Russe
        ukraine: Ukraine Ukrainian ukrainisch Ukrainer
        austria: Austria Austrian Österreich österreichisch Österreicher
        italy: Italy Italian Italien italienisch Italiener
        japan: Japan Japanese japanisch Japaner
        india: India Indian Indien indisch Inder
        egypt: Egypt Egyptian Ägypten ägyptisch Ägypter
        syria: Syria Syrian Syrien syrisch Syrer
        israel: Israel Israeli israelisch
        canada: Canada Canadian Kanada kanadisch Kanadier
        mexico: Mexico Mexican Mexiko mexikanisch Mexikaner
        brazil: Brazil Brazilian Brasilien brasilianisch Brasilianer
        australia: Australia Australian Australien australisch Australier
        portugal: Portugal Portuguese portugiesisch Portugiesen
        belgium: Belgium Belgian Belgien belgisch Belgier
        finland: Finland Finnish Finns Finnland finnisch Finnen
        romania: Romania Romanian Rumänien rumänisch Rumänen
        bulgaria: Bulgaria Bulgarian Bulgarien bulgarisch Bulgaren
        croatia: Croatia Croatian Croats Kroatien kroatisch Kroaten
        serbia: Serbia Serbian Serbs Serbien serbisch Serben
        macedonia: Macedonia Macedon Macedonian Mazedonien Makedonien mazedonisch makedonisch
        czechoslovakia: Czechoslovakia Czechoslovak Tschechoslowakei tschechoslowakisch
        yugoslavia: Yugoslavia Yugoslav Jugoslawien jugoslawisch
        ussr: USSR Soviet UdSSR Sowjetunion sowjetisch Sowjets
        gdr: GDR DDR
        uae: UAE VAE
        afghanistan: Afghanistan Afghan afghanisch Afghane Afghanen
        albania: Albania Albanian Albanien albanisch Albaner
        algeria: Algeria Algerian Algerien algerisch Algerier
        argentina: Argentina Argentine Argentinian Argentinien argentinisch Argentinier
        armenia: Armenia Armenian Armenien armenisch Armenier
        azerbaijan: Azerbaijan Azerbaijani Azeri Aserbaidschan aserbaidschanisch Aserbaidschaner
        bangladesh: Bangladesh Bangladeshi Bangladesch bangladeschisch
        belarus: Belarus Belarusian Belarussian belarussisch Belarussen Weißrussland weißrussisch Weißrussen
        bolivia: Bolivia Bolivian Bolivien bolivianisch Bolivianer
        bosnia: Bosnia Bosnian Bosniak Bosnien bosnisch Bosnier Bosniaken
        cambodia: Cambodia Cambodian Kambodscha kambodschanisch Kambodschaner
        cameroon: Cameroon Cameroonian Kamerun kamerunisch Kameruner
        chad: Chad Chadian Tschad tschadisch
        chile: Chile Chilean chilenisch Chilene Chilenen
        colombia: Colombia Colombian Kolumbien kolumbianisch Kolumbianer
        congo: Congo Congolese Kongo kongolesisch Kongolesen
        cuba: Cuba Cuban Kuba kubanisch Kubaner
        cyprus: Cyprus Cypriot Zypern zyprisch zypriotisch Zyprer Zyprioten
        eritrea: Eritrea Eritrean eritreisch Eritreer
        estonia: Estonia Estonian Estland estnisch Este Esten
        ethiopia: Ethiopia Ethiopian Äthiopien äthiopisch Äthiopier
        ghana: Ghana Ghanaian ghanaisch Ghanaer
        guatemala: Guatemala Guatemalan guatemaltekisch Guatemalteken
        haiti: Haiti Haitian haitianisch Haitianer
        honduras: Honduras Honduran honduranisch Honduraner
        iceland: Iceland Icelandic Icelander isländisch Isländer
        indonesia: Indonesia Indonesian Indonesien indonesisch Indonesier
        iran: Iran Iranian iranisch Iraner
        iraq: Iraq Iraqi Irak irakisch Iraker
        jamaica: Jamaica Jamaican Jamaika jamaikanisch Jamaikaner
        kazakhstan: Kazakhstan Kazakh Kasachstan kasachisch Kasachen
        kenya: Kenya Kenyan Kenia kenianisch Kenianer
        korea: Korea Korean koreanisch Koreaner
        kosovo: Kosovo Kosovar kosovarisch Kosovaren
        kyrgyzstan: Kyrgyzstan Kyrgyz Kirgistan Kirgisistan kirgisisch Kirgisen
        laos: Laos Laotian laotisch Laoten
        latvia: Latvia Latvian Lettland lettisch Lette Letten
        lebanon: Lebanon Lebanese Libanon libanesisch Libanesen
        libya: Libya Libyan Libyen libysch Libyer
        lithuania: Lithuania Lithuanian Litauen litauisch Litauer
        malaysia: Malaysia Malaysian malaysisch Malaysier
        mali: Mali Malian malisch Malier
        malta: Malta Maltese maltesisch Malteser
        moldova: Moldova Moldovan Moldawien Moldau moldawisch moldauisch Moldawier
        mongolia: Mongolia Mongolian Mongol Mongolei mongolisch Mongolen
        montenegro: Montenegro Montenegrin montenegrinisch Montenegriner
        morocco: Morocco Moroccan Marokko marokkanisch Marokkaner
        myanmar: Myanmar Burma Burmese Birma birmanisch burmesisch Burmesen Birmanen
        nepal: Nepal Nepalese Nepali nepalesisch Nepalesen
        nigeria: Nigeria Nigerian nigerianisch Nigerianer
        pakistan: Pakistan Pakistani pakistanisch Pakistaner
        palestine: Palestine Palestinian Palästina palästinensisch Palästinenser
        peru: Peru Peruvian peruanisch Peruaner
        qatar: Qatar Qatari Katar katarisch
        rwanda: Rwanda Rwandan Ruanda ruandisch Ruander
        senegal: Senegal Senegalese senegalesisch Senegalesen
        slovakia: Slovakia Slovak Slovakian Slowakei slowakisch Slowaken
        slovenia: Slovenia Slovene Slovenian Slowenien slowenisch Slowenen
        somalia: Somalia Somali somalisch
        sudan: Sudan Sudanese sudanesisch Sudanesen
        taiwan: Taiwan Taiwanese taiwanesisch taiwanisch
        tajikistan: Tajikistan Tajik Tadschikistan tadschikisch Tadschiken
        tanzania: Tanzania Tanzanian Tansania tansanisch Tansanier
        thailand: Thailand Thai thailändisch Thailänder
        tibet: Tibet Tibetan tibetisch Tibeter
        tunisia: Tunisia Tunisian Tunesien tunesisch Tunesier
        turkmenistan: Turkmenistan Turkmen turkmenisch Turkmenen
        uganda: Uganda Ugandan ugandisch Ugander
        uzbekistan: Uzbekistan Uzbek Usbekistan usbekisch Usbeken
        venezuela: Venezuela Venezuelan venezolanisch Venezolaner
        vietnam: Vietnam Vietnamese vietnamesisch Vietnamesen
        yemen: Yemen Yemeni Jemen jemenitisch Jemeniten
        zambia: Zambia Zambian Sambia sambisch Sambier
        zimbabwe: Zimbabwe Zimbabwean Simbabwe simbabwisch
        """);

    private static readonly FrozenDictionary<string, string> Others = Read("""
        eu: EU E.U. European Europa Europe europäisch Europäer Europäern
        un: UN U.N. UNO Nations Nationen
        ai: AI A.I. KI
        kurds: Kurd Kurdish Kurden kurdisch
        africa: Africa African Afrika afrikanisch Afrikaner
        asia: Asia Asian Asien asiatisch Asiaten
        mediterranean: Mediterranean Mittelmeer Mittelmeeres Mittelmeerraum mediterran mediterrane mediterranen
        alps: Alps Alpine Alpen alpin alpine alpinen
        antarctic: Antarctica Antarctic Antarktis antarktisch
        arctic: Arctic Arktis arktisch
        caribbean: Caribbean Karibik karibisch
        baltic: Baltic Ostsee Baltikum baltisch
        balkans: Balkan balkanisch
        suez: Suez Sues Sueskanal Suezkanal Sueskrise Suezkrise
        byzantium: Byzantium Byzantine Byzanz Byzantion byzantinisch
        celts: Celt Celtic Kelten keltisch
        slavs: Slav Slavic Slawen slawisch
        bible: Bible Biblical Bibel biblisch
        nazi: Nazi nationalsozialistisch Nationalsozialisten Nationalsozialismus
        allies: Allies Allied Alliierte Alliierten alliiert alliierte alliierten Verbündete Verbündeten
        islam: Islam Islamic Muslim Moslem islamisch muslimisch Muslime Muslimen
        philippines: Philippine Filipino Philippinen Philippiner Philippinerin philippinisch
        labour: Labour Labor
        icj: ICJ IGH
        ecj: ECJ CJEU EuGH
        echr: ECHR EGMR
        ecb: ECB EZB
        imf: IMF IWF
        iaea: IAEA IAEO
        york: York Yorker NYC
        moscow: Moscow Moskau Moskauer
        vienna: Vienna Viennese Wien Wiener
        munich: Munich München Münchner Münchener
        cologne: Cologne Köln Kölner
        rome: Rome Roman Rom Römer Römern römisch
        prague: Prague Prag Prager
        warsaw: Warsaw Warschau Warschauer
        geneva: Geneva Genf Genfer
        zurich: Zurich Zürich Zürcher Züricher
        brussels: Brussels Brüssel Brüsseler
        lisbon: Lisbon Lissabon
        athens: Athenian Athen Athener
        beijing: Beijing Peking
        copenhagen: Copenhagen Kopenhagen
        milan: Milan Mailand Mailänder
        venice: Venice Venetian Venedig venezianisch
        naples: Naples Napoli Neapel
        florence: Florence Florentine Florenz
        bavaria: Bavaria Bavarian Bayern bayerisch bayrisch
        saxony: Saxony Saxon Sachsen sächsisch
        prussia: Prussia Prussian Preußen preußisch
        texas: Texas Tex Texan Texaner Texanern texanisch
        california: California Calif Californian Kalifornien Kalifornier kalifornisch
        catalonia: Catalonia Catalan Katalonien Katalanen katalanisch
        louisiana: Louisiana La
        arizona: Arizona Ariz AZ
        colorado: Colorado Colo
        connecticut: Connecticut Conn
        florida: Florida Floridian Fla
        georgia: Georgia Ga
        michigan: Michigan Mich
        minnesota: Minnesota Minn
        nebraska: Nebraska Neb
        nevada: Nevada Nev
        oklahoma: Oklahoma Okla
        pennsylvania: Pennsylvania Pa
        tennessee: Tennessee Tenn
        virginia: Virginia Va
        wisconsin: Wisconsin Wis
        danube: Danube Donau
        rhine: Rhine Rhein
        charles: Charles Karl Carl Carlos
        catherine: Catherine Katharina Katherine
        henry: Henry Heinrich Henri
        william: William Wilhelm
        frederick: Frederick Friedrich
        john: John Johannes Johann Jan
        francis: Francis Franz Franziskus
        louis: Louis Ludwig
        mary: Mary Maria
        nicholas: Nicholas Nikolaus
        stephen: Stephen Stephan Stefan
        pilate: Pilate Pilatus
        caesar: Caesar César Cäsar
        latin: Latin Lateinamerika lateinamerikanisch lateinisch Latein Hispanics Latinos
        conservative: Tory Tories Conservative Konservative Konservativen konservativ konservative konservativen
        democrat: Democrat Democratic Demokraten Demokrat Demokratin demokratisch
        republican: Republican GOP Republikaner Republikanern Republikanerin republikanisch
        jews: Jew Jewish Juden Jüdin jüdisch
        tuscany: Tuscany Tuscan Toskana toskanisch
        bohemia: Bohemia Bohemian Böhmen böhmisch
        brittany: Brittany Breton Bretagne bretonisch Bretonen
        flanders: Flanders Flemish Flandern flämisch Flamen
        corsica: Corsica Corsican Korsika korsisch Korsen
        sicily: Sicily Sicilian Sizilien sizilianisch Sizilianer
        siberia: Siberia Siberian Sibirien sibirisch
        chechnya: Chechnya Chechen Tschetschenien tschetschenisch Tschetschenen
        solomon: Solomon Salomo Salomon
        """);

    // What has several names, one of them short or foreign, and is no name itself.
    private static readonly FrozenDictionary<string, string> Common = Read("""
        tv: TV Fernsehen Fernsehsender Fernsehgerät Fernsehgeräte Fernseher television
        pm: PM P.M. Premier Premierminister Premierministerin Ministerpräsident Ministerpräsidentin Prime Minister
        metro: Metro Subway Bahn
        earth: Earth Erde
        prix: Prix Preis
        gdp: GDP BIP
        vat: VAT Mehrwertsteuer MwSt
        ptsd: PTSD PTBS Belastungsstörung Belastungsstörungen
        dna: DNA DNS
        atm: ATM Geldautomat Geldautomaten Bankautomat Bankautomaten
        ceo: CEO Geschäftsführer Geschäftsführerin Vorstandschef Vorstandsvorsitzende Vorstandsvorsitzender Vorstandsvorsitzenden
        reverend: Reverend Rev
        captain: Captain Capt
        colonel: Colonel Col Oberst
        lieutenant: Lieutenant Lt Leutnant Oberstleutnant
        sergeant: Sergeant Sgt
        detective: Detective Det
        inspector: Inspector Insp Inspektor
        senator: Senator Sen Senatoren Senatorin
        governor: Governor Gov Gouverneur Gouverneurin
        minister: Minister Ministerin Secretary
        mp: MP MSP MLA MEP Abgeordneter Abgeordnete Abgeordneten Unterhausabgeordnete
        """);

    private static readonly Lazy<ILookup<string, string>> Forms = new(() => States.Concat(Others).Concat(Common).ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal));

    /// <summary>All words for a name, folded.</summary>
    /// <param name="name">As <see cref="Of"/> gives it.</param>
    public static IEnumerable<string> FormsOf(string name) => Forms.Value[name];

    /// <summary>The name that a word is another name of; null when it is none that is known.</summary>
    /// <param name="folded">By <see cref="Language.TextFolding.Fold"/>, without full stops.</param>
    public static string? Of(string folded) => Find(folded) ?? (folded.EndsWith(GenitiveOrPlural) ? Find(folded[..^1]) : null);

    private static FrozenDictionary<string, string> Read(string lines) => WordSet.Names(lines)
        .SelectMany(pair => (pair.Key.EndsWith(Adjective, StringComparison.Ordinal) ? AdjectiveEndings : [string.Empty]).Select(ending => KeyValuePair.Create(pair.Key + ending, pair.Value)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    private static string? Find(string folded) => States.GetValueOrDefault(folded) ?? Others.GetValueOrDefault(folded) ?? Common.GetValueOrDefault(folded);

    /// <summary>Whether a compound begins or ends with a name: "Mittelmeerküsten", "Nachkriegsbelgien".</summary>
    /// <param name="name">As <see cref="Of"/> gives it.</param>
    /// <param name="folded">As above.</param>
    public static bool IsPart(string name, string folded)
    {
        for (var cut = ShortestPart; cut <= folded.Length - ShortestRest; cut++)
        {
            if (Of(folded[..cut]) == name || Of(folded[^cut..]) == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one of several names for something that is no name itself: "Abgeordnete", "GDP".</summary>
    /// <param name="folded">As above.</param>
    public static bool AreCommon(string folded) => Common.ContainsKey(folded) || (folded.EndsWith(GenitiveOrPlural) && Common.ContainsKey(folded[..^1]));

    /// <summary>Whether a word names a state, or what belongs to one.</summary>
    /// <param name="folded">As above.</param>
    public static bool IsOfState(string folded) => States.ContainsKey(folded) || (folded.EndsWith(GenitiveOrPlural) && States.ContainsKey(folded[..^1]));
}
