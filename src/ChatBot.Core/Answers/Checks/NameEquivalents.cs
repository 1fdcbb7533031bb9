using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Names of states and bodies that go by several names, and the people and adjectives that belong to them.</summary>
internal static class NameEquivalents
{
    private const int ShortestPart = 5;
    private const int ShortestRest = 3;
    private const char GenitiveOrPlural = 's';

    private static readonly FrozenDictionary<string, string> States = WordSet.Names("""
        usa: US U.S. USA U.S.A. Stateside America Americas American Americans Amerika Amerikaner Amerikanern amerikanisch amerikanische amerikanischen amerikanischer amerikanisches States Staaten
        uk: UK U.K. Britain British Britons Briton Großbritannien Großbritanniens britisch britische britischen britischer Briten Kingdom Königreich Königreichs England English Engländer englisch englische englischen englischer
        netherlands: Netherlands Dutch Niederlande Niederlanden niederländisch niederländische niederländischen Niederländer Holland holländisch
        denmark: Denmark Danish Dane Danes Dänemark dänisch dänische dänischen dänischer Dänen
        greece: Greece Greek Greeks Griechenland griechisch griechische griechischen Griechen Grieche
        hungary: Hungary Hungarian Hungarians Ungarn ungarisch ungarische ungarischen Ungar
        poland: Poland Polish Pole Poles Polen polnisch polnische polnischen
        sweden: Sweden Swedish Swede Swedes Schweden schwedisch schwedische schwedischen Schwede
        spain: Spain Spanish Spaniard Spaniards Spanien spanisch spanische spanischen Spanier
        france: France French Frenchman Frankreich Frankreichs französisch französische französischen französischer Franzosen Franzose
        germany: Germany German Germans Deutschland Deutschlands deutsch deutsche deutschen deutscher deutsches Deutschen
        turkey: Turkey Turkish Turks Türkei türkisch türkische türkischen Türken
        china: China Chinas Chinese chinesisch chinesische chinesischen chinesischer Chinesen Chinese
        saudi: Saudi Saudis saudisch saudische saudischen Saudi-Arabien Saudiarabien
        scotland: Scotland Scottish Scots Scot Schottland Schottlands schottisch schottische schottischen Schotten
        wales: Wales Welsh walisisch walisische walisischen Waliser
        ireland: Ireland Irish Irland Irlands irisch irische irischen Iren
        switzerland: Switzerland Swiss Schweiz Schweizer schweizerisch
        norway: Norway Norwegian Norwegians Norwegen norwegisch norwegische norwegischen Norweger
        czechia: Czech Czechia Czechs Tschechien tschechisch tschechische tschechischen Tschechen
        russia: Russia Russian Russians Russland Russlands Rußland russisch russische russischen russischer russisches Russen Russe
        ukraine: Ukraine Ukrainian Ukrainians ukrainisch ukrainische ukrainischen ukrainischer Ukrainer
        austria: Austria Austrian Austrians Österreich Österreichs österreichisch österreichische österreichischen Österreicher
        italy: Italy Italian Italians Italien Italiens italienisch italienische italienischen italienischer Italiener
        japan: Japan Japanese Japans japanisch japanische japanischen japanischer Japaner
        india: India Indian Indians Indien Indiens indisch indische indischen indischer Inder
        egypt: Egypt Egyptian Egyptians Ägypten Ägyptens ägyptisch ägyptische ägyptischen Ägypter
        syria: Syria Syrian Syrians Syrien Syriens syrisch syrische syrischen syrischer Syrer
        israel: Israel Israeli Israelis Israels israelisch israelische israelischen israelischer
        canada: Canada Canadian Canadians Kanada Kanadas kanadisch kanadische kanadischen kanadischer Kanadier
        mexico: Mexico Mexican Mexicans Mexiko Mexikos mexikanisch mexikanische mexikanischen Mexikaner
        brazil: Brazil Brazilian Brazilians Brasilien Brasiliens brasilianisch brasilianische Brasilianer
        australia: Australia Australian Australians Australien Australiens australisch australische australischen Australier
        portugal: Portugal Portuguese portugiesisch portugiesische portugiesischen Portugiesen
        belgium: Belgium Belgian Belgians Belgien Belgiens belgisch belgische belgischen Belgier
        finland: Finland Finnish Finns Finnland Finnlands finnisch finnische finnischen Finnen
        romania: Romania Romanian Rumänien Rumäniens rumänisch rumänische Rumänen
        bulgaria: Bulgaria Bulgarian Bulgarien bulgarisch bulgarische Bulgaren
        croatia: Croatia Croatian Croats Kroatien kroatisch kroatische kroatischen Kroaten
        serbia: Serbia Serbian Serbs Serbien serbisch serbische serbischen Serben
        macedonia: Macedonia Macedon Macedonian Macedonians Mazedonien Mazedoniens Makedonien Makedoniens mazedonisch mazedonische mazedonischen mazedonischer makedonisch makedonische makedonischen
        czechoslovakia: Czechoslovakia Czechoslovak Tschechoslowakei tschechoslowakisch tschechoslowakische tschechoslowakischen
        yugoslavia: Yugoslavia Yugoslav Jugoslawien Jugoslawiens jugoslawisch jugoslawische jugoslawischen
        ussr: USSR Soviet Soviets UdSSR Sowjetunion sowjetisch sowjetische sowjetischen Sowjets
        gdr: GDR DDR
        uae: UAE VAE
        """);

    private static readonly FrozenDictionary<string, string> Others = WordSet.Names("""
        eu: EU E.U. European Europeans Europa Europas Europe europäisch europäische europäischen europäischer Europäer Europäern
        un: UN U.N. UNO Nations Nationen
        ai: AI A.I. KI
        tv: TV Fernsehen Fernsehsender Fernsehgerät Fernsehgeräte Fernseher television
        pm: PM P.M. Premier Premierminister Premierministerin Ministerpräsident Ministerpräsidentin Prime Minister
        kurds: Kurd Kurds Kurdish Kurden kurdisch kurdische kurdischen
        africa: Africa African Africans Afrika Afrikas afrikanisch afrikanische afrikanischen Afrikaner
        asia: Asia Asian Asians Asien Asiens asiatisch asiatische asiatischen Asiaten
        mediterranean: Mediterranean Mittelmeer Mittelmeers Mittelmeeres Mittelmeerraum Mittelmeerraums mediterran mediterrane mediterranen
        alps: Alps Alpine Alpen alpin alpine alpinen
        antarctic: Antarctica Antarctic Antarktis antarktisch antarktische antarktischen
        arctic: Arctic Arktis arktisch arktische arktischen
        caribbean: Caribbean Karibik karibisch karibische karibischen
        baltic: Baltic Ostsee Baltikum baltisch baltische baltischen
        balkans: Balkans Balkan Balkans balkanisch
        suez: Suez Sues Sueskanal Sueskanals Suezkanal Suezkanals Sueskrise Suezkrise
        byzantium: Byzantium Byzantine Byzantines Byzanz Byzantion byzantinisch byzantinische byzantinischen
        celts: Celt Celts Celtic Kelten keltisch keltische keltischen
        slavs: Slav Slavs Slavic Slawen slawisch slawische slawischen
        bible: Bible Biblical Bibel biblisch biblische biblischen
        nazi: Nazi Nazis nationalsozialistisch nationalsozialistische nationalsozialistischen Nationalsozialisten Nationalsozialismus
        allies: Allies Allied Alliierte Alliierten alliiert alliierte alliierten Verbündete Verbündeten
        islam: Islam Islamic Muslim Moslem islamisch islamische islamischen islamischer muslimisch muslimische muslimischen muslimischer Muslime Muslimen
        philippines: Philippines Philippine Filipino Philippinen Philippiner Philippinerin philippinisch philippinische philippinischen
        labour: Labour Labor
        metro: Metro Subway Bahn
        earth: Earth Erde
        prix: Prix Preis
        icj: ICJ IGH
        ecj: ECJ CJEU EuGH
        echr: ECHR EGMR
        ecb: ECB EZB
        imf: IMF IWF
        iaea: IAEA IAEO
        gdp: GDP BIP
        vat: VAT Mehrwertsteuer MwSt
        ptsd: PTSD PTBS Belastungsstörung Belastungsstörungen
        dna: DNA DNS
        atm: ATM ATMs Geldautomat Geldautomaten Bankautomat Bankautomaten
        ceo: CEO CEOs Geschäftsführer Geschäftsführerin Vorstandschef Vorstandsvorsitzende Vorstandsvorsitzender Vorstandsvorsitzenden
        reverend: Reverend Rev
        captain: Captain Capt
        colonel: Colonel Col Oberst
        lieutenant: Lieutenant Lt Leutnant Oberstleutnant
        sergeant: Sergeant Sgt
        detective: Detective Det
        inspector: Inspector Insp Inspektor
        senator: Senator Senators Sen Sens Senatoren Senatorin
        governor: Governor Gov Gouverneur Gouverneurs Gouverneurin
        minister: Minister Ministers Ministerin Secretary
        mp: MP MPs MSP MSPs MLA MLAs MEP MEPs Abgeordneter Abgeordnete Abgeordneten Unterhausabgeordnete
        york: York Yorker NYC
        moscow: Moscow Moskau Moskaus Moskauer
        vienna: Vienna Viennese Wien Wiens Wiener
        munich: Munich München Münchens Münchner Münchener
        cologne: Cologne Köln Kölns Kölner
        rome: Rome Roman Romans Rom Roms Römer Römern römisch römische römischen römischer
        prague: Prague Prag Prags Prager
        warsaw: Warsaw Warschau Warschaus Warschauer
        geneva: Geneva Genf Genfs Genfer
        zurich: Zurich Zürich Zürichs Zürcher Züricher
        brussels: Brussels Brüssel Brüssels Brüsseler
        lisbon: Lisbon Lissabon Lissabons
        athens: Athens Athenian Athen Athens Athener
        beijing: Beijing Peking Pekings
        copenhagen: Copenhagen Kopenhagen Kopenhagens
        milan: Milan Mailand Mailands Mailänder
        venice: Venice Venetian Venedig Venedigs venezianisch venezianische
        naples: Naples Napoli Neapel Neapels
        florence: Florence Florentine Florenz
        bavaria: Bavaria Bavarian Bavarians Bayern Bayerns bayerisch bayerische bayerischen bayrisch
        saxony: Saxony Saxon Saxons Sachsen Sachsens sächsisch sächsische sächsischen
        prussia: Prussia Prussian Prussians Preußen Preußens preußisch preußische preußischen
        texas: Texas Tex Texan Texans Texaner Texanern texanisch texanische texanischen texanischer
        california: California Calif Californian Californians Kalifornien Kaliforniens Kalifornier kalifornisch kalifornische kalifornischen kalifornischer
        catalonia: Catalonia Catalan Catalans Katalonien Kataloniens Katalanen katalanisch katalanische katalanischen katalanischer
        louisiana: Louisiana La
        arizona: Arizona Ariz AZ
        colorado: Colorado Colo
        connecticut: Connecticut Conn
        florida: Florida Floridian Floridians Fla
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
        rhine: Rhine Rhein Rheins
        charles: Charles Karl Karls Carl Carlos
        catherine: Catherine Katharina Katharinas Katherine
        henry: Henry Heinrich Heinrichs Henri
        william: William Wilhelm Wilhelms
        frederick: Frederick Friedrich Friedrichs
        john: John Johannes Johann Johanns Jan
        francis: Francis Franz Franziskus
        louis: Louis Ludwig Ludwigs
        mary: Mary Maria Marias
        nicholas: Nicholas Nikolaus
        stephen: Stephen Stephan Stefan
        pilate: Pilate Pilatus
        caesar: Caesar César Cäsar Cäsars Caesars
        latin: Latin Lateinamerika Lateinamerikas lateinamerikanisch lateinamerikanische lateinisch Latein Hispanics Latinos
        conservative: Tory Tories Conservative Conservatives Konservative Konservativen konservativ konservative konservativen
        democrat: Democrat Democrats Democratic Demokraten Demokrat Demokratin demokratisch demokratische demokratischen demokratischer
        republican: Republican Republicans GOP Republikaner Republikanern Republikanerin republikanisch republikanische republikanischen
        """);

    private static readonly Lazy<ILookup<string, string>> Forms = new(() => States.Concat(Others).ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal));

    /// <summary>All words for a name, folded.</summary>
    /// <param name="name">As <see cref="Of"/> gives it.</param>
    public static IEnumerable<string> FormsOf(string name) => Forms.Value[name];

    /// <summary>The name that a word is another name of; null when it is none that is known.</summary>
    /// <param name="folded">By <see cref="Language.TextFolding.Fold"/>, without full stops.</param>
    public static string? Of(string folded) => Find(folded) ?? (folded.EndsWith(GenitiveOrPlural) ? Find(folded[..^1]) : null);

    private static string? Find(string folded) => States.GetValueOrDefault(folded) ?? Others.GetValueOrDefault(folded);

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

    /// <summary>Whether a word names a state, or what belongs to one.</summary>
    /// <param name="folded">As above.</param>
    public static bool IsOfState(string folded) => States.ContainsKey(folded);
}
