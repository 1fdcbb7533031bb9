using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Names of states and bodies that go by several names, and the people and adjectives that belong to them.</summary>
internal static class NameEquivalents
{
    private const int ShortestPart = 5;
    private const int ShortestRest = 3;
    private const char GenitiveOrPlural = 's';
    private static readonly string[] AdjectiveEndings = ["", "e", "en", "er", "es", "em"];
    private static readonly string[] PeopleEndings = ["", "n", "in", "innen"];

    private static readonly FrozenDictionary<string, string> States = Read("""
        usa: US U.S. USA U.S.A. Stateside America American Amerika Amerikaner amerikanisch States Staaten
        uk: UK U.K. Britain British Briton Großbritannien britisch Brite Briten Kingdom Königreich England English Engländer englisch
        netherlands: Netherlands Dutch Niederlande Niederlanden niederländisch Niederländer Holland holländisch
        denmark: Denmark Danish Dane Dänemark dänisch Däne Dänen
        greece: Greece Greek Griechenland griechisch Grieche Griechen
        hungary: Hungary Hungarian Ungarn ungarisch Ungar
        poland: Poland Polish Pole Polen polnisch
        sweden: Sweden Swedish Schwede Schweden schwedisch Swede
        spain: Spain Spanish Spaniard Spanien spanisch Spanier
        france: France French Frenchman Frankreich französisch Franzose Franzosen
        germany: Germany German Deutschland deutsch Deutschen
        turkey: Turkey Turkish Turks Türkei türkisch Türke Türken
        china: China Chinese Chinesen chinesisch
        saudi: Saudi saudisch Saudi-Arabien Saudiarabien
        scotland: Scotland Scottish Scot Schottland schottisch Schotte Schotten
        wales: Wales Welsh walisisch Waliser
        ireland: Ireland Irish Irland irisch Ire Iren
        switzerland: Switzerland Swiss Schweiz Schweizer schweizerisch
        norway: Norway Norwegian Norwegen norwegisch Norweger
        czechia: Czech Czechia Tschechien tschechisch Tscheche Tschechen
        russia: Russia Russian Russland Rußland russisch Russe Russen
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
        portugal: Portugal Portuguese portugiesisch Portugiese Portugiesen
        belgium: Belgium Belgian Belgien belgisch Belgier
        finland: Finland Finnish Finns Finnland finnisch Finne Finnen
        romania: Romania Romanian Rumänien rumänisch Rumäne Rumänen
        bulgaria: Bulgaria Bulgarian Bulgarien bulgarisch Bulgare Bulgaren
        croatia: Croatia Croatian Croats Kroatien kroatisch Kroate Kroaten
        serbia: Serbia Serbian Serbs Serbien serbisch Serbe Serben
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
        belarus: Belarus Belarusian Belarussian belarussisch Belarusse Belarussen Weißrussland weißrussisch Weißrusse Weißrussen
        bolivia: Bolivia Bolivian Bolivien bolivianisch Bolivianer
        bosnia: Bosnia Bosnian Bosniak Bosnien bosnisch Bosnier Bosniake Bosniaken
        cambodia: Cambodia Cambodian Kambodscha kambodschanisch Kambodschaner
        cameroon: Cameroon Cameroonian Kamerun kamerunisch Kameruner
        chad: Chad Chadian Tschad tschadisch
        chile: Chile Chilean chilenisch Chilene Chilenen
        colombia: Colombia Colombian Kolumbien kolumbianisch Kolumbianer
        congo: Congo Congolese Kongo kongolesisch Kongolese Kongolesen
        cuba: Cuba Cuban Kuba kubanisch Kubaner
        cyprus: Cyprus Cypriot Zypern zyprisch zypriotisch Zyprer Zyprioten
        eritrea: Eritrea Eritrean eritreisch Eritreer
        estonia: Estonia Estonian Estland estnisch Esten
        ethiopia: Ethiopia Ethiopian Äthiopien äthiopisch Äthiopier
        ghana: Ghana Ghanaian ghanaisch Ghanaer
        guatemala: Guatemala Guatemalan guatemaltekisch Guatemalteke Guatemalteken
        haiti: Haiti Haitian haitianisch Haitianer
        honduras: Honduras Honduran honduranisch Honduraner
        iceland: Iceland Icelandic Icelander isländisch Isländer
        indonesia: Indonesia Indonesian Indonesien indonesisch Indonesier
        iran: Iran Iranian iranisch Iraner
        iraq: Iraq Iraqi Irak irakisch Iraker
        jamaica: Jamaica Jamaican Jamaika jamaikanisch Jamaikaner
        kazakhstan: Kazakhstan Kazakh Kasachstan kasachisch Kasache Kasachen
        kenya: Kenya Kenyan Kenia kenianisch Kenianer
        korea: Korea Korean koreanisch Koreaner
        kosovo: Kosovo Kosovar kosovarisch Kosovare Kosovaren
        kyrgyzstan: Kyrgyzstan Kyrgyz Kirgistan Kirgisistan kirgisisch Kirgise Kirgisen
        laos: Laos Laotian laotisch Laote Laoten
        latvia: Latvia Latvian Lettland lettisch Letten
        lebanon: Lebanon Lebanese Libanon libanesisch Libanese Libanesen
        libya: Libya Libyan Libyen libysch Libyer
        lithuania: Lithuania Lithuanian Litauen litauisch Litauer
        malaysia: Malaysia Malaysian malaysisch Malaysier
        mali: Mali Malian malisch Malier
        malta: Malta Maltese maltesisch Malteser
        moldova: Moldova Moldovan Moldawien Moldau moldawisch moldauisch Moldawier
        mongolia: Mongolia Mongolian Mongol Mongolei mongolisch Mongole Mongolen
        montenegro: Montenegro Montenegrin montenegrinisch Montenegriner
        morocco: Morocco Moroccan Marokko marokkanisch Marokkaner
        myanmar: Myanmar Burma Birma birmanisch burmesisch Burmese Burmesen Birmane Birmanen
        nepal: Nepal Nepali nepalesisch Nepalese Nepalesen
        nigeria: Nigeria Nigerian nigerianisch Nigerianer
        pakistan: Pakistan Pakistani pakistanisch Pakistaner
        palestine: Palestine Palestinian Palästina palästinensisch Palästinenser
        peru: Peru Peruvian peruanisch Peruaner
        qatar: Qatar Qatari Katar katarisch
        rwanda: Rwanda Rwandan Ruanda ruandisch Ruander
        senegal: Senegal senegalesisch Senegalese Senegalesen
        slovakia: Slovakia Slovak Slovakian Slowakei slowakisch Slowake Slowaken
        slovenia: Slovenia Slovene Slovenian Slowenien slowenisch Slowene Slowenen
        somalia: Somalia Somali somalisch
        sudan: Sudan sudanesisch Sudanese Sudanesen
        taiwan: Taiwan Taiwanese taiwanesisch taiwanisch
        tajikistan: Tajikistan Tajik Tadschikistan tadschikisch Tadschike Tadschiken
        tanzania: Tanzania Tanzanian Tansania tansanisch Tansanier
        thailand: Thailand Thai thailändisch Thailänder
        tibet: Tibet Tibetan tibetisch Tibeter
        tunisia: Tunisia Tunisian Tunesien tunesisch Tunesier
        turkmenistan: Turkmenistan Turkmen turkmenisch Turkmene Turkmenen
        uganda: Uganda Ugandan ugandisch Ugander
        uzbekistan: Uzbekistan Uzbek Usbekistan usbekisch Usbeke Usbeken
        venezuela: Venezuela Venezuelan venezolanisch Venezolaner
        vietnam: Vietnam vietnamesisch Vietnamese Vietnamesen
        yemen: Yemen Yemeni Jemen jemenitisch Jemeniten
        zambia: Zambia Zambian Sambia sambisch Sambier
        zimbabwe: Zimbabwe Zimbabwean Simbabwe simbabwisch
        """);

    private static readonly FrozenDictionary<string, string> Places = Read("""
        kurds: Kurd Kurdish Kurde Kurden kurdisch
        africa: Africa African Afrika afrikanisch Afrikaner
        asia: Asia Asian Asien asiatisch Asiaten
        mediterranean: Mediterranean Mittelmeer Mittelmeeres Mittelmeerraum mediterran mediterranen mediterrane
        alps: Alps Alpine Alpen alpin alpinen
        antarctic: Antarctica Antarctic Antarktis antarktisch
        arctic: Arctic Arktis arktisch
        caribbean: Caribbean Karibik karibisch
        baltic: Baltic Ostsee Baltikum baltisch
        balkans: Balkan balkanisch
        suez: Suez Sues Sueskanal Suezkanal Sueskrise Suezkrise
        byzantium: Byzantium Byzantine Byzanz Byzantion byzantinisch
        celts: Celt Celtic Kelte Kelten keltisch
        slavs: Slav Slavic Slawe Slawen slawisch
        philippines: Filipino Philippinen Philippiner philippinisch Philippine
        york: York Yorker NYC
        berlin: Berlin Berliner
        frankfurt: Frankfurt Frankfurter
        stuttgart: Stuttgart Stuttgarter
        bremen: Bremen Bremer
        hanover: Hanover Hannover Hannoveraner
        nuremberg: Nuremberg Nürnberg Nürnberger
        lucerne: Lucerne Luzern Luzerner
        paris: Paris Parisian Pariser
        strasbourg: Strasbourg Straßburg Straßburger
        manchester: Manchester
        glasgow: Glasgow Glasgower
        genoa: Genoa Genua
        seville: Seville Sevilla
        antwerp: Antwerp Antwerpen
        krakow: Krakow Cracow Krakau Krakauer
        brno: Brno Brünn Brünner
        bucharest: Bucharest Bukarest Bukarester
        kyiv: Kyiv Kiev Kiew Kiewer
        tbilisi: Tbilisi Tiflis
        yerevan: Yerevan Jerewan Eriwan
        cairo: Cairo Kairo Kairoer
        damascus: Damascus Damaskus
        baghdad: Baghdad Bagdad
        tehran: Tehran Teheran Teheraner
        riyadh: Riyadh Riad
        kolkata: Kolkata Calcutta Kalkutta
        tokyo: Tokyo Tokio Tokioter
        pyongyang: Pyongyang Pjöngjang
        singapore: Singapore Singapur
        boston: Boston Bostoner
        havana: Havana Havanna
        khartoum: Khartoum Khartum
        hesse: Hesse Hessian Hessen hessisch
        thuringia: Thuringia Thuringian Thüringen thüringisch Thüringer
        thames: Thames Themse
        northsea: Nordsee
        atlantic: Atlantic Atlantik atlantisch
        moscow: Moscow Moskau Moskauer
        vienna: Vienna Viennese Wien Wiener
        munich: Munich München Münchner Münchener
        cologne: Cologne Köln Kölner
        rome: Rome Roman Rom Römer römisch
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
        texas: Texas Tex Texan Texaner texanisch
        california: California Calif Californian Kalifornien Kalifornier kalifornisch
        catalonia: Catalonia Catalan Katalonien Katalane Katalanen katalanisch
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
        jews: Jew Jewish Juden Jüdin jüdisch
        tuscany: Tuscany Tuscan Toskana toskanisch
        bohemia: Bohemia Bohemian Böhmen böhmisch
        brittany: Brittany Breton Bretagne bretonisch Bretone Bretonen
        flanders: Flanders Flemish Flandern flämisch Flamen
        corsica: Corsica Corsican Korsika korsisch Korse Korsen
        sicily: Sicily Sicilian Sizilien sizilianisch Sizilianer
        siberia: Siberia Siberian Sibirien sibirisch
        chechnya: Chechnya Chechen Tschetschenien tschetschenisch Tschetschene Tschetschenen
        conservative: Tory Tories Conservative Konservativen konservativ konservativen Konservative
        democrat: Democrat Democratic Demokraten Demokrat Demokratin demokratisch
        republican: Republican GOP Republikaner republikanisch
        """);

    private static readonly FrozenDictionary<string, string> Others = Read("""
        eu: EU E.U. European Europa Europe europäisch Europäer
        un: UN U.N. UNO Nations Nationen
        ai: AI A.I. KI
        bible: Bible Biblical Bibel biblisch
        nazi: Nazi nationalsozialistisch Nationalsozialisten Nationalsozialismus
        allies: Allies Allied Alliierten alliiert alliierten Verbündeten Alliierte Verbündete
        islam: Islam Islamic Muslim Moslem islamisch muslimisch Muslimen Muslime
        labour: Labour Labor
        icj: ICJ IGH
        ecj: ECJ CJEU EuGH
        echr: ECHR EGMR
        ecb: ECB EZB
        imf: IMF IWF
        iaea: IAEA IAEO
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
        solomon: Solomon Salomo Salomon
        """);

    // What has several names, one of them short or foreign, and is no name itself.
    private static readonly FrozenDictionary<string, string> Common = Read("""
        tv: TV Fernsehen Fernsehsender Fernsehgerät Fernsehgeräte Fernseher television
        pm: PM P.M. Premier Premierminister Ministerpräsident Ministerpräsidentin Prime Minister
        metro: Metro Subway Bahn
        earth: Earth Erde
        prix: Prix Preis
        gdp: GDP BIP
        vat: VAT Mehrwertsteuer MwSt
        ptsd: PTSD PTBS Belastungsstörung Belastungsstörungen
        dna: DNA DNS
        atm: ATM Geldautomat Geldautomaten Bankautomat Bankautomaten
        ceo: CEO Geschäftsführer Vorstandschef Vorstandsvorsitzender Vorstandsvorsitzenden Vorstandsvorsitzende
        reverend: Reverend Rev
        captain: Captain Capt
        colonel: Colonel Col Oberst
        lieutenant: Lieutenant Lt Leutnant Oberstleutnant
        sergeant: Sergeant Sgt
        detective: Detective Det
        inspector: Inspector Insp Inspektor
        senator: Senator Sen Senatoren Senatorin
        governor: Governor Gov Gouverneur Gouverneurin
        minister: Minister Secretary
        mp: MP MSP MLA MEP Abgeordneter Abgeordneten Unterhausabgeordnete Abgeordnete
        """);

    private static readonly Lazy<ILookup<string, string>> Forms = new(() => States.Concat(Places).Concat(Others).Concat(Common).ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal));

    /// <summary>All words for a name, folded.</summary>
    /// <param name="name">As <see cref="Of"/> gives it.</param>
    public static IEnumerable<string> FormsOf(string name) => Forms.Value[name];

    /// <summary>The name that a word is another name of; null when it is none that is known.</summary>
    /// <param name="folded">By <see cref="Language.TextFolding.Fold"/>, without full stops.</param>
    public static string? Of(string folded) => AsItIsOrOne(folded, Find);

    private static FrozenDictionary<string, string> Read(string lines) => WordSet.Names(lines)
        .SelectMany(pair => FormsOfWord(pair.Key).Select(form => KeyValuePair.Create(form, pair.Value))).DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"Libysch" stands for "libysche" and the rest, "Norweger" for "Norwegern" and "Norwegerin".</summary>
    private static IEnumerable<string> FormsOfWord(string word) => word switch
    {
        _ when word.EndsWith("sch", StringComparison.Ordinal) => AdjectiveEndings.Select(ending => word + ending),
        _ when word.EndsWith("er", StringComparison.Ordinal) => PeopleEndings.Select(ending => word + ending),
        _ => [word],
    };

    /// <summary>What is found for a word, or for what it is the genitive or the plural of.</summary>
    private static string? AsItIsOrOne(string folded, Func<string, string?> find) => find(folded) ?? (folded.EndsWith(GenitiveOrPlural) ? find(folded[..^1]) : null);

    private static string? FindPlace(string folded) => States.GetValueOrDefault(folded) ?? Places.GetValueOrDefault(folded);

    private static string? Find(string folded) => FindPlace(folded) ?? Others.GetValueOrDefault(folded) ?? Common.GetValueOrDefault(folded);

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
    public static bool AreCommon(string folded) => AsItIsOrOne(folded, Common.GetValueOrDefault) is not null;

    /// <summary>The state, region, city, people or party that a word names, or that it says something belongs to: "bayerische"; null for another word.</summary>
    /// <param name="folded">As above.</param>
    public static string? PlaceOf(string folded) => AsItIsOrOne(folded, FindPlace);

    /// <summary>Whether a word names a state, or what belongs to one.</summary>
    /// <param name="folded">As above.</param>
    public static bool IsOfState(string folded) => AsItIsOrOne(folded, States.GetValueOrDefault) is not null;
}
