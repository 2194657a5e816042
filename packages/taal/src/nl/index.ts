import { telling } from '../getal/index.ts';
import { nlAccount, nlPost } from './account/index.ts';
import { nlActies } from './acties/index.ts';
import { nlCongruentie } from './congruentie.ts';
import { nlEigen } from './eigen.ts';
import { nlGeld } from './geld/index.ts';
import { nlGemeente } from './gemeente.ts';
import { nlIndelingen } from './indelingen.ts';
import { nlMijn } from './mijn.ts';
import { nlWerkbank } from './ontwerp/werkbank.ts';
import { nlOntwerp } from './ontwerp.ts';
import { nlOpgave } from './opgave/index.ts';
import { nlBegrippen } from './over/begrippen.ts';
import { nlGegevens } from './over/gegevens.ts';
import { nlOver } from './over/over.ts';
import { nlSite } from './over/site.ts';
import { nlToegang } from './over/toegang.ts';
import { nlPlank } from './plank/index.ts';
import { nlProblemen } from './problemen.ts';
import { nlRaad } from './raad/index.ts';
import { nlRegelingen } from './regelingen.ts';
import { nlRekenen } from './rekenen.ts';
import { nlRoute } from './route.ts';
import { nlSamenwerken } from './samenwerken/index.ts';
import { nlSignalen } from './signaal/kamers.ts';
import { nlTaken } from './taken/index.ts';
import { nlTijdlijn } from './tijdlijn.ts';
import { nlUitvoering } from './uitvoering.ts';
import { nlVergelijking } from './vergelijking.ts';
import { nlVersnippering } from './versnippering.ts';

export { nlOntwerpzinnen } from './ontwerp/index.ts';

/** Dutch, the source of every text. Numbers come in as text, already written the Dutch way. */
export const nl = {
  account: nlAccount,
  begrippen: nlBegrippen,
  eigen: nlEigen,
  geld: nlGeld,
  gemeente: nlGemeente,
  congruentie: nlCongruentie,
  gegevens: nlGegevens,
  taken: nlTaken,
  tijdlijn: nlTijdlijn,
  toegang: nlToegang,
  mijn: nlMijn,
  ontwerp: nlOntwerp,
  opgave: nlOpgave,
  over: nlOver,
  post: nlPost,
  plank: nlPlank,
  problemen: nlProblemen,
  regelingen: nlRegelingen,
  rekenen: nlRekenen,
  route: nlRoute,
  samenwerken: nlSamenwerken,
  uitvoering: nlUitvoering,
  indelingen: nlIndelingen,
  vergelijking: nlVergelijking,
  versnippering: nlVersnippering,
  werkbank: nlWerkbank,
  site: nlSite,
  domeinen: {
    eigen: 'Uw eigen indelingen',
    sociaal: 'Sociaal domein',
    'sociaal/zorg': 'Sociaal domein: zorg',
    'sociaal/werk': 'Sociaal domein: werk en inkomen',
    'sociaal/onderwijs': 'Sociaal domein: onderwijs',
    veiligheid: 'Veiligheid',
    bestuurlijk: 'Bestuur',
    fysiek: 'Ruimte en milieu',
    economie: 'Economie en statistiek',
  },
  zoek: {
    label: 'Zoek uw gemeente, plaats of postcode',
    voorbeeld: 'Bijvoorbeeld Doorn of 3941',
    niets: (tekst: string) =>
      `Geen gemeente, plaats of postcode gevonden met ‘${tekst}’. Niet elke plaats en elke postcode is bekend. Let op de spelling, of kies een ander jaar.`,
    inGemeente: (gemeente: string) => `in ${gemeente}`,
    hoortBij: (gemeente: string) => `hoort bij ${gemeente}`,
    meer: (aantal: string) => `En nog ${aantal}. Typ verder om te kiezen.`,
  },
  keuze: {
    titel: 'Kies jaar en indelingen',
    jaar: 'Jaar',
    indelingen: 'Indelingen',
    gekozen: (gekozen: string, totaal: string) => `${gekozen} van ${totaal} gekozen`,
    namen: {
      'samen-doen': (aantal: string) => `Samen doen (${aantal})`,
      'sociaal-domein': (aantal: string) => `Sociaal domein (${aantal})`,
      'bij-wet': (aantal: string) => `Bij wet (${aantal})`,
      alles: (aantal: string) => `Alles (${aantal})`,
      vergelijkbaar: (aantal: string) => `Vergelijkbaar over de jaren (${aantal})`,
      waargenomen: (aantal: string) => `Alle waargenomen (${aantal})`,
    },
    eigenOntbreekt: (aantal: number) =>
      aantal === 1
        ? 'In deze link telt een eigen bestand mee. Dat bestand zit niet in de link. De cijfers hieronder zijn daarom zonder dat bestand. Kies het opnieuw, dan telt het weer mee.'
        : 'In deze link tellen eigen bestanden mee. Die zitten niet in de link. De cijfers hieronder zijn daarom zonder die bestanden. Kies ze opnieuw, dan tellen zij weer mee.',
    ontbreekt: (jaar: string, namen: string) =>
      `Niet alles uit deze link is er in ${jaar}: ${namen}. De cijfers hieronder zijn daarom zonder. Kiest u een jaar waarin het er wel is, dan telt het weer mee.`,
    wettelijk: (aantal: string) => `Wettelijke van 2015 (${aantal})`,
    geen: 'Geen',
    basisnoot: (aantal: string, totaal: string) =>
      aantal === totaal
        ? 'De gekozen indelingen zijn'
        : `Van de ${totaal} gekozen indelingen ${aantal === '1' ? 'is er 1' : `zijn er ${aantal}`}`,
    herstel: 'Maak keuze ongedaan',
    toonAfgeleid: (aantal: string) =>
      `Toon ook ${telling(aantal, 'afgeleide indeling', 'afgeleide indelingen')}`,
    verbergAfgeleid: 'Verberg de afgeleide indelingen',
    effectZonder: (verschil: string, naar: string) => `zonder: ${naar} (${verschil})`,
    effectErbij: (verschil: string, naar: string) => `erbij: ${naar} (${verschil})`,
    uitleg: (naam: string) => `Uitleg over ${naam}`,
    opKaart: (naam: string) => `${naam} op de kaart`,
  },
  indeling: {
    waargenomen: 'waargenomen',
    afgeleid: 'afgeleid',
    eigen: 'eigen gegevens',
    deels: 'deels bekend',
    afgeleidUit: (jaar: string) => `afgeleid uit ${jaar}`,
    grondslag: 'Grondslag',
    herkomst: 'Herkomst',
    letOp: 'Let op',
  },
  weging: {
    titel: 'Weging aanpassen',
    uitleg: 'Standaard telt alles even zwaar. Dat is de gepubliceerde formule van RegioAtlas.',
    partners: 'Partners met meer inwoners tellen zwaarder',
    land: 'Gemeenten met meer inwoners tellen zwaarder in het landelijk gemiddelde',
    perIndeling: 'Gewicht per indeling',
  },
  start: {
    titel: 'Samenhang tussen gemeenten',
    nederland: 'Nederland',
    nederlandIn: (jaar: string) => `Nederland in ${jaar}`,
    kop: (gedeeld: string, aantal: string) =>
      `Een gemeente deelt met een partner gemiddeld ${gedeeld} van de ${aantal} gekozen indelingen.`,
    kopGewogen: (procent: string) =>
      `Een gemeente deelt met een partner gemiddeld ${procent} van de gekozen indelingen, gewogen geteld.`,
    kopEen: 'Met één indeling valt er niets te vergelijken. Kies er meer.',
    kopGeen: 'Kies indelingen en zie hoe goed ze op elkaar passen.',
    uitlegVoor: 'De',
    congruentie: 'congruentie',
    uitlegNa: (procent: string) =>
      `is ${procent}. In de andere indelingen zitten dezelfde partners in verschillende regio’s. Elk overleg heeft dan een ander gezelschap.`,
    uitlegAlgemeen:
      'Gemeenten werken samen in regio’s. Voor elke taak is Nederland anders verdeeld. Hier ziet u met wie een gemeente samenwerkt en waar de grenzen uiteenlopen.',
    cijfers: 'Cijfers voor heel Nederland',
    gemiddelde: 'Congruentie',
    gemiddeldeUitleg: (aantal: string) => `gemiddeld over ${aantal}`,
    partners: 'Partners',
    partnersUitleg: 'gemiddeld',
    uitersten: 'Laagste en hoogste',
    tot: 'tot',
    gemeenten: (aantal: string) => telling(aantal, 'gemeente', 'gemeenten'),
    kaartOfTabel: 'Kaart en tabel',
    weergave: 'Weergave',
    kaart: 'Kaart',
    tabel: 'Tabel',
    kaartLabel: (jaar: string) => `Kaart van de congruentie per gemeente in ${jaar}`,
    tabelTitel: (jaar: string) => `Congruentie per gemeente in ${jaar}`,
    nietsGekozen:
      'U heeft geen indelingen gekozen. Kies er twee of meer, dan kleurt de kaart vanzelf. Met ‘Samen doen’ begint u met de indelingen waarin gemeenten samen iets moeten of willen doen.',
    nietBepaald: 'Geen partners, dus niet te berekenen',
    wolk: (procent: string) => `Congruentie ${procent}`,
    wolkPartners: (aantal: string) => (aantal === '1' ? '1 partner' : `${aantal} partners`),
    legenda: 'Congruentie, in procenten',
    legendaKlasse: (van: string, tot: string, aantal: string) =>
      `${van} tot ${tot}: ${telling(aantal, 'gemeente', 'gemeenten')}`,
    legendaLaag: 'weinig samenhang',
    legendaHoog: 'veel samenhang',
    klasse: (van: string, tot: string) => `${van} tot ${tot}`,
    prentTitel: (procent: string) => `Congruentie per gemeente: gemiddeld ${procent}`,
  },
  kaart: {
    bediening:
      'Ga met de pijltjestoetsen van gemeente naar gemeente. Enter opent de gemeente, Escape laat los. Alles staat ook in de tabel.',
    tikNogmaals: 'Tik nog eens om te openen',
    geenPartners: 'geen partners, niet te berekenen',
    onzeker: 'Regio onzeker door herindeling',
    onzekerLegenda: (aantal: string) =>
      aantal === '1' ? 'regio onzeker (1 gemeente)' : `regio onzeker (${aantal} gemeenten)`,
    grenzenAfgeleid: (jaar: string) => `De grenzen op de kaart zijn afgeleid van de kaart van ${jaar}.`,
  },
  tabel: {
    sorteer: (kolom: string) => `Sorteer op ${kolom.toLowerCase()}`,
    gemeente: 'Gemeente',
    congruentie: 'Congruentie',
    partners: 'Partners',
    inwoners: 'Inwoners',
    indeling: 'Indeling',
    regios: 'Regio’s',
    bijdrage: 'Bijdrage in procentpunten',
  },
  bijdragen: {
    titel: 'Welke indeling maakt het verschil?',
    uitleg:
      'Zonder een indeling die onder nul staat, zou de samenhang groter zijn. Dat zegt niets over hoe goed die samenwerking is.',
    term: 'Hoe is dit berekend?',
    bijschrift: 'Bijdrage van elke indeling aan de gemiddelde congruentie, in procentpunten',
  },
  recept: {
    titel: 'Hoe komen wij aan deze cijfers?',
    inleiding: 'Met deze gegevens kan iedereen de cijfers op deze pagina narekenen.',
    jaar: 'Jaar',
    basis: 'Basis',
    bases: {
      waargenomen: 'Alle indelingen komen uit een bron van dit jaar.',
      afgeleid: 'Alle indelingen zijn afgeleid uit een ander jaar of uit andere feiten.',
      gemengd: 'Een deel komt uit een bron van dit jaar, een deel is afgeleid.',
    },
    formule: 'Formule',
    formuleUitleg:
      'Hierin is n het aantal gekozen indelingen, P(g) de partners van gemeente g, en s(g,h) het aantal indelingen waarin g en h in dezelfde regio zitten.',
    link: 'Vaste link',
    bronnen: 'Indelingen en hun bronnen',
    indeling: 'Indeling',
    bron: 'Bron',
    licentie: 'Licentie',
    gewicht: 'Gewicht',
  },
  acties: nlActies,
  laden: {
    bezig: 'De gegevens worden geladen.',
    traag: 'Het laden duurt langer dan normaal. Een ogenblik geduld.',
  },
  fouten: {
    verbinding: {
      titel: 'Geen verbinding',
      tekst:
        'De gegevens konden niet worden opgehaald. Controleer uw internetverbinding en probeer het opnieuw.',
    },
    nietGevonden: {
      titel: 'Dit jaar hebben wij niet',
      tekst: 'Voor dit jaar zijn er geen gegevens. Kies een ander jaar.',
    },
    server: {
      titel: 'Er ging iets mis bij ons',
      tekst:
        'De gegevens konden niet worden opgehaald. Dat ligt niet aan u. Probeer het over een minuut opnieuw.',
    },
    onbekend: {
      titel: 'Er ging iets mis bij ons',
      tekst: 'De pagina kon niet worden getoond. Dat ligt niet aan u. Probeer het opnieuw.',
    },
    opnieuw: 'Probeer opnieuw',
  },
  nietGevonden: {
    titel: 'Deze pagina bestaat niet',
    tekst: 'Misschien is het adres niet goed overgenomen. Op de startpagina vindt u elke gemeente.',
    start: 'Naar de startpagina',
  },
  voet: {
    adres: (adres: string) => `Deze pagina staat op ${adres}`,
    watNiet: 'Wat congruentie niet zegt',
    watNietTekst:
      'Congruentie zegt niets over hoe goed gemeenten samenwerken. Een nieuwe, grote indeling maakt het getal lager zonder dat er iets slechter wordt. Of meer congruentie helpt, is in onderzoek nog een open vraag.',
    bronnen: 'Bronnen',
    bronnenTekst:
      'CBS, Kadaster, wetten en het Register van Overheidsorganisaties. Wat wij niet in een bron van dat jaar vonden, hebben wij afgeleid. Dat staat er dan bij.',
    hergebruik: 'Hergebruik',
    hergebruikTekst:
      'De software is open onder EUPL-1.2. Gegevens van het CBS mag u gebruiken onder CC BY 4.0. Als u zich niet aanmeldt, bewaart deze website niets over u.',
    api: 'Beschrijving van de API (OpenAPI)',
    meer: 'Meer over deze website',
    licht: 'Kleuren',
    lichten: { systeem: 'Zoals uw apparaat', licht: 'Licht', donker: 'Donker' },
  },
  ...nlRaad,
  ...nlSignalen,
} as const;
