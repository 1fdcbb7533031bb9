namespace ChatBot.LexiconTool;

/// <summary>Short forms of states, bodies and titles, and names of people that the languages write otherwise: articles are full of them, and the dictionary lacks them.</summary>
internal static class NewsNames
{
    private const string Table = """
        USA; Vereinigte Staaten; US; Amerika; amerikanisch :: US; USA; America
        Großbritannien; Vereinigtes Königreich; britisch :: UK; Britain
        EU; Europäische Union :: EU
        UN; Vereinte Nationen; UNO :: UN
        NATO; Nato :: NATO
        WHO; Weltgesundheitsorganisation :: WHO
        WTO; Welthandelsorganisation :: WTO
        IWF; Internationaler Währungsfonds :: IMF
        EZB; Europäische Zentralbank :: ECB
        OSZE :: OSCE
        EWG; Europäische Wirtschaftsgemeinschaft :: EEC
        Sowjetunion; UdSSR; sowjetisch :: USSR
        DDR; Deutsche Demokratische Republik :: GDR
        BRD; Bundesrepublik; Bundesrepublik Deutschland :: FRG
        Vereinigte Arabische Emirate; VAE :: UAE
        Erster Weltkrieg :: WWI; WW1
        Zweiter Weltkrieg :: WWII; WW2
        BIP; Bruttoinlandsprodukt :: GDP
        Mehrwertsteuer; MwSt :: VAT
        KI; Künstliche Intelligenz :: AI
        DNA; DNS; Erbgut :: DNA
        Fernsehen; TV :: TV
        Abgeordneter; Parlamentsabgeordneter; Unterhausabgeordneter :: MP
        Premierminister; Ministerpräsident :: PM
        Vorstandsvorsitzender; Geschäftsführer; Firmenchef; CEO :: CEO
        Hauptquartier; Zentrale; Hauptsitz :: HQ
        NGO; Nichtregierungsorganisation :: NGO
        Neuseeland :: NZ
        Albrecht; Albert :: Albert
        Andreas :: Andrew
        Benedikt :: Benedict
        Christoph :: Christopher
        Elisabeth :: Elizabeth
        Eugen :: Eugene
        Franz; Franziskus :: Francis
        Friedrich :: Frederick
        Georg :: George
        Gottfried :: Godfrey; Geoffrey
        Gregor :: Gregory
        Heinrich :: Henry
        Jakob :: James; Jacob
        Johann; Johannes :: John
        Johanna :: Joan
        Karl :: Charles
        Katharina :: Catherine
        Konrad :: Conrad
        Konstantin :: Constantine
        Lukas :: Luke
        Ludwig :: Louis
        Margarete :: Margaret
        Maria :: Mary
        Markus :: Mark
        Matthäus :: Matthew
        Nikolaus :: Nicholas
        Paulus :: Paul
        Philipp :: Philip
        Rudolf :: Rudolph
        Stephan :: Stephen
        Theodor :: Theodore
        Wilhelm :: William
        Aristoteles :: Aristotle
        Dschingis :: Genghis
        Euklid :: Euclid
        Horaz :: Horace
        Konfuzius :: Confucius
        Livius :: Livy
        Platon :: Plato
        Plinius :: Pliny
        Pompeius :: Pompey
        Ptolemäus :: Ptolemy
        Vergil :: Virgil
        """;

    /// <summary>The entries, in the dictionary's form.</summary>
    public static IEnumerable<DingEntry> Entries() => Table.Split('\n').Select(DingEntry.Parse).OfType<DingEntry>();
}
