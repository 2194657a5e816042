import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

/** English texts of the joint arrangements. */
export const enRegelingen: Catalogus['regelingen'] = {
  titel: 'Joint arrangements',
  bovenkop: (datum) => `Real cooperation on ${datum}`,
  kop: (aantal, gemiddeld, partners) =>
    `There are ${telling(aantal, 'joint arrangement', 'joint arrangements')}. A municipality takes part in ${gemiddeld} on average, with ${telling(partners, 'other', 'others')}.`,
  uitlegVoor: 'In a',
  regeling: 'joint arrangement',
  uitlegNa:
    'municipalities agree to do a task together. The lines tie municipalities that meet in many of them.',
  datum: 'Date',
  onvolledig: 'Before about 2018 the register is not complete. The numbers are too low then.',
  kopOnvolledig: (datum, aantal) =>
    `We do not know how many joint arrangements there were on ${datum}. The register still lists ${aantal}.`,
  kopOnbekend: (datum) => `We do not know which joint arrangements there are on ${datum}.`,
  onbekend: (vanaf, tot) =>
    `Our register is complete from ${vanaf} up to ${tot}. For any other day we give no figures and no map.`,
  geenKaart: 'There is no map of this day.',
  drempel: 'Show pairs of municipalities with at least',
  drempelWaarde: (aantal) => (aantal === '1' ? '1 shared arrangement' : `${aantal} shared arrangements`),
  netwerk: (banden, clusters, eilanden) =>
    `${banden === '1' ? '1 pair of municipalities shares' : `${banden} pairs of municipalities share`} as many. They form ${telling(clusters, 'group', 'groups')}. ${eilanden === '1' ? '1 municipality is' : `${eilanden} municipalities are`} in no pair.`,
  kaartLabel: (datum) => `Map of the number of joint arrangements per municipality on ${datum}`,
  wolk: (aantal) => (aantal === '1' ? '1 joint arrangement' : `${aantal} joint arrangements`),
  wolkPartners: (aantal) => telling(aantal, 'partner', 'partners'),
  legenda: 'Joint arrangements per municipality',
  legendaBanden: (drempel) => `Share ${drempel} or more arrangements; the thicker, the more`,
  legendaKlasse: (van, tot, aantal) =>
    `${van} to ${tot}: ${telling(aantal, 'municipality', 'municipalities')}`,
  weinig: 'few',
  veel: 'many',
  anderen: (aantal) => `The other groups (${aantal})`,
  cijfers: 'Figures on joint arrangements',
  perGemeente: 'Arrangements',
  perGemeenteUitleg: (van, tot) => `per municipality on average, from ${van} to ${tot}`,
  partners: 'Partners',
  partnersUitleg: 'per municipality on average',
  graad: 'Shared with a partner',
  graadUitleg: 'of the arrangements of a municipality, on average',
  clusters: 'Who are closest together?',
  clustersUitleg:
    'A group consists of municipalities held together by such pairs, directly or through another. On top stands the group in which two municipalities share the most arrangements on average.',
  cluster: 'Group',
  grootte: 'Municipalities',
  dichtheid: 'Shared per pair',
  geenClusters: 'No pair shares as many. Choose a lower one.',
  eilanden: (aantal) => `Municipalities without such a pair (${aantal})`,
  banden: (aantal) => `All pairs (${aantal})`,
  meer: (aantal) => `The first ${aantal} are here. The downloads have them all.`,
  band: 'Pair',
  gedeeld: 'Shared',
  tabel: 'Number of joint arrangements per municipality',
  gemeente: 'Municipality',
  toonTabel: 'Show the figures per municipality',
  recept: 'How was this counted?',
  telregel: 'Counting rule',
  formule: 'Formula of ‘Shared with a partner’',
  gemeentenVan: 'Municipalities of',
  vreemd: 'Not counted',
  vreemdUitleg: (namen) => `${namen}: they are in the register, but no longer exist in this year.`,
  bron: 'Source',
  link: 'Permanent link',
  xlsx: 'All tables as an Excel file',
  eigenTitel: 'In which joint arrangements does this municipality take part?',
  eigen: (naam, datum, aantal, partners) =>
    `On ${datum} ${naam} takes part in ${telling(aantal, 'joint arrangement', 'joint arrangements')}, with ${telling(partners, 'other municipality', 'other municipalities')}.`,
  eigenNiet: (naam, jaar) => `${naam} is not on the list of municipalities of ${jaar}.`,
  eigenMeer: 'See all joint arrangements on the map',
  naam: 'Joint arrangement',
  vorm: 'Form',
  sinds: 'In force since',
  deelnemers: 'Municipalities',
  alle: (aantal) => `All joint arrangements (${aantal})`,
  een: (deelnemers, gemeenten, voorbij) => {
    const deel = (getal: string, enkel: string, meer: string) =>
      voorbij ? `${telling(getal, enkel, meer)} took` : telling(getal, `${enkel} takes`, `${meer} take`);
    return deelnemers === gemeenten
      ? `${deel(gemeenten, 'municipality', 'municipalities')} part in this joint arrangement.`
      : `${deel(deelnemers, 'participant', 'participants')} part in this joint arrangement, of which ${telling(gemeenten, 'municipality', 'municipalities')}.`;
  },
  vervallen: (dag) => `This joint arrangement is no longer in force since ${dag}.`,
  vervalt: (dag) => `This joint arrangement is in force until ${dag}.`,
  feiten: {
    lichaam: 'Organisation',
    beleidsvelden: 'Subjects',
    bevoegdheden: 'Powers',
    belang: 'What for',
    besluit: 'Text',
    lees: 'Read the arrangement (in Dutch)',
    register: 'Register van Overheidsorganisaties',
  },
  wieDoetMee: 'Who takes part?',
  deelnemerkolommen: {
    deelnemer: 'Participant',
    soort: 'Kind',
    sinds: 'Takes part since',
    organen: 'Who decided',
  },
  versies: 'All versions of this arrangement',
  versieDagen: (van, tot) => (tot === null ? `from ${van}` : `from ${van} until ${tot}`),
  controle: {
    titel: (datum) => `Checks on the arrangements in force on ${datum}`,
    controle: 'Check',
    treffers: 'Hits',
    van: 'of',
    artikel: 'Article',
    enNog: (aantal) => `and ${aantal} more; --json gives them all`,
    nietNagekeken: 'This rule was not held against the law.',
    geenOordeel:
      'A hit is something to look at, not a verdict. A mistake in the register and a real breach look the same.',
  },
};
