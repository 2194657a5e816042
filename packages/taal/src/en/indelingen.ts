import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';

/** English texts of the catalogue of indelingen and of the page of one. */
export const enIndelingen: Catalogus['indelingen'] = {
  titel: 'Divisions',
  kop: (aantal) => `The Netherlands is divided into regions in ${telling(aantal, 'way', 'ways')}.`,
  inleiding:
    'Almost every task has a division of its own: imposed by law, chosen freely, or made for counting.',
  basiszin: (jaar, waargenomen, afgeleid) =>
    `For ${jaar} we have ${waargenomen} from a source of that year. The other ${afgeleid} are derived.`,
  filters: 'Choose what you want to see',
  domein: 'Domain',
  verplichting: 'Obligation',
  verplichtingEnWet: 'Obligation and law',
  verplichtingen: {
    opgelegd: 'Imposed',
    'semi-verplicht': 'Cooperation imposed, partners free',
    vrijwillig: 'Voluntary',
    werkgebied: 'Working area of another body',
    statistisch: 'For counting',
  },
  bases: { waargenomen: 'Observed', afgeleid: 'Derived' },
  alle: 'All',
  optie: (naam, aantal) => `${naam} (${aantal})`,
  wisFilters: 'Clear the choice',
  telling: (aantal, totaal) => `${aantal} of ${telling(totaal, 'division', 'divisions')}`,
  nietsGevonden: 'No division fits this choice. Clear the choice or choose something else.',
  tabel: (jaar) => `Divisions in ${jaar}`,
  waargenomenIn: 'Observed in',
  nooit: 'never',
  hierAfgeleid: (jaar) => `${jaar} derived`,
  vergelijkTitel: 'Put two side by side',
  vergelijkUitleg: 'See where two divisions run alike, and which municipalities do not fit.',
  basisUitleg:
    'Observed: taken from a source of that year. Derived: computed from another year or from other facts.',
  catalogusbron: 'The data package of Samenhang. The source of each division is on its own page.',
  onbekend: (id) => `We do not know the division ‘${id}’`,
  naarCatalogus: (aantal) => `See all ${telling(aantal, 'division', 'divisions')}`,
  kopEen: (jaar, aantal, naam) => `In ${jaar} the Netherlands is divided into ${aantal} ${naam}.`,
  kopDeels: (jaar, bekend, totaal, naam) =>
    `Of ${bekend} of the ${telling(totaal, 'municipality', 'municipalities')} we know the ${naam} in ${jaar}.`,
  deelsBekend: (bekend) => `known in part: ${telling(bekend, 'municipality', 'municipalities')}`,
  onbekendZin: (aantal) =>
    aantal === '1'
      ? 'Of 1 municipality we do not know the region.'
      : `Of ${aantal} municipalities we do not know the region.`,
  omvang: (minst, meest) =>
    minst === meest
      ? `Every region has ${telling(minst, 'municipality', 'municipalities')}.`
      : `The smallest region has ${minst === '1' ? '1 municipality' : `${minst} municipalities`}, the largest ${meest}.`,
  gesplitstZin: (aantal) =>
    aantal === '1'
      ? '1 municipality lies in more than one region.'
      : `${aantal} municipalities lie in more than one region.`,
  zonderZin: (aantal) =>
    aantal === '1' ? '1 municipality lies in no region.' : `${aantal} municipalities lie in no region.`,
  verband: {
    titel: 'Which regions do not hang together over land?',
    uitleg: 'These regions have parts that do not border on one another over land.',
    soorten: {
      grens: (regio, a, b) => `${regio}: ${a} and ${b} border on one another.`,
      brug: (regio, a, b) => `${regio}: ${a} and ${b} are joined by a bridge.`,
      dam: (regio, a, b) => `${regio}: ${a} and ${b} are joined by a dam.`,
      tunnel: (regio, a, b) => `${regio}: ${a} and ${b} are joined by a tunnel.`,
      veer: (regio, a, b) => `${regio}: ${a} and ${b} are joined by a ferry.`,
      water: (regio, a, b) => `${regio}: ${a} and ${b} face one another across the water.`,
      vandaag: (regio, a, b) => `${regio}: ${a} and ${b} lie apart.`,
    },
  },
  cijfers: 'Figures of this division',
  middelste: 'Inhabitants of a typical region',
  vanTot: (laag, hoog) => `from ${laag} to ${hoog}`,
  eigenRegio: 'Work in their own region',
  woonwerkJaar: (jaar) => `of jobs, ${jaar}`,
  geenWet: 'No law known',
  kaart: 'Map of the regions',
  kaartLabel: (naam, jaar) => `Map of the ${naam} in ${jaar}`,
  bediening:
    'Use the arrow keys to go from municipality to municipality. Enter chooses the region, Escape lets go. The table has it all too.',
  tikNogmaals: 'Tap again to choose the region',
  geenRegio: 'In no region',
  regioNietBekend: 'Region not known',
  legendaGesplitst: (aantal) =>
    aantal === '1' ? 'in several regions (1 municipality)' : `in several regions (${aantal} municipalities)`,
  legendaZonder: (aantal) =>
    aantal === '1' ? 'in no region (1 municipality)' : `in no region (${aantal} municipalities)`,
  legendaNietBekend: (aantal) =>
    aantal === '1' ? 'not known (1 municipality)' : `not known (${aantal} municipalities)`,
  regio: 'Region',
  bekijkRegio: 'Look at one region',
  alleRegios: 'All regions',
  regiozin: (gemeenten, inwoners) =>
    `${gemeenten === '1' ? '1 municipality' : `${gemeenten} municipalities`}, ${telling(inwoners, 'inhabitant', 'inhabitants')}`,
  deel: (procent) => `${procent} of it`,
  regiotabel: (jaar) => `The regions in ${jaar}`,
  zelfUitleg: 'The more people work in their own region, the better the region fits daily life.',
  gemeenten: 'Municipalities',
  gesplitst: 'Split',
  metJaar: (kop, jaar) => `${kop} (${jaar})`,
  aanbod: 'Work in own region',
  vraag: 'Jobs for own residents',
  minstens: (aantal) => `≥ ${aantal}`,
  inwonersOnbekend:
    'The sign ≥ means: at least. For a municipality in that region we do not know how many inhabitants live in it.',
  woonwerkNoot: (jaar, banen) =>
    `Commuting figures of Statistics Netherlands for ${jaar}. ${telling(banen, 'job', 'jobs')} are left out: their municipality was divided later. A municipality in several regions counts for none of them.`,
  veranderd: 'What changed, and why?',
  vergelijkMet: (jaar) => `Put ${jaar} beside`,
  kiesJaar: 'Choose a year',
  jaarMetBasis: (jaar, basis) => `${jaar} – ${basis}`,
  geenJaar: 'Choose another year and see which municipalities moved.',
  naastElkaar: 'See both years side by side on the map',
  nietsVeranderd: (van, tot) => `Nothing changed between ${van} and ${tot}.`,
  somVeranderd: (van, tot, aantal) =>
    aantal === '1'
      ? `Between ${van} and ${tot} 1 municipality came to share its region with others.`
      : `Between ${van} and ${tot} ${aantal} municipalities came to share their region with others.`,
  waarom: (herindeling, keuze) => `By merger: ${herindeling}. By choice: ${keuze}.`,
  alleenNaam: (aantal) =>
    aantal === '1'
      ? 'For 1 municipality only the name or code of the region changed.'
      : `For ${aantal} municipalities only the name or code of the region changed.`,
  opgeheven: (namen) => `No longer a region of its own: ${namen}.`,
  nieuw: (namen) => `New: ${namen}.`,
  zelfdeFeiten: (jaar) =>
    `For both years we use the facts of ${jaar}. So only a merger can change anything here.`,
  deelsAfgeleid:
    'At least one of these years is derived. A change can then also come from how it was derived.',
  waaromKop: 'Why',
  soorten: { keuze: 'Choice', herindeling: 'Merger', naam: 'Name or code only' },
  uit: (soort, namen) => `${soort} (from ${namen})`,
  regioIn: (jaar) => `Region in ${jaar}`,
  toonAlle: (aantal) => `Show all ${telling(aantal, 'municipality', 'municipalities')}`,
  editiesTitel: 'The years we know',
  overgebracht: (jaar, bronjaar) =>
    `We have no source for ${jaar}. So here is the division of ${bronjaar}, carried to the municipalities of ${jaar}.`,
  gebreken: 'What is wrong with it',
  formule:
    'work in own region = jobs of residents inside the region / all jobs of residents; jobs for own residents = jobs of residents inside the region / all jobs in the region',
  woonwerk: 'Commuting',
  woonwerkBron: (jaar) => `Statistics Netherlands, jobs by place of residence and work, ${jaar} (CC BY 4.0)`,
  kleuren: 'Colours',
  kleurenUitleg: 'The colours have no meaning. Regions that touch always differ.',
};
