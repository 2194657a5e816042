import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

/** English texts of the comparison of two indelingen. */
export const enVergelijking: Catalogus['vergelijking'] = {
  menu: 'Compare',
  titel: 'Compare two divisions',
  eerste: 'First division',
  tweede: 'Second division',
  knop: 'Compare',
  jaarVan: (wat) => `Year of the ${wat} division`,
  eersteKlein: 'first',
  tweedeKlein: 'second',
  wissel: 'Swap',
  metJaar: (naam, jaar) => `${naam} ${jaar}`,
  kopGelijk: (a, b) => `The ${a} and the ${b} are the same.`,
  kop: (a, b, mate) => `The ${a} and the ${b} ${mate}.`,
  mate: {
    vrijwel: 'are almost the same',
    sterk: 'are much alike',
    deels: 'are partly alike',
    weinig: 'are little alike',
    toeval: 'are no more alike than by chance',
  },
  verhuiszin: (aantal, totaal, inwoners) =>
    aantal === '1'
      ? `If 1 of the ${totaal} municipalities changes region, they are the same. ${inwoners} people live there.`
      : `If ${aantal} of the ${totaal} municipalities change region, they are the same. ${inwoners} people live there.`,
  nestingzin: (a, procent, b) =>
    procent === '100%'
      ? `The ${a} fit wholly within the ${b}: no region is cut.`
      : `The ${a} fit within the ${b} for ${procent}.`,
  nestingUitleg:
    'This is the share of municipalities that stay together when each region goes to the best fitting region of the other division.',
  maten: 'How well do they fit?',
  maat: 'Measure',
  waarde: 'Value',
  lezing: 'What it says',
  nesting: (a, b) => `Nesting of ${a} in ${b}`,
  nestingLees: (gemeenten, inwoners) =>
    `${gemeenten} of municipalities and ${inwoners} of inhabitants stay together.`,
  ari: 'Adjusted Rand (ARI)',
  ariLees: '1 is the same, 0 is chance. Counts how often two municipalities are together in both.',
  nmi: 'Shared information (NMI)',
  nmiLees: '1 is the same, 0 is independent. Who knows the one region, knows this much of the other.',
  vi: 'Variation of information (VI, in bits)',
  viLees: '0 is the same. The higher, the more the borders differ.',
  over: (aantal) =>
    `Computed over the ${telling(aantal, 'municipality', 'municipalities')} that lie in exactly one region of both divisions.`,
  kaarten: 'Two maps side by side',
  kaartenUitleg: 'Point at a municipality on one of the maps. Both maps then show the outline of its region.',
  wijsAan: 'No region pointed at yet.',
  verdeeld: (ander, delen) =>
    `lies, for the ${ander}, in: ${delen}. In brackets the number of municipalities.`,
  kiezen: 'Choose what to compare',
  stroom: 'Where does each region go?',
  stroomUitleg: (a, b) =>
    `Left the ${a}, right the ${b}. The thicker the band, the more municipalities both regions share.`,
  stroomLabel: (a, b) => `Alluvial diagram of the ${a} to the ${b}; the table below says the same`,
  stroomtabel: 'The same figures in a table',
  gemeenten: 'Municipalities',
  stukken: 'What does not fit?',
  stukkenUitleg:
    'Each region is matched with the region of the other division with which it shares most municipalities. These municipalities fall outside that.',
  geenStukken: 'Everything fits: no municipality needs to change region.',
  stukEen: (a, regioA, b, regioB) => ` lies in ${regioA} for the ${a}, in ${regioB} for the ${b}`,
  stukMeer: (a, regioA, b, regioB) => ` lie in ${regioA} for the ${a}, in ${regioB} for the ${b}`,
  metBuren: (beide, buren) => `, with ${beide} of its ${telling(buren, 'neighbour', 'neighbours')}.`,
  metInwoners: (inwoners) => `, together ${telling(inwoners, 'inhabitant', 'inhabitants')}.`,
  enMeer: (aantal) => ` and ${aantal} more`,
  en: ' and ',
  verhuizingen: 'Who must change region?',
  verhuizingenUitleg: (a, b) =>
    `The smallest number of municipalities that must change region in the ${a} to get the ${b}. The largest comes first.`,
  van: 'From',
  naar: 'To',
  nieuweRegio: (naam) => `a new region (${naam})`,
  buren: 'Neighbours along',
  burenVan: (beide, alle) => `${beide} of ${alle}`,
  toonAlle: (aantal) => `Show all ${telling(aantal, 'change', 'changes')}`,
  zelfde: 'You have chosen the same division twice. Choose another, or another year.',
  gedragen: (van, naar) =>
    `For the figures, the division of ${van} has been carried to the municipalities of ${naar}.`,
  formule:
    'nesting(A in B) = Σ over a of max over b of |a ∩ b| / number of municipalities in both; ARI (Hubert & Arabie 1985); NMI; VI (Meilă 2007, bits); moves: matching of regions with most municipalities in common',
  volgorde: 'Order in the figure',
  volgordeUitleg: 'From north to south, then shifted so that few bands cross.',
  eigenNaam: (naam) => `regions in ${naam}`,
  eigenBron: (bestand, jaar) => `your file ${bestand}, on the municipalities of ${jaar}`,
  eigenLink: (namen) =>
    `This comparison needs your own file: ${namen}. The link does not hold it. Whoever opens the link has to choose the file themselves.`,
  eigenOntbreekt:
    'This link compares with a file of somebody’s own. The link does not hold it. Choose the file again below to see the comparison.',
  kaartuitvoer: 'Maps',
  kaart: (nummer, soort) => `Map ${nummer} (${soort})`,
};
