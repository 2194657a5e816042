/** Dutch texts of the pages about the site. */
export const nlOver = {
  nav: 'Over Samenhang',
  titel: 'Over Samenhang',
  lead: 'Samenhang laat zien met wie uw gemeente samenwerkt, en meet hoe goed al die vormen van samenwerking op elkaar passen.',
  voorWie:
    'De website is voor wie over samenwerking tussen gemeenten moet beslissen, adviseren of schrijven: beleidsadviseurs, griffiers, raadsleden, onderzoekers en inwoners. Alle cijfers zijn na te rekenen, alle gegevens zijn mee te nemen, en de software is open.',
  geenOordeel:
    'Samenhang geeft geen oordeel. Meer congruentie is niet vanzelf beter, en één cijfer zegt nooit alles. Daarom staat bij elk cijfer hoe het is gemaakt en wat het niet zegt.',
  methode: 'Methode',
  methodeUitleg: 'Elke maat met formule, bron en een voorbeeld om na te rekenen.',
  begrippen: 'Begrippen',
  begrippenUitleg: 'Wat de woorden op deze website betekenen.',
  gegevensUitleg: 'Waar de gegevens vandaan komen, wat eraan mankeert, en hoe u ze meeneemt.',
  toegankelijkheid: 'Toegankelijkheid',
  toegankelijkheidUitleg: 'Wat wij hebben getest, en wat nog niet.',
  privacy: 'Privacy',
  privacyUitleg:
    'Zonder aanmelden bewaren wij niets van u. Uw browser onthoudt uw taal en uw eigen bestanden.',
  inhoud: 'Op deze pagina',
  begrippenLead:
    'Eén woord voor één ding. Dezelfde uitleg staat overal op de website bij woorden met een stippellijn eronder.',
  privacyTekst:
    'Wie zich niet aanmeldt, hoeft geen persoonsgegevens te geven. Deze website plaatst dan geen cookies en bewaart niets van u. Uw eigen browser onthoudt uw taalkeuze en de eigen bestanden die u opent, tot u ze daar verwijdert. Wat u instelt staat in het adres van de pagina, en dat adres kan in een technisch logboek van de server staan.',
  privacyAangemeld: 'Als u zich aanmeldt',
  privacyAangemeldTekst:
    'Dan bewaart deze server uw naam, uw e-mailadres, uw organisatie en uw rol, een versleutelde vorm van uw wachtwoord, en de ontwerpen en scenario’s die u bewaart, met wat u daaraan wijzigde en wanneer. Wat van u is, ziet alleen u op de website; wat u aan uw organisatie overdraagt, zien haar leden. Wie de server beheert, kan bij de opslag. Van wat er met leden van een organisatie gebeurt, houdt de server een logboek bij, dat haar beheerders kunnen lezen. Een cookie onthoudt 12 uur dat u bent aangemeld en doet niets anders. Een tweede cookie herkent een jaar lang een browser waarin u zich eerder aanmeldde, zodat u bericht krijgt van een nieuwe; het gaat alleen mee als u zich aanmeldt. Zolang u bent aangemeld, onthoudt de server ook wat uw browser van zichzelf zegt, zodat u ziet waar u bent aangemeld. Van een passkey bewaart hij de naam die u geeft, de openbare helft van de sleutel en wanneer u hem gebruikte. Berichten zoals een uitnodiging of een link voor een nieuw wachtwoord stuurt de server per e-mail; zonder mailserver wachten zij tot de beheerder ze leest en doorgeeft. Van een uitnodiging bewaart de server het e-mailadres, tot 30 dagen nadat zij verloopt. Wat u weggooit, is na 30 dagen voorgoed weg. Om raden tegen te gaan telt de server hoe vaak er wordt geprobeerd aan te melden, per account en per netwerkadres. Daarvan bewaart hij alleen een versleutelde vorm, die na een dag wordt opgeruimd.',
  privacyWeg: 'Uw gegevens meenemen of weghalen',
  privacyWegTekst:
    'Op ‘Mijn account’ downloadt u alles wat de server van u en over u bewaart, wijzigt u uw naam en heft u uw account op. Daarna zijn uw naam, uw e-mailadres en uw eigen ontwerpen en scenario’s weg. Wat u voor een organisatie maakte, blijft van haar. In de geschiedenis van die ontwerpen en signalen en in haar logboek staat alleen nog een nummer dat naar niemand meer verwijst; die regels kan niemand wijzigen. In een backup die al was gemaakt, kunt u nog staan tot de beheerder die weggooit.',
  bewaring: {
    kop: 'Hoe lang wij iets bewaren',
    bijschrift: 'Bewaartermijnen',
    kolomWat: 'Wat',
    kolomTot: 'Tot wanneer',
    wat: {
      account: 'Uw naam, e-mailadres, organisatie en rol',
      ontwerp: 'Wat u bewaart, met zijn geschiedenis',
      aanvulling: 'Wat een organisatie toevoegt aan het landelijke register, met de geschiedenis',
      zienswijze: 'Een concept van een zienswijze, met de geschiedenis en de bespreking',
      kennis: 'Kennis en ervaring die uw organisatie inbrengt, met de geschiedenis',
      kring: 'Wie meedoet aan een kring, met de instemming met de regels, en de afspraken',
      kringtekst: 'Wat in een kring is gezegd en genoteerd, versleuteld',
      besluit: 'Een zienswijze die de raad heeft vastgesteld',
      samentekst: 'Een tekst waarover meer raden besluiten, met alle versies',
      signaal: 'Een signaal, met zijn geschiedenis en de organisaties die eigenaar zijn',
      signaal_ingetrokken: 'Een signaal dat de zender introk',
      opgave: 'Een opgave op de agenda, met wat ermee gebeurde en welke organisatie dat deed',
      incident: 'Wat een organisatie zich na een incident afvroeg en besloot, met alle versies',
      antwoordsjabloon: 'Sjablonen waarmee uw organisatie opgaven beantwoordt, met de geschiedenis',
      volging: 'Welke opgaven u volgt',
      prullenbak: 'Wat in de prullenbak ligt',
      uitnodiging: 'Het e-mailadres van een genodigde',
      eigenaarschap: 'Wie binnen uw organisatie voor een regeling zorgt, met taken en wie wanneer keek',
      agendalink: 'Een link waarmee uw agenda dagen ophaalt, en wat hij gaf',
      deellink: 'Een link waarmee u iets deelt',
      opmerking: 'Een opmerking die iemand met een link maakt, met de naam die erbij staat',
      post: 'Een bericht dat nog niet is verstuurd',
      browser: 'Met welke browsers u zich eerder aanmeldde',
      rekentaak: 'Wat de server voor u uitrekent, met de vraag',
      sessie: 'Waar u bent aangemeld',
      poging: 'Hoe vaak er wordt geprobeerd aan te melden',
      logboek: 'Wat er met leden van een organisatie is gebeurd',
    },
    tot: {
      account: 'Zolang u een account hebt',
      ontwerp: 'Tot u het weggooit',
      aanvulling: 'Tot de organisatie het weggooit',
      zienswijze: 'Tot de organisatie haar weggooit',
      kennis: 'Tot de organisatie het weggooit',
      kring: 'Zolang iemand meedoet; als u de kring verlaat, gaan uw notities en uw instemming weg',
      kringtekst:
        'Tot de dag die bij het sluiten is gekozen, hooguit een jaar later. Dan worden ook de sleutels vernietigd. In een backup zit het niet.',
      besluit:
        'Die blijft, met wie haar vaststelde en wanneer. Is zij na publicatie ingetrokken, dan staat dat erbij en ziet alleen de organisatie de tekst nog.',
      samentekst: 'Zolang een van de organisaties bestaat',
      signaal: 'Tot de organisatie die het instuurde, het intrekt',
      signaal_ingetrokken: (dagen: string) => `${dagen} dagen na het intrekken`,
      opgave: 'Een concept tot het is weggegooid; wat openbaar is, blijft',
      incident: 'Tot de organisatie het weggooit',
      antwoordsjabloon: 'Tot de organisatie het weggooit',
      volging: 'Tot u stopt met volgen',
      prullenbak: (dagen: string) => `${dagen} dagen na het weggooien`,
      uitnodiging: (dagen: string) => `${dagen} dagen nadat de uitnodiging is verlopen`,
      eigenaarschap: 'Tot iemand het weggooit',
      agendalink: (dagen: string) => `${dagen} dagen nadat u de link introk`,
      deellink: (dagen: string) => `${dagen} dagen nadat de link is verlopen`,
      opmerking: 'Tot iemand haar weggooit, of het ontwerp weg is',
      post: (dagen: string) => `Tot het is verstuurd, en niet langer dan ${dagen} dagen`,
      browser: (dagen: string) => `${dagen} dagen na de laatste keer, in een vorm die niemand kan lezen`,
      rekentaak: (dagen: string) => `${dagen} dagen nadat het klaar is`,
      sessie: 'Tot u zich afmeldt, en niet langer dan 12 uur',
      poging: 'Een dag, in een vorm waaruit niemand uw adres kan lezen',
      logboek: 'Zolang de organisatie bestaat, zonder namen',
    },
  },
  privacyRoute: 'De route: wie is verantwoordelijk?',
  privacyRouteTekst:
    'Op de pagina Route kiest u een plaats en wat er in een huishouden aan de hand is. Die keuzes gaan niet naar ons toe. Uw browser haalt voor iedereen dezelfde lijsten op en rekent zelf. Uw keuzes staan alleen achter het # in de adresbalk: dat deel stuurt een browser nooit naar een server, dus het komt ook niet in een logboek. Wij bewaren ze ook niet op uw apparaat. Uw browser kan het adres wel in zijn eigen geschiedenis zetten. Gebruikt u een computer van een ander, kies dan een privévenster. Een test bij elke wijziging legt alles vast wat de pagina verstuurt en bewaart, en controleert dat er niets van uw keuzes bij is.',
  a11yLead:
    'Wij willen dat iedereen deze website kan gebruiken, en houden WCAG 2.2 niveau AA aan. Er is nog geen onafhankelijk onderzoek gedaan. Daarom zeggen wij niet dat de website voldoet. Wel zeggen wij hieronder wat is getest.',
  a11yGetest: 'Wat wij testen',
  a11yGetestPunten: {
    axe: 'De schermen worden bij elke wijziging automatisch gecontroleerd met axe-core, op een breed scherm (1.280 pixels) en op een telefoon (390 pixels). Er zijn geen bekende fouten. Zo’n controle vindt maar een deel van de mogelijke problemen.',
    toetsenbord:
      'De kaart van Nederland op de startpagina wordt getest met alleen het toetsenbord: erheen, van gemeente naar gemeente, openen. Van andere schermen testen wij een deel met het toetsenbord.',
    ontwerp:
      'Bij het ontwerp testen wij met het toetsenbord: regio’s vastzetten op de kaart en in de lijst, een wijziging terugnemen, en een stip van de lijn kiezen. De tussenstanden en foutmeldingen worden ook met axe-core gecontroleerd.',
    route:
      'De hele route (plaats kiezen, aanvinken wat er aan de hand is, het antwoord openen) wordt getest met alleen het toetsenbord, op een telefoon en op een breed scherm.',
    breedte: 'Geen scherm schuift op een telefoon opzij. Brede tabellen schuiven in hun eigen vak.',
    druk: 'De afdruk van de grote schermen wordt bij het testen gemaakt. Niet elke bladzijde daarvan is door een mens bekeken.',
  },
  a11yGemaakt: 'Hoe wij het maken',
  a11yGemaaktPunten: {
    tabel: 'Bij elke kaart en elke grafiek staat een tabel met dezelfde cijfers.',
    kleur:
      'Kleur is nooit het enige dat iets zegt. De kleurenreeks loopt van licht naar donker en blijft ook zonder kleur in volgorde.',
    beweging: 'Wie in het apparaat om minder beweging vraagt, ziet geen animaties.',
    nl: 'Wij gebruiken onderdelen van NL Design System.',
  },
  a11yNiet: 'Wat niet is getest of nog tekortschiet',
  a11yNietPunten: {
    mensen: 'Er is nog niet getest door mensen met een beperking.',
    lezers:
      'Er is nog niet getest met echte schermlezers zoals NVDA, JAWS of VoiceOver, en niet met spraakbediening.',
    browsers: 'De automatische tests draaien alleen in Chromium, niet in Firefox of Safari.',
    zoom: 'Vergroten tot 400% en eigen tekstafstand zijn niet apart getest.',
    kaart:
      'De kaart is voor een schermlezer een eigen bedieningsvlak met pijltjestoetsen. Lukt dat niet, gebruik dan de tabel.',
    taal: 'De Engelse versie heeft Nederlandse namen van wetten, bronnen en regelingen. Ook omschrijvingen uit de gegevens zijn Nederlands.',
  },
  a11yMelden: 'Werkt er iets niet voor u?',
  a11yMeldenTekst:
    'Meld het bij de organisatie die deze website voor u aanbiedt. De software is open: wie haar beheert, kan een fout zelf herstellen of doorgeven aan de makers.',
  a11yStand: 'Deze verklaring is geschreven door de makers, op grond van hun eigen tests.',
} as const;
