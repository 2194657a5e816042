import { telling } from '../getal/index.ts';

/** Dutch texts of the comparison of two indelingen. */
export const nlVergelijking = {
  menu: 'Vergelijken',
  titel: 'Vergelijk twee indelingen',
  eerste: 'Eerste indeling',
  tweede: 'Tweede indeling',
  knop: 'Vergelijk',
  jaarVan: (wat: string) => `Jaar van de ${wat} indeling`,
  eersteKlein: 'eerste',
  tweedeKlein: 'tweede',
  wissel: 'Wissel om',
  metJaar: (naam: string, jaar: string) => `${naam} ${jaar}`,
  kopGelijk: (a: string, b: string) => `De ${a} en de ${b} zijn gelijk.`,
  kop: (a: string, b: string, mate: string) => `De ${a} en de ${b} ${mate}.`,
  mate: {
    vrijwel: 'zijn bijna gelijk',
    sterk: 'lijken sterk op elkaar',
    deels: 'lijken deels op elkaar',
    weinig: 'lijken weinig op elkaar',
    toeval: 'lijken niet meer op elkaar dan bij toeval',
  },
  verhuiszin: (aantal: string, totaal: string, inwoners: string) =>
    aantal === '1'
      ? `Als 1 van de ${totaal} gemeenten van regio wisselt, zijn ze gelijk. Daar wonen ${inwoners} mensen.`
      : `Als ${aantal} van de ${totaal} gemeenten van regio wisselen, zijn ze gelijk. Daar wonen ${inwoners} mensen.`,
  nestingzin: (a: string, procent: string, b: string) =>
    procent === '100%'
      ? `De ${a} passen helemaal in de ${b}: geen enkele regio wordt doorgesneden.`
      : `De ${a} passen voor ${procent} in de ${b}.`,
  nestingUitleg:
    'Dit is het deel van de gemeenten dat bij elkaar blijft, als elke regio naar de best passende regio van de andere indeling gaat.',
  maten: 'Hoe goed passen ze op elkaar?',
  maat: 'Maat',
  waarde: 'Waarde',
  lezing: 'Wat dit zegt',
  nesting: (a: string, b: string) => `Nesting van ${a} in ${b}`,
  nestingLees: (gemeenten: string, inwoners: string) =>
    `${gemeenten} van de gemeenten en ${inwoners} van de inwoners blijven bij elkaar.`,
  ari: 'Adjusted Rand (ARI)',
  ariLees: '1 is gelijk, 0 is toeval. Telt hoe vaak twee gemeenten in beide samen zitten.',
  nmi: 'Gedeelde informatie (NMI)',
  nmiLees: '1 is gelijk, 0 is onafhankelijk. Wie de ene regio weet, weet zoveel van de andere.',
  vi: 'Verschil in informatie (VI, in bits)',
  viLees: '0 is gelijk. Hoe hoger, hoe meer de grenzen uiteenlopen.',
  over: (aantal: string) =>
    `Berekend over de ${telling(aantal, 'gemeente', 'gemeenten')} die in beide indelingen in precies één regio liggen.`,
  kaarten: 'Twee kaarten naast elkaar',
  kaartenUitleg:
    'Wijs op een van de kaarten een gemeente aan. Op beide kaarten ziet u dan de omtrek van haar regio.',
  wijsAan: 'Nog geen regio aangewezen.',
  verdeeld: (ander: string, delen: string) =>
    `ligt bij de ${ander} in: ${delen}. Tussen haakjes het aantal gemeenten.`,
  kiezen: 'Kies wat u vergelijkt',
  stroom: 'Waar gaat elke regio heen?',
  stroomUitleg: (a: string, b: string) =>
    `Links de ${a}, rechts de ${b}. Hoe dikker de lijn, hoe meer gemeenten beide regio’s delen.`,
  stroomLabel: (a: string, b: string) =>
    `Stroomdiagram van de ${a} naar de ${b}; de tabel eronder zegt hetzelfde`,
  stroomtabel: 'Dezelfde cijfers in een tabel',
  gemeenten: 'Gemeenten',
  stukken: 'Wat past er niet?',
  stukkenUitleg:
    'Elke regio is gekoppeld aan de regio in de andere indeling waarmee zij de meeste gemeenten deelt. Deze gemeenten vallen daarbuiten.',
  geenStukken: 'Alles past: er is geen gemeente die van regio hoeft te wisselen.',
  stukEen: (a: string, regioA: string, b: string, regioB: string) =>
    ` valt bij de ${a} in ${regioA}, bij de ${b} in ${regioB}`,
  stukMeer: (a: string, regioA: string, b: string, regioB: string) =>
    ` vallen bij de ${a} in ${regioA}, bij de ${b} in ${regioB}`,
  metBuren: (beide: string, buren: string) => `, met ${beide} van de ${telling(buren, 'buur', 'buren')}.`,
  metInwoners: (inwoners: string) => `, samen ${telling(inwoners, 'inwoner', 'inwoners')}.`,
  enMeer: (aantal: string) => ` en nog ${telling(aantal, 'gemeente', 'gemeenten')}`,
  en: ' en ',
  verhuizingen: 'Wie moet van regio wisselen?',
  verhuizingenUitleg: (a: string, b: string) =>
    `Dit is het kleinste aantal gemeenten dat in de ${a} van regio moet wisselen om de ${b} te krijgen. De grootste staat bovenaan.`,
  van: 'Van',
  naar: 'Naar',
  nieuweRegio: (naam: string) => `een nieuwe regio (${naam})`,
  buren: 'Buren die mee zijn',
  burenVan: (beide: string, alle: string) => `${beide} van ${alle}`,
  toonAlle: (aantal: string) => `Toon alle ${telling(aantal, 'wisseling', 'wisselingen')}`,
  zelfde: 'U heeft twee keer dezelfde indeling gekozen. Kies een andere, of een ander jaar.',
  gedragen: (van: string, naar: string) =>
    `De indeling van ${van} is voor de cijfers overgebracht naar de gemeenten van ${naar}.`,
  formule:
    'nesting(A in B) = Σ over a van max over b van |a ∩ b| / aantal gemeenten in beide; ARI (Hubert & Arabie 1985); NMI; VI (Meilă 2007, bits); wisselingen: koppeling van regio’s met de meeste gelijke gemeenten',
  volgorde: 'Volgorde in de figuur',
  volgordeUitleg: 'Van noord naar zuid, en dan zo geschoven dat de lijnen elkaar weinig kruisen.',
  eigenNaam: (naam: string) => `regio’s uit ${naam}`,
  eigenBron: (bestand: string, jaar: string) => `uw bestand ${bestand}, op de gemeenten van ${jaar}`,
  eigenLink: (namen: string) =>
    `Deze vergelijking heeft uw eigen bestand nodig: ${namen}. Dat zit niet in de link. Wie de link opent, moet het bestand zelf kiezen.`,
  eigenOntbreekt:
    'Deze link vergelijkt met een eigen bestand. Dat zit niet in de link. Kies het bestand hieronder opnieuw, dan ziet u de vergelijking.',
  kaartuitvoer: 'Kaarten',
  kaart: (nummer: string, soort: string) => `Kaart ${nummer} (${soort})`,
} as const;
