import { telling } from '../getal/index.ts';

/** Dutch texts of the catalogue of indelingen and of the page of one. */
export const nlIndelingen = {
  titel: 'Indelingen',
  kop: (aantal: string) => `Nederland is op ${telling(aantal, 'manier', 'manieren')} in regio’s verdeeld.`,
  inleiding:
    'Voor bijna elke taak is er een eigen indeling: door de wet opgelegd, zelf gekozen, of gemaakt om te tellen.',
  basiszin: (jaar: string, waargenomen: string, afgeleid: string) =>
    `Van ${jaar} hebben wij er ${waargenomen} uit een bron van dat jaar. De andere ${afgeleid} hebben wij afgeleid.`,
  filters: 'Kies wat u wilt zien',
  domein: 'Domein',
  verplichting: 'Verplichting',
  verplichtingEnWet: 'Verplichting en wet',
  verplichtingen: {
    opgelegd: 'Opgelegd',
    'semi-verplicht': 'Samenwerken moet, met wie niet',
    vrijwillig: 'Vrijwillig',
    werkgebied: 'Werkgebied van een ander',
    statistisch: 'Om te tellen',
  },
  bases: { waargenomen: 'Waargenomen', afgeleid: 'Afgeleid' },
  alle: 'Alle',
  optie: (naam: string, aantal: string) => `${naam} (${aantal})`,
  wisFilters: 'Wis de keuze',
  telling: (aantal: string, totaal: string) => `${aantal} van ${telling(totaal, 'indeling', 'indelingen')}`,
  nietsGevonden: 'Geen indeling past bij deze keuze. Wis de keuze of kies iets anders.',
  tabel: (jaar: string) => `Indelingen in ${jaar}`,
  waargenomenIn: 'Waargenomen in',
  nooit: 'nooit',
  hierAfgeleid: (jaar: string) => `${jaar} afgeleid`,
  vergelijkTitel: 'Leg er twee naast elkaar',
  vergelijkUitleg: 'Zie waar twee indelingen gelijk lopen, en welke gemeenten er niet in passen.',
  basisUitleg:
    'Waargenomen: gehaald uit een bron van dat jaar. Afgeleid: berekend uit een ander jaar of uit andere feiten.',
  catalogusbron: 'Het datapakket van Samenhang. De bron van elke indeling staat op haar eigen pagina.',
  onbekend: (id: string) => `De indeling ‘${id}’ kennen wij niet`,
  naarCatalogus: (aantal: string) => `Bekijk alle ${telling(aantal, 'indeling', 'indelingen')}`,
  kopEen: (jaar: string, aantal: string, naam: string) =>
    `Nederland is in ${jaar} verdeeld in ${aantal} ${naam}.`,
  kopDeels: (jaar: string, bekend: string, totaal: string, naam: string) =>
    `Van ${bekend} van de ${telling(totaal, 'gemeente', 'gemeenten')} kennen wij de ${naam} in ${jaar}.`,
  deelsBekend: (bekend: string) => `deels bekend: ${telling(bekend, 'gemeente', 'gemeenten')}`,
  onbekendZin: (aantal: string) =>
    aantal === '1'
      ? 'Van 1 gemeente weten wij niet in welke regio zij ligt.'
      : `Van ${aantal} gemeenten weten wij niet in welke regio zij liggen.`,
  omvang: (minst: string, meest: string) =>
    minst === meest
      ? `Elke regio telt ${telling(minst, 'gemeente', 'gemeenten')}.`
      : `De kleinste regio telt ${minst} gemeente${minst === '1' ? '' : 'n'}, de grootste ${meest}.`,
  gesplitstZin: (aantal: string) =>
    aantal === '1'
      ? 'Er ligt 1 gemeente in meer dan één regio.'
      : `Er liggen ${aantal} gemeenten in meer dan één regio.`,
  zonderZin: (aantal: string) =>
    aantal === '1' ? 'Er ligt 1 gemeente in geen regio.' : `Er liggen ${aantal} gemeenten in geen regio.`,
  verband: {
    titel: 'Welke regio’s hangen niet over land samen?',
    uitleg: 'Deze regio’s bestaan uit delen die over land niet aan elkaar grenzen.',
    soorten: {
      grens: (regio: string, a: string, b: string) => `${regio}: ${a} en ${b} grenzen aan elkaar.`,
      brug: (regio: string, a: string, b: string) => `${regio}: ${a} en ${b} zijn verbonden door een brug.`,
      dam: (regio: string, a: string, b: string) => `${regio}: ${a} en ${b} zijn verbonden door een dam.`,
      tunnel: (regio: string, a: string, b: string) =>
        `${regio}: ${a} en ${b} zijn verbonden door een tunnel.`,
      veer: (regio: string, a: string, b: string) => `${regio}: ${a} en ${b} zijn verbonden door een veer.`,
      water: (regio: string, a: string, b: string) =>
        `${regio}: ${a} en ${b} liggen tegenover elkaar aan het water.`,
      vandaag: (regio: string, a: string, b: string) => `${regio}: ${a} en ${b} liggen los van elkaar.`,
    },
  },
  cijfers: 'Cijfers van deze indeling',
  middelste: 'Inwoners van een doorsnee regio',
  vanTot: (laag: string, hoog: string) => `van ${laag} tot ${hoog}`,
  eigenRegio: 'Werkt in de eigen regio',
  woonwerkJaar: (jaar: string) => `van de banen, ${jaar}`,
  geenWet: 'Geen wet bekend',
  kaart: 'Kaart van de regio’s',
  kaartLabel: (naam: string, jaar: string) => `Kaart van de ${naam} in ${jaar}`,
  bediening:
    'Ga met de pijltjestoetsen van gemeente naar gemeente. Enter kiest de regio, Escape laat los. Alles staat ook in de tabel.',
  tikNogmaals: 'Tik nog eens om de regio te kiezen',
  geenRegio: 'In geen regio',
  regioNietBekend: 'Regio niet bekend',
  legendaGesplitst: (aantal: string) =>
    aantal === '1' ? 'in meer regio’s (1 gemeente)' : `in meer regio’s (${aantal} gemeenten)`,
  legendaZonder: (aantal: string) =>
    aantal === '1' ? 'in geen regio (1 gemeente)' : `in geen regio (${aantal} gemeenten)`,
  legendaNietBekend: (aantal: string) =>
    aantal === '1' ? 'niet bekend (1 gemeente)' : `niet bekend (${aantal} gemeenten)`,
  regio: 'Regio',
  bekijkRegio: 'Bekijk één regio',
  alleRegios: 'Alle regio’s',
  regiozin: (gemeenten: string, inwoners: string) =>
    `${telling(gemeenten, 'gemeente', 'gemeenten')}, ${telling(inwoners, 'inwoner', 'inwoners')}`,
  deel: (procent: string) => `${procent} ervan`,
  regiotabel: (jaar: string) => `De regio’s in ${jaar}`,
  zelfUitleg: 'Hoe meer mensen in hun eigen regio werken, hoe beter de regio past bij het dagelijks leven.',
  gemeenten: 'Gemeenten',
  gesplitst: 'Gesplitst',
  metJaar: (kop: string, jaar: string) => `${kop} (${jaar})`,
  aanbod: 'Werkt in eigen regio',
  vraag: 'Banen voor eigen inwoners',
  minstens: (aantal: string) => `≥ ${aantal}`,
  inwonersOnbekend:
    'Het teken ≥ betekent: minstens. Van een gemeente in die regio weten wij niet hoeveel inwoners erin wonen.',
  woonwerkNoot: (jaar: string, banen: string) =>
    `Woon-werkcijfers van het CBS over ${jaar}. ${banen === '1' ? '1 baan telt niet mee: de gemeente ervan' : `${banen} banen tellen niet mee: hun gemeente`} is later verdeeld. Een gemeente in meer regio’s telt bij geen van die regio’s mee.`,
  veranderd: 'Wat veranderde er, en waarom?',
  vergelijkMet: (jaar: string) => `Leg ${jaar} naast`,
  kiesJaar: 'Kies een jaar',
  jaarMetBasis: (jaar: string, basis: string) => `${jaar} – ${basis}`,
  geenJaar: 'Kies een ander jaar en zie welke gemeenten van regio wisselden.',
  naastElkaar: 'Zie beide jaren naast elkaar op de kaart',
  nietsVeranderd: (van: string, tot: string) => `Tussen ${van} en ${tot} veranderde er niets.`,
  somVeranderd: (van: string, tot: string, aantal: string) =>
    aantal === '1'
      ? `Tussen ${van} en ${tot} kwam 1 gemeente bij andere gemeenten in een regio.`
      : `Tussen ${van} en ${tot} kwamen ${aantal} gemeenten bij andere gemeenten in een regio.`,
  waarom: (herindeling: string, keuze: string) =>
    `Door herindeling: ${herindeling}. Door een keuze: ${keuze}.`,
  alleenNaam: (aantal: string) =>
    aantal === '1'
      ? 'Bij 1 gemeente veranderde alleen de naam of de code van de regio.'
      : `Bij ${aantal} gemeenten veranderde alleen de naam of de code van de regio.`,
  opgeheven: (namen: string) => `Niet meer als eigen regio: ${namen}.`,
  nieuw: (namen: string) => `Nieuw: ${namen}.`,
  zelfdeFeiten: (jaar: string) =>
    `Voor beide jaren gebruiken wij de feiten van ${jaar}. Daarom kan hier alleen een herindeling iets veranderen.`,
  deelsAfgeleid:
    'Minstens één van deze jaren is afgeleid. Een wijziging kan dan ook komen door de manier van afleiden.',
  waaromKop: 'Waarom',
  soorten: { keuze: 'Keuze', herindeling: 'Herindeling', naam: 'Alleen naam of code' },
  uit: (soort: string, namen: string) => `${soort} (uit ${namen})`,
  regioIn: (jaar: string) => `Regio in ${jaar}`,
  toonAlle: (aantal: string) => `Toon alle ${telling(aantal, 'gemeente', 'gemeenten')}`,
  editiesTitel: 'De jaren die wij kennen',
  overgebracht: (jaar: string, bronjaar: string) =>
    `Van ${jaar} hebben wij geen bron. Daarom staat hier de indeling van ${bronjaar}, overgebracht naar de gemeenten van ${jaar}.`,
  gebreken: 'Wat er niet aan klopt',
  formule:
    'werkt in eigen regio = banen van inwoners binnen de regio / alle banen van inwoners; banen voor eigen inwoners = banen van inwoners binnen de regio / alle banen in de regio',
  woonwerk: 'Woon-werk',
  woonwerkBron: (jaar: string) => `CBS, banen naar woon- en werkgemeente, ${jaar} (CC BY 4.0)`,
  kleuren: 'Kleuren',
  kleurenUitleg: 'De kleuren hebben geen betekenis. Regio’s die aan elkaar grenzen, verschillen altijd.',
} as const;
