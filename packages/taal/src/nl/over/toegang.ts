import { nlRechten } from './rechten.ts';

/** Dutch texts about who may do what, and about organisations and their members. */
export const nlToegang = {
  titel: 'Wie mag wat',
  uitleg: 'Wat iedereen mag, wat u mag met uw eigen werk, en wat de leden van een organisatie mogen.',
  lead: 'Deze lijst is dezelfde die de server gebruikt: wat er niet in staat, mag niemand. Bij elke wijziging van de website controleert een test elk adres van de API voor elke rol.',
  kop: {
    openbaar: 'Wat iedereen mag',
    gedeeld: 'Wat u mag met een link',
    eigen: 'Wat u mag met wat van u is',
    organisatie: 'Wat u mag met wat van uw organisatie is',
    server: 'Wat u mag met de server',
    kring: 'Wat u mag in een kring',
  },
  inleiding: {
    openbaar: 'Hiervoor hoeft u zich niet aan te melden.',
    gedeeld:
      'Wie de link heeft, mag dit. Een link is niet te raden, verloopt vanzelf en kan worden ingetrokken.',
    eigen: 'Wat u zelf maakt, is van u. Niemand anders ziet het, ook uw organisatie niet.',
    organisatie:
      'Een organisatie heeft leden, en elk lid heeft één rol. Wie geen lid is, krijgt niet eens te horen dat er iets is.',
    server: 'De organisatie waarmee de server begon, beheert hem.',
    kring:
      'In een kring bekijken gemeenten en Rijk elkaars werk. Alleen wie meedoet, komt erin: ook een beheerder van een organisatie of van de server niet.',
  },
  kolomWat: 'Wat',
  kolomWie: 'Wie',
  wie: { ieder: 'Iedereen', aangemeld: 'U zelf' },
  metLink: 'Wie de link heeft',
  alleLeden: 'Alle leden',
  rollenKop: 'De rollen',
  rollen: {
    lezer: 'Lezer',
    raadslid: 'Raadslid',
    griffier: 'Griffier',
    adviseur: 'Adviseur',
    bestuurder: 'Bestuurder',
    beheerder: 'Beheerder',
  },
  rolUitleg: {
    lezer: 'Leest mee, bijvoorbeeld iemand van buiten.',
    raadslid: 'Zit in de raad en leest mee.',
    griffier: 'Ondersteunt de raad en werkt mee aan ontwerpen.',
    adviseur: 'Maakt ontwerpen en houdt ze bij.',
    bestuurder: 'Beslist, en werkt mee aan ontwerpen.',
    beheerder: 'Regelt wie er lid is en wie welke rol heeft, en mag ook al het andere.',
  },
  wat: nlRechten,
  tweedestap: {
    kop: 'Code na uw wachtwoord',
    uitleg:
      'Met een app op uw telefoon geeft u na uw wachtwoord ook een code. Wie alleen uw wachtwoord weet, komt er dan niet in.',
    isAan: 'Na uw wachtwoord wordt een code uit uw app gevraagd.',
    wachtwoord: 'Uw wachtwoord, ter controle',
    wachtwoordFout: 'Dit wachtwoord klopt niet.',
    zetAan: 'Stel de code in',
    zetUit: 'Vraag geen code meer',
    scan: 'Scan deze QR-code met een app voor codes, of vul de sleutel in die app in.',
    qr: 'QR-code met de sleutel',
    sleutel: 'Sleutel:',
    herstelcodes:
      'Bewaar deze herstelcodes op een veilige plek. Met een herstelcode komt u erin als u uw app niet hebt. Elke werkt één keer; u ziet ze alleen nu.',
    eersteCode: 'Code uit uw app',
    codeFout: 'Deze code klopt niet. Probeer de volgende.',
    bevestig: 'Bevestig',
    aan: 'Bij de volgende aanmelding wordt ook een code gevraagd.',
    uit: 'Er wordt geen code meer gevraagd.',
    geef: 'Geef de code',
    geefUitleg: 'Uw wachtwoord klopt. Geef nu de code uit uw app, of een herstelcode.',
    code: 'Code',
  },
  passkeys: {
    kop: 'Passkeys',
    uitleg:
      'Met een passkey meldt u zich aan met uw vinger, uw gezicht of de pincode van uw apparaat. U hoeft dan geen wachtwoord en geen code te geven.',
    naam: 'Naam van de passkey',
    naamUitleg: 'Zo herkent u hem later, bijvoorbeeld: telefoon van het werk.',
    wachtwoord: 'Uw wachtwoord, om een passkey toe te voegen',
    fouten: {
      verplicht: 'Vul uw wachtwoord in.',
      onjuist: 'Dit wachtwoord klopt niet.',
      'geen-wachtwoord':
        'U komt binnen met het account van uw organisatie. Daar stelt u in hoe u zich aanmeldt.',
    },
    voegToe: 'Voeg een passkey toe',
    toegevoegd: (naam: string) => `De passkey ‘${naam}’ is toegevoegd.`,
    sinds: (naam: string, datum: string) => `${naam}, sinds ${datum}`,
    gebruikt: (datum: string) => `Laatst gebruikt op ${datum}.`,
    ongebruikt: 'Nog niet gebruikt.',
    verwijder: 'Verwijder',
    verwijderLabel: (naam: string) => `Verwijder ${naam}`,
    verwijderd: (naam: string) =>
      `Met de passkey ‘${naam}’ komt niemand meer binnen. Verwijder hem ook op uw apparaat.`,
    knop: 'Aanmelden met een passkey',
    apparaat: {
      gestopt:
        'Het is niet gelukt: u stopte, het duurde te lang, of dit apparaat heeft geen passkey voor Samenhang.',
      bestaat: 'Dit apparaat heeft al een passkey voor uw account.',
    },
  },
  aanbieder: {
    knop: (naam: string) => `Aanmelden met ${naam}`,
    of: 'Of met uw e-mailadres en wachtwoord:',
    titel: 'Aanmelden bij uw organisatie',
    bezig: 'U wordt aangemeld.',
    opnieuw: 'Terug naar aanmelden',
    kop: 'Account van uw organisatie',
    uitleg: (naam: string) => `Koppel dit account aan ${naam}. Daarna komt u hier ook zonder wachtwoord.`,
    koppel: (naam: string) => `Koppel aan ${naam}`,
    gekoppeld: (naam: string) => `Dit account is gekoppeld aan ${naam}.`,
  },
  uitnodiging: {
    titel: 'Uitnodiging',
    leest: 'De uitnodiging wordt opgehaald.',
    aanbod: (organisatie: string, rol: string) =>
      `U bent uitgenodigd voor ${organisatie}. Uw rol wordt ${rol}.`,
    account: (email: string) =>
      `Uw account krijgt het e-mailadres ${email}. Heeft dat adres hier al een account? Vul dan het wachtwoord daarvan in.`,
    neemAan: 'Neem aan',
    wacht:
      'Uw uitnodiging is aangenomen, maar u komt niet binnen met dit wachtwoord. Had uw e-mailadres hier al een account? Meld u dan aan met het wachtwoord daarvan, en neem de uitnodiging aan bij ‘Mijn ontwerpen’.',
    geenSleutel: 'Deze link is niet compleet. Neem de hele link over die u hebt gekregen.',
  },
  sessies: {
    kop: 'Waar u bent aangemeld',
    uitleg: 'Herkent u er een niet? Beëindig hem dan.',
    sinds: (browser: string, datum: string) => `${browser}, sinds ${datum}`,
    deze: 'Deze browser',
    onbekend: 'Onbekende browser',
    op: (browser: string, systeem: string) => `${browser} op ${systeem}`,
    beeindig: 'Beëindig',
    beeindigAndere: 'Beëindig alle andere',
    beeindigd: 'De aanmelding is beëindigd.',
  },
  delen: {
    knop: 'Delen',
    uitleg: 'Wie de link heeft, kan het ontwerp bekijken en niet wijzigen. Een aanmelding is niet nodig.',
    dagen: 'Hoe lang werkt de link?',
    keuzes: { 7: 'Een week', 30: 'Een maand', 90: 'Drie maanden', 365: 'Een jaar' },
    mag: 'Wat mag wie de link heeft?',
    magKeuzes: { lezen: 'Alleen bekijken', opmerken: 'Bekijken en opmerkingen maken' },
    maak: 'Maak een link',
    klaar: 'De link is klaar. Neem hem nu over: hij is later niet meer te zien.',
    werkt: (datum: string) => `Link die werkt tot ${datum}`,
    werktOpmerken: (datum: string) => `Link met opmerkingen die werkt tot ${datum}`,
    opmerkingen: {
      kop: 'Opmerkingen',
      uitleg:
        'Wie deze link heeft en wie aan het ontwerp werkt, leest wat u schrijft. Zet er geen gegevens van anderen in.',
      leeg: 'Er zijn nog geen opmerkingen.',
      door: (naam: string, datum: string) => `${naam}, ${datum}`,
      tekst: 'Uw opmerking',
      plaats: 'Plaats opmerking',
      geplaatst: 'Uw opmerking is geplaatst.',
    },
    trekIn: 'Trek in',
    titel: 'Gedeeld ontwerp',
    leest: 'Het ontwerp wordt opgehaald.',
    van: (van: string, datum: string) => `Van ${van}, gewijzigd op ${datum}.`,
    tot: (datum: string) =>
      `Met deze link kunt u het bekijken tot ${datum}. Het ontwerp zelf kunt u niet wijzigen; wel kunt u ermee verder rekenen.`,
    bekijk: 'Bekijk het ontwerp',
    geenSleutel: 'Deze link is niet compleet. Neem de hele link over die u hebt gekregen.',
  },
  organisatie: {
    titel: 'Mijn organisatie',
    geen: 'U bent geen lid van een organisatie op deze server.',
    kies: 'Organisatie',
    uwRol: (rol: string) => `Uw rol is ${rol}.`,
    watMag: 'Wat mag elke rol?',
    leden: 'Leden',
    uzelf: (naam: string) => `${naam} (uzelf)`,
    rolVan: (naam: string) => `Rol van ${naam}`,
    haalWeg: 'Uit de organisatie halen',
    verlaat: 'Organisatie verlaten',
    zeker: (naam: string) =>
      `${naam} ziet daarna niets meer van de organisatie. Wat ${naam} voor de organisatie maakte, blijft.`,
    zekerZelf:
      'U ziet daarna niets meer van de organisatie. Wat u voor de organisatie maakte, blijft van de organisatie.',
    ja: 'Ja, doe dit',
    nee: 'Annuleren',
    rolGegeven: (naam: string, rol: string) => `${naam} is nu ${rol}.`,
    isWeg: (naam: string) => `${naam} is geen lid meer.`,
    gegevens: 'Gegevens van de organisatie',
    naam: 'Naam van de organisatie',
    code: 'Code in de gegevens',
    codeUitleg:
      'Mag leeg blijven. Van een gemeente: GM en vier cijfers. Van een samenwerkingsverband, provincie, waterschap of ministerie: het nummer in het Register van Overheidsorganisaties.',
    codeIs: (naam: string) => `Nu: ${naam}.`,
    codeFout: 'Deze code hoort niet bij een organisatie van deze soort in onze gegevens.',
    bewaar: 'Bewaar gegevens',
    bewaard: 'De gegevens zijn bewaard.',
    voegToe: 'Voeg een organisatie toe',
    voegToeUitleg:
      'Bijvoorbeeld het samenwerkingsverband waar uw gemeente aan meedoet. U wordt daar beheerder.',
    toegevoegd: (naam: string) => `${naam} is toegevoegd.`,
    uitnodigingen: 'Uitnodigingen',
    uitnodigingUitleg:
      'Stuurt deze server e-mail, dan krijgt de genodigde een bericht met een link. Anders ziet u de link hier één keer en geeft u hem zelf door. De link werkt één keer en verloopt na 7 dagen. Rol en e-mailadres staan vast.',
    emailGenodigde: 'E-mailadres van de genodigde',
    rolGenodigde: 'Rol van de genodigde',
    nodigUit: 'Nodig uit',
    linkKlaar: (email: string) =>
      `De link voor ${email} is klaar. Neem hem nu over: hij is later niet meer te zien.`,
    gemaild: (email: string) =>
      `De uitnodiging gaat per e-mail naar ${email}. Komt het bericht niet aan, trek de uitnodiging dan in en nodig opnieuw uit.`,
    link: 'Link',
    openstaand: (email: string, rol: string, datum: string) => `${email}, ${rol}. Verloopt op ${datum}.`,
    trekIn: 'Trek in',
    ingetrokken: (email: string) => `De uitnodiging voor ${email} is ingetrokken.`,
    eist: 'Leden met een wachtwoord moeten ook een code geven',
    eistUitleg:
      'Wie nog geen code heeft, ook u, ziet niets van de organisatie tot die is ingesteld. Het geldt niet voor wie binnenkomt met het account van de organisatie.',
    stapStand: {
      aan: 'Geeft na het wachtwoord een code.',
      uit: 'Geeft na het wachtwoord geen code.',
      zonder: 'Komt binnen met het account van de organisatie.',
    },
    wisStap: 'Code uitzetten',
    zekerStap: (naam: string) =>
      `Doe dit alleen als u zeker weet dat ${naam} de app en de herstelcodes kwijt is. ${naam} wordt overal afgemeld en krijgt er bericht van.`,
    stapGewist: (naam: string) => `${naam} hoeft geen code meer te geven.`,
    eerstStap: (naam: string) =>
      `${naam} vraagt een code na uw wachtwoord. U ziet pas iets van deze organisatie als u die hebt ingesteld.`,
    stelStapIn: 'Stel de code in',
    logboek: 'Logboek',
    logboekUitleg: 'Wat er met leden en gegevens is gebeurd. Niemand kan dit wijzigen.',
    logboekLeeg: 'Er is nog niets gebeurd.',
    iemand: 'iemand die hier niet meer is',
    log: {
      'post-lezen': (wie: string) => `${wie} las een bericht dat nog niet was verstuurd`,
      'aanmelding-maken': (wie: string, _wat: string, _voor: string, na: string) =>
        `${wie} kwam binnen met het account van de organisatie en is ${na}`,
      'aanmelding-wijzigen': (wie: string, _wat: string, voor: string, na: string) =>
        `${wie} was ${voor} en is volgens het account van de organisatie nu ${na}`,
      'aanmelding-weggooien': (wie: string, _wat: string, voor: string) =>
        `${wie} is volgens het account van de organisatie geen ${voor} meer`,
      'lid-wijzigen': (wie: string, wat: string, voor: string, na: string) =>
        `${wie} maakte ${wat} van ${voor} tot ${na}`,
      'lid-weggooien': (wie: string, wat: string, voor: string) =>
        `${wie} beëindigde het lidmaatschap van ${wat}, die ${voor} was`,
      'uitnodiging-maken': (wie: string, _wat: string, _voor: string, na: string) =>
        `${wie} nodigde iemand uit als ${na}`,
      'uitnodiging-weggooien': (wie: string) => `${wie} trok een uitnodiging in`,
      'uitnodiging-aannemen': (wie: string, _wat: string, _voor: string, na: string) =>
        `${wie} nam de uitnodiging aan en is ${na}`,
      'deellink-maken': (wie: string) => `${wie} deelde een ontwerp met een link`,
      'opmerking-weggooien': (wie: string) => `${wie} gooide een opmerking bij een ontwerp weg`,
      'opmerking-terughalen': (wie: string) => `${wie} haalde een opmerking bij een ontwerp terug`,
      'vrijgave-maken': (wie: string) => `${wie} maakte een ontwerp of kaart openbaar`,
      'vrijgave-weggooien': (wie: string) => `${wie} maakte een ontwerp of kaart niet langer openbaar`,
      'deellink-weggooien': (wie: string) => `${wie} trok een link naar een ontwerp in`,
      'ontwerp-opruimen': () => 'de server verwijderde een ontwerp dat te lang in de prullenbak lag',
      'aanvulling-opruimen': () =>
        'de server verwijderde een toevoeging aan het register die te lang in de prullenbak lag',
      'eigenaarschap-opruimen': () =>
        'de server verwijderde wie voor een regeling zorgt, dat te lang in de prullenbak lag',
      'antwoordsjabloon-opruimen': () =>
        'de server verwijderde een sjabloon dat te lang in de prullenbak lag',
      'kennis-opruimen': () => 'de server verwijderde kennis die te lang in de prullenbak lag',
      'kennis-verbergen': (wie: string, _wat: string, _voor: string, na: string) =>
        na === '' ? `${wie} toonde kennis weer` : `${wie} verborg kennis, met als reden: ${na}`,
      'zienswijze-opruimen': () => 'de server verwijderde een zienswijze die te lang in de prullenbak lag',
      'organisatie-maken': (wie: string) => `${wie} voegde de organisatie toe`,
      'organisatie-wijzigen': (wie: string) => `${wie} wijzigde de gegevens`,
      'organisatie-eist': (wie: string) => `${wie} eist van leden een code na het wachtwoord`,
      'organisatie-eist-niet': (wie: string) => `${wie} eist van leden geen code na het wachtwoord meer`,
      'account-wijzigen': (wie: string, wat: string) =>
        `${wie} zette de code na het wachtwoord van ${wat} uit`,
    },
  },
} as const;
