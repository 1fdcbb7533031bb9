namespace ChatBot.LexiconTool;

/// <summary>Cities that German and English call differently, so that no spelling rule joins them; several names of one language are parted by semicolons.</summary>
internal static class CityNames
{
    private const string Table = """
        Aleppo; Haleb :: Aleppo
        Alexandria; Alexandrien :: Alexandria
        Algier :: Algiers
        Antwerpen :: Antwerp
        Athen :: Athens
        Bagdad :: Baghdad
        Basel :: Basel; Basle
        Belgrad :: Belgrade; Beograd
        Bern :: Bern; Berne
        Bombay; Mumbai :: Mumbai; Bombay
        Breslau :: Wrocław; Breslau
        Brügge :: Bruges
        Brünn :: Brno
        Brüssel :: Brussels
        Bukarest :: Bucharest
        Chişinău; Kischinau; Kischinjow :: Chisinau; Kishinev
        Damaskus :: Damascus
        Danzig :: Gdańsk; Danzig
        Dnipro; Dnipropetrowsk :: Dnipro; Dnipropetrovsk
        Donezk :: Donetsk
        Dünkirchen :: Dunkirk
        Edinburg; Edinburgh :: Edinburgh
        Eriwan; Jerewan :: Yerevan
        Florenz :: Florence
        Freiburg :: Freiburg; Fribourg
        Genf :: Geneva
        Gent :: Ghent
        Genua :: Genoa
        Göteborg :: Gothenburg
        Haag :: Hague
        Hameln :: Hamelin
        Hannover :: Hanover
        Havanna :: Havana
        Helsinki; Helsingfors :: Helsinki
        Hongkong :: Hong Kong
        Istanbul; Konstantinopel :: Istanbul; Constantinople
        Jekaterinburg :: Yekaterinburg; Ekaterinburg
        Jerusalem :: Jerusalem
        Kairo :: Cairo
        Kalkutta :: Kolkata; Calcutta
        Kanton; Guangzhou :: Guangzhou; Canton
        Kapstadt :: Cape Town
        Karlsbad :: Karlovy Vary; Carlsbad
        Kattowitz :: Katowice
        Kiew; Kyjiw :: Kyiv; Kiev
        Klausenburg :: Cluj
        Koblenz :: Koblenz; Coblenz
        Köln :: Cologne
        Königsberg; Kaliningrad :: Kaliningrad; Königsberg
        Kopenhagen :: Copenhagen
        Krakau :: Kraków; Cracow
        Kronstadt :: Brașov
        Laibach; Ljubljana :: Ljubljana
        Lausanne :: Lausanne
        Lemberg; Lwiw :: Lviv; Lvov
        Lissabon :: Lisbon
        Livorno :: Livorno; Leghorn
        Löwen :: Leuven; Louvain
        Lüttich :: Liège
        Luxemburg :: Luxembourg
        Luzern :: Lucerne
        Lyon :: Lyon; Lyons
        Madras; Chennai :: Chennai; Madras
        Mailand :: Milan
        Mantua :: Mantua; Mantova
        Marseille :: Marseille; Marseilles
        Mecheln :: Mechelen; Mechlin
        Medan :: Medan
        Medina :: Medina
        Mekka :: Mecca
        Mexiko-Stadt :: Mexico City
        Moskau :: Moscow
        München :: Munich
        Mülhausen :: Mulhouse
        Neapel :: Naples
        Nikosia :: Nicosia
        Nimwegen :: Nijmegen
        Nizza :: Nice
        Nürnberg :: Nuremberg
        Odessa :: Odesa; Odessa
        Ostende :: Ostend
        Padua :: Padua; Padova
        Peking :: Beijing; Peking
        Petersburg; Sankt Petersburg :: Saint Petersburg; St Petersburg
        Philippopel; Plowdiw :: Plovdiv
        Phnom Penh :: Phnom Penh
        Piräus :: Piraeus
        Pjöngjang :: Pyongyang
        Posen :: Poznań
        Prag :: Prague
        Pressburg; Bratislava :: Bratislava
        Rangun :: Yangon; Rangoon
        Regensburg :: Regensburg; Ratisbon
        Riad :: Riyadh
        Rom :: Rome
        Saigon; Ho-Chi-Minh-Stadt :: Saigon; Ho Chi Minh City
        Saloniki; Thessaloniki :: Thessaloniki; Salonica
        Schanghai :: Shanghai
        Seoul; Söul :: Seoul
        Sevilla :: Seville
        Singapur :: Singapore
        Sofia :: Sofia
        Stettin :: Szczecin
        Straßburg :: Strasbourg
        Syrakus :: Syracuse
        Taipeh :: Taipei
        Tanger :: Tangier
        Teheran :: Tehran
        Thorn :: Toruń
        Tiflis; Tbilissi :: Tbilisi; Tiflis
        Tokio :: Tokyo
        Trient :: Trento; Trent
        Tripolis :: Tripoli
        Troja :: Troy
        Tschernobyl; Tschornobyl :: Chernobyl; Chornobyl
        Turin :: Turin; Torino
        Venedig :: Venice
        Warschau :: Warsaw
        Wien :: Vienna
        Wilna; Vilnius :: Vilnius; Vilna
        Wladiwostok :: Vladivostok
        Zagreb; Agram :: Zagreb
        Zürich :: Zurich
        """;

    /// <summary>One entry for each city.</summary>
    public static IEnumerable<DingEntry> Entries() => Table.Split('\n').Select(DingEntry.Parse).OfType<DingEntry>();
}
