import { opsomming, telling } from '../getal/index.ts';
import type { Foutfeit, Probleemfeit, Schrijfwijze, Verwante, ZinPerCode } from '../problemen/index.ts';
import { nlSignaal } from './signaal/index.ts';

/** What is meant, or else where to look. */
function bedoelde(bedoeld: string | undefined, anders: string): string {
  return bedoeld === undefined ? anders : `Bedoelde u '${bedoeld}'?`;
}

const schrijfwijzen: Readonly<Record<Schrijfwijze, string>> = {
  jaar: 'Geef een jaar van vier cijfers.',
  datum: 'Geef een datum als jjjj-mm-dd.',
  'bestaande-datum': 'Geef een bestaande datum als jjjj-mm-dd.',
  'datum-of-periode': 'Geef een bestaande datum, of twee met een / ertussen, de vroegste eerst.',
  'heel-vanaf-0': 'Geef een heel getal vanaf 0.',
  'heel-vanaf-1': 'Geef een heel getal vanaf 1.',
  'heel-tot-en-met-99': 'Geef een heel getal van 1 tot en met 99.',
  'vier-getallen': 'Geef vier getallen met een komma ertussen.',
  rechthoek: 'Geef eerst het zuidwesten en dan het noordoosten, in graden binnen 180 en 90.',
  gemeentecode: 'Geef een code van GM met vier cijfers.',
  indeling: 'Noem een indeling uit de lijst van indelingen.',
  'lijst-tot-en-met-100': 'Geef een lijst van ten hoogste 100.',
  zoekterm: 'Geef een tekst van 1 tot en met 64 tekens.',
  raden: 'Schrijf per raad gemeente:datum,datum, met een puntkomma tussen de raden.',
};

const wat: ZinPerCode<Foutfeit> = {
  'onbekende-parameter': ({ veld }) => `De parameter '${veld}' bestaat hier niet.`,
  'dubbele-parameter': ({ veld, aantal }) => `De parameter '${veld}' staat er ${aantal} keer.`,
  'ongeldige-waarde': ({ veld, waarde }) => `'${waarde}' is geen geldige waarde voor '${veld}'.`,
  'onbekend-jaar': ({ jaar }) => `Van het jaar ${jaar} zijn er geen gegevens.`,
  'onbekende-indeling': ({ indeling }) => `De indeling '${indeling}' kennen we niet.`,
  'dubbele-indeling': ({ indeling }) => `De indeling '${indeling}' staat er twee keer.`,
  'gewicht-ongeldig': ({ nummer }) => `Gewicht ${nummer} is geen getal boven 0.`,
  'gewichten-aantal': ({ gewichten, indelingen }) =>
    `${gewichten === 1 ? 'Er is 1 gewicht' : `Er zijn ${gewichten} gewichten`} voor ${telling(indelingen, 'indeling', 'indelingen')}.`,
  'gewichten-zonder-indelingen': () => 'Er zijn gewichten, maar geen indelingen.',
  'keuze-en-indelingen': () => 'Een keuze met een naam en een lijst met indelingen gaan niet samen.',
  'geen-indelingen': () => 'Er is geen enkele indeling gekozen.',
};

const herstel: ZinPerCode<Foutfeit> = {
  'onbekende-parameter': ({ keuzes, bedoeld }) =>
    bedoelde(bedoeld, `Kies uit: ${keuzes.join(', ') || 'geen'}.`),
  'dubbele-parameter': () => 'Noem deze één keer.',
  'ongeldige-waarde': ({ keuzes, schrijfwijze, bedoeld }) => {
    const wijze = schrijfwijze && schrijfwijzen[schrijfwijze];
    return bedoelde(
      bedoeld,
      keuzes ? `Kies uit: ${keuzes.join(', ')}.` : (wijze ?? 'Geef een andere waarde.'),
    );
  },
  'onbekend-jaar': ({ van, tot }) => `Kies een jaar van ${van} tot en met ${tot}.`,
  'onbekende-indeling': ({ bedoeld }) => bedoelde(bedoeld, 'Kies uit de lijst van indelingen.'),
  'dubbele-indeling': () => 'Noem elke indeling één keer.',
  'gewicht-ongeldig': () => 'Gebruik een getal boven 0, met een punt als decimaalteken.',
  'gewichten-aantal': () => 'Geef bij elke indeling één gewicht.',
  'gewichten-zonder-indelingen': () => 'Noem ook de indelingen.',
  'keuze-en-indelingen': () => 'Geef de keuze of de indelingen, niet allebei.',
  'geen-indelingen': () => 'Noem ten minste één indeling.',
};

function noem(verwanten: readonly Verwante[]): string {
  return verwanten.map(({ naam, code }) => `${naam} (${code})`).join(', ');
}

const zinnen: ZinPerCode<Probleemfeit> = {
  'ongeldige-invoer': ({ fouten }) =>
    fouten.map((f) => `${wat[f.code](f as never)} ${herstel[f.code](f as never)}`).join(' '),
  'niet-gevonden': ({ pad }) => `Er is niets op ${pad}.`,
  'methode-niet-toegestaan': ({ methode }) => `${methode} kan hier niet; gebruik GET of HEAD.`,
  'bereik-bestaat-niet': ({ lengte }) => `Dit deel is er niet: het bestand is ${lengte} bytes lang.`,
  'verwachting-onbekend': () => 'De verwachting in de kop Expect kennen we niet. Laat die kop weg.',
  'onleesbaar-verzoek': () => 'Dit verzoek is geen geldig HTTP.',
  'te-traag': () => 'Het verzoek kwam te langzaam binnen. Probeer het opnieuw.',
  'kop-te-groot': () => 'De koppen of het adres van het verzoek zijn te lang. Maak ze korter.',
  'interne-fout': () => 'Er ging iets mis in de server. Wie de server beheert, kan zien wat er misging.',
  'server-stopt': ({ wacht }) =>
    `Deze server stopt en neemt niets nieuws aan. Probeer het over ${telling(wacht, 'seconde', 'seconden')} opnieuw.`,
  'te-druk': ({ wacht }) =>
    `Er worden nu te veel grote antwoorden tegelijk gemaakt. Probeer het over ${telling(wacht, 'seconde', 'seconden')} opnieuw.`,
  'te-zwaar': ({ wacht }) =>
    `Dit antwoord kwam niet op tijd klaar. Probeer het over ${telling(wacht, 'seconde', 'seconden')} opnieuw, of vraag minder tegelijk.`,
  'onbekende-gemeente': ({ gemeente, jaar, bedoeld }) =>
    `De gemeente '${gemeente}' kennen we niet${jaar === undefined ? '' : ` in ${jaar}`}. ` +
    bedoelde(bedoeld, 'Een code is GM met vier cijfers, zoals GM1581.'),
  'gemeente-in-ander-jaar': ({ gemeente, naam, jaar, bekendIn, verwanten }) => {
    const wie = `${naam} (${gemeente}) bestaat niet in ${jaar}`;
    const [eerste] = verwanten;
    if (!eerste) return `${wie}, wel in ${bekendIn}.`;
    if (eerste.soort === 'ontstaan-uit')
      return `${wie}: deze gemeente is later ontstaan uit ${noem(verwanten)}.`;
    return `${wie}: deze gemeente is ${verwanten.length > 1 ? 'in delen ' : ''}opgegaan in ${noem(verwanten)}.`;
  },
  'onbekend-jaar': ({ waarde, van, tot }) =>
    `Van het jaar '${waarde}' is er geen atlas. Kies een jaar van ${van} tot en met ${tot}.`,
  'onbekende-indeling': ({ indeling, bedoeld }) =>
    `De indeling '${indeling}' kennen we niet. ${bedoelde(bedoeld, 'Kies uit de lijst op /indelingen.')}`,
  'geen-grenzen': ({ jaar }) => `Van het jaar ${jaar} zijn er geen grenzen.`,
  'onbekende-laag': ({ laag, bedoeld }) =>
    `De laag '${laag}' is er niet. ${bedoelde(bedoeld, 'Zie /ogc/collections.')}`,
  'onbekend-vlak': ({ laag, vlak }) => `In de laag '${laag}' is geen vlak '${vlak}'.`,
  'geen-huishoudens': () => 'In dit pakket staan geen voorbeeldhuishoudens.',
  'geen-regelingen': () => 'In dit pakket staan geen regelingen.',
  'onbekend-incident': () => 'Dit incident is er niet, of is niet openbaar.',
  'onbekende-opgave': () => 'Deze opgave is er niet, of staat niet (meer) op de agenda.',
  'onbekende-toets': () => 'Deze toets is er niet, of is niet (meer) openbaar.',
  'onbekende-regeling': ({ regeling }) => `Een regeling met nummer '${regeling}' kennen we niet.`,
  'onbekende-wetstaak': ({ taak }) =>
    `Een taak '${taak}' kennen we op die dag niet. Op /api/v1/taken staan ze alle.`,
  'onbekende-uitkering': ({ onderwerp, bedoeld }) =>
    `Er zijn geen bedragen van '${onderwerp}'. ${bedoelde(bedoeld, 'Op /api/v1/geld/onderwerpen staan alle onderwerpen.')}`,
  'uitkering-meerdere': ({ onderwerp, onderwerpen }) =>
    `'${onderwerp}' kan meer dan een onderwerp zijn: ${opsomming('nl', onderwerpen, 'of')}.`,
  'uitkering-ander-jaar': ({ onderwerp, jaren }) =>
    jaren.length === 0
      ? `De bedragen van '${onderwerp}' hebben geen jaar. Vraag ze zonder jaar.`
      : `Kies een jaar voor '${onderwerp}': ${jaren.join(', ')}.`,
  'onbekend-kerncijfer': ({ kenmerk, bedoeld }) =>
    `Een kerncijfer '${kenmerk}' is er niet. ${bedoelde(bedoeld, 'Op /api/v1/geld/kerncijfers staan ze alle.')}`,
  'kerncijfer-ander-jaar': ({ kenmerk, jaren }) => `Kies een jaar voor '${kenmerk}': ${jaren.join(', ')}.`,
  'niet-aangemeld': () => 'Meld u aan om dit te zien of te wijzigen.',
  'geen-toestemming': () => 'U heeft geen toestemming om dit te zien of te wijzigen.',
  botsing: () => 'Dit kan niet samengaan met wat er al is. Haal de laatste versie op en kijk wat er staat.',
  'inmiddels-gewijzigd': () =>
    'Iemand anders heeft dit gewijzigd nadat u het opende. Haal de laatste versie op en probeer het opnieuw.',
  'versie-ontbreekt': () => 'Noem in de kop If-Match de versie die u wijzigt: het ETag waarmee u haar kreeg.',
  'ongeldige-inhoud': ({ velden }) =>
    `Dit klopt niet: ${velden.map(({ veld }) => veld || 'de hele inhoud').join(', ')}.`,
  persoonsgegevens: ({ vondsten }) =>
    `Hier staan waarschijnlijk persoonsgegevens: ${vondsten.map(({ veld, soort }) => `${nlSignaal.vondsten[soort]} in '${veld}'`).join(', ')}. Haal ze eruit. Er is niets bewaard.`,
  'onbekend-stuk': () => 'Dit is er niet, of het is niet van u.',
  'onbekende-organisatie': () => 'Deze organisatie is er niet, of u hoort er niet bij.',
  'onbekend-lid': () => 'Deze persoon hoort niet bij de organisatie.',
  'onbekende-uitnodiging': () => 'Deze uitnodiging is er niet meer.',
  'onbekende-sessie': () => 'Deze aanmelding is er niet meer.',
  'te-veel-uitnodigingen': ({ hoogstens }) =>
    `Uw organisatie heeft al ${hoogstens} uitnodigingen openstaan. Trek er eerst een in, of wacht tot er een is aangenomen of verlopen.`,
  'te-veel-opmerkingen': () =>
    'Bij dit ontwerp staan al te veel opmerkingen. Vraag de maker om er weg te gooien.',
  'onbekend-bericht': () => 'Dit bericht is er niet meer: het is verstuurd of weggegooid.',
  'herstel-ongeldig': () => 'Deze link is gebruikt of verlopen. Vraag een nieuwe aan.',
  'uitnodiging-ongeldig': () =>
    'Deze uitnodiging is al gebruikt, ingetrokken of verlopen. Vraag de beheerder om een nieuwe.',
  'onbekende-agendalink': () => 'Deze link van een agenda is er niet.',
  'agendalink-ingetrokken': () => 'Deze link van een agenda is ingetrokken. Verwijder hem uit uw agenda.',
  'te-veel-agendalinks': () => 'U hebt al 50 links voor agenda’s. Trek er eerst een in.',
  'link-ongeldig': () => 'Deze link is ingetrokken, verlopen of niet compleet. Vraag om een nieuwe.',
  'onbekende-taak': () => 'Deze taak is er niet, of zij is niet van u.',
  'geen-uitkomst': () => 'Er is nog niets om te laten zien: de taak is niet klaar, of er kwam niets uit.',
  'te-veel-taken': ({ hoogstens }) =>
    `Uw organisatie heeft al ${hoogstens} taken open. Wacht tot er een klaar is, of breek er een af.`,
  'rekentijd-op': ({ uren }) =>
    `Uw organisatie heeft de rekentijd voor vandaag gebruikt (${uren} uur per 24 uur). Kies een kortere tijd, of probeer het morgen.`,
  'laatste-beheerder': () =>
    'Dit is de enige beheerder van de organisatie. Maak eerst iemand anders beheerder.',
  'eerst-overdragen': ({ organisaties }) =>
    `U bent de enige beheerder van ${opsomming('nl', organisaties)}. Maak daar eerst iemand anders beheerder, of nodig iemand uit die het wordt. Daarna kunt u uw account opheffen.`,
  'aanmelding-onjuist': () => 'Het e-mailadres of het wachtwoord klopt niet.',
  'geen-aanbieder': () => 'Aanmelden met een account van uw organisatie kan op deze server niet.',
  'aanbieder-onjuist': () =>
    'Het aanmelden bij uw organisatie is niet gelukt, of het duurde te lang. Begin opnieuw.',
  'aanbieder-geen-rol': () =>
    'Uw organisatie geeft u geen rol in Samenhang. Vraag de beheerder van uw organisatie om toegang.',
  'aanbieder-geen-adres': () =>
    'Uw organisatie geeft geen bevestigd e-mailadres van u door. Vraag de beheerder van uw organisatie om dat te regelen.',
  'aanbieder-bestaat': () =>
    'Er is hier al een account met deze gegevens. Meld u aan met uw wachtwoord en koppel het account daarna op ‘Mijn account’.',
  'aanbieder-onbereikbaar': ({ wacht }) =>
    `De aanmelding van uw organisatie antwoordt nu niet. Probeer het over ${telling(wacht, 'seconde', 'seconden')} opnieuw.`,
  'tweede-stap': () => 'Geef nu de code uit uw app.',
  'code-onjuist': () =>
    'Deze code klopt niet, of u wachtte te lang. Probeer de volgende code, of meld u opnieuw aan.',
  'passkey-onjuist': () =>
    'Met deze passkey komt u hier niet binnen, of u wachtte te lang. Probeer het opnieuw, of gebruik uw wachtwoord.',
  'geen-passkeys': () => 'Op deze server kunt u geen passkeys gebruiken. Meld u aan met uw wachtwoord.',
  'onbekende-passkey': () => 'Deze passkey is er niet meer.',
  'sleutel-ongeldig': () =>
    'Deze link is gebruikt of verlopen. Start de server opnieuw voor een nieuwe link.',
  'vreemde-herkomst': () => 'Dit verzoek komt van een andere website. Doe het op de website zelf.',
  'te-groot': () => 'Dit is te groot om te bewaren: ten hoogste 2 MB.',
  'opslag-onbereikbaar': ({ wacht }) =>
    `De opslag is nu niet bereikbaar. Er is niets bewaard. Probeer het over ${telling(wacht, 'seconde', 'seconden')} opnieuw.`,
  'opslag-vol': () => 'De schijf van de server is vol. Er is niets bewaard; wat er al stond, is er nog.',
  'te-vaak': ({ wacht }) => `Probeer het over ${wacht} ${wacht === 1 ? 'seconde' : 'seconden'} opnieuw.`,
  'onbekende-ontvanger': ({ ontvanger, bedoeld }) =>
    `Er zijn geen bedragen voor '${ontvanger}'. ${bedoelde(bedoeld, 'Op /api/v1/geld/ontvangers staan alle ontvangers.')}`,
  'ontvanger-meerdere': ({ ontvanger, ontvangers }) =>
    `'${ontvanger}' kan meer dan een ontvanger zijn: ${opsomming('nl', ontvangers.slice(0, 8), 'of')}.`,
  'onbekend-bestand': ({ bestand, bedoeld }) =>
    `Het bestand '${bestand}' zit niet in het pakket. ${bedoelde(bedoeld, 'Zie de catalogus.')}`,
};

/** Dutch sentences on what is wrong with a question, for API, screens and command line. */
export const nlProblemen = {
  titels: {
    vraag: 'De vraag klopt niet',
    nietGevonden: 'Niet gevonden',
    methode: 'Deze methode kan hier niet',
    bereik: 'Dit deel is er niet',
    verwachting: 'Aan deze verwachting kunnen we niet voldoen',
    traag: 'Het verzoek duurde te lang',
    kop: 'Het verzoek is te lang',
    aanmelden: 'U bent niet aangemeld',
    toestemming: 'Dit mag u niet',
    botsing: 'Dit botst met wat er al is',
    gewijzigd: 'Inmiddels gewijzigd',
    inhoud: 'De inhoud klopt niet',
    versie: 'De versie ontbreekt',
    vaak: 'Te vaak gevraagd',
    groot: 'Te groot',
    opslag: 'Bewaren lukt nu niet',
    server: 'Er ging iets mis',
    druk: 'Het is nu te druk',
    stopt: 'De server stopt',
    aanbieder: 'De aanmelding van uw organisatie antwoordt niet',
  },
  wat,
  herstel,
  zinnen,
} as const;
