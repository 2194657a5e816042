import type { Catalogus } from '../../catalogus.ts';

const municipalities = (aantal: string): string =>
  aantal === '1' ? '1 municipality' : `${aantal} municipalities`;

const places = (aantal: string): string => (aantal === '1' ? '1 place' : `${aantal} places`);

/** English texts on where places should be. */
export const enSpreiding: Catalogus['geld']['spreiding'] = {
  titel: 'Where should places go?',
  zoekt: (aantal) => `Where can ${places(aantal)} be, so that inhabitants live near one?`,
  koppen: {
    afstand: (aantal, gemiddeld) =>
      `With ${places(aantal)}, inhabitants live ${gemiddeld} km from one on average.`,
    verste: (aantal, verste) => `With ${places(aantal)}, no municipality is more than ${verste} km from one.`,
    bereik: (aantal, inwoners, alle, straal) =>
      `With ${places(aantal)}, ${inwoners} of the ${alle} inhabitants ${inwoners === '1' ? 'lives' : 'live'} within ${straal} km of one.`,
  },
  bewezen: 'Proven: there is no better choice.',
  bewezenRuimte: 'Proven: within these capacities there is no better choice.',
  nietBewezen: (deel) => `Not proven: a choice that is at most ${deel} better may exist.`,
  grenzen: {
    afstand: (km) => `No choice brings the average below ${km} km.`,
    verste: (km) => `Whatever the choice, some municipality is at least ${km} km from a place.`,
    bereik: (inwoners) =>
      `No choice has more than ${inwoners === '1' ? '1 inhabitant' : `${inwoners} inhabitants`} within the radius.`,
  },
  cijfers: {
    afstand: (_gemiddeld, verste) => `The farthest municipality is ${verste} km away.`,
    verste: (gemiddeld, _verste) => `The average for inhabitants is ${gemiddeld} km.`,
    bereik: (gemiddeld, verste) => `The average for inhabitants is ${gemiddeld} km, the most ${verste} km.`,
  },
  binnen: 'Inhabitants of a municipality that has a place count as 0 km.',
  laadt: 'The solver is being loaded.',
  bezig: 'Searching for a better choice. What you see is the best so far.',
  klaar: 'The search is done.',
  begint:
    'Searching for the best choice, and for the proof that nothing is better. This usually takes less than half a minute.',
  stop: 'Stop the search',
  gestopt: 'You stopped the search.',
  opnieuw: 'Search again',
  mislukt: 'The search failed. Choose something else, or try again.',
  hefbomen: 'What you can choose',
  aantal: 'Number of places, existing ones included',
  doel: 'Goal',
  doelen: {
    afstand: 'Shortest distance in total',
    verste: 'Nobody farther away than necessary',
    bereik: 'As many inhabitants as possible within a radius',
  },
  straal: 'Radius (km)',
  omweg: 'Length by road (% of the straight line)',
  capaciteit: 'Most inhabitants one place can serve (empty: no limit)',
  ruimtefouten: {
    'te-weinig-ruimte': (w) =>
      `${places(w.aantal)} ${w.aantal === '1' ? 'has' : 'together have'} room for ${w.ruimte} inhabitants, and there are ${w.inwoners}. ${
        w.minstens === ''
          ? 'Make places larger.'
          : `Choose at least ${places(w.minstens)}, or make them larger.`
      }`,
    'past-nergens': (w) =>
      `${w.naam} has ${w.inwoners} inhabitants and goes to one place as a whole: it fits nowhere, as the largest place is for ${w.ruimte} inhabitants. Choose a larger capacity.`,
  },
  nietsPast: 'Proven: no choice has a place for everybody. Choose more places, or make them larger.',
  nietsGevonden:
    'No choice was found that has a place for everybody. It is not proven that there is none. Choose more places, or make them larger.',
  tabelfouten: {
    'naam-onbekend': (w) =>
      `in ${w.jaar} there is not exactly one municipality called '${w.naam}'. Correct the name, or write the code.`,
    'naam-dubbel': (w) => `this is also given for ${w.naam} on line ${w.eerder}. Leave one of them.`,
    'afstand-ontbreekt': (w) => `the distance from ${w.naam} to ${w.naar} is missing. Add it.`,
    'inwoners-onbekend': (w) =>
      `of ${municipalities(w.aantal)} the number of inhabitants in ${w.jaar} is not known. Choose another year.`,
  },
  tabellen: {
    titel: 'Your own tables',
    uitleg: 'A table (CSV or Excel) is read in your browser and goes nowhere.',
    capaciteiten: {
      kop: 'Capacity per place',
      uitleg:
        'With a column for the municipality and one for the capacity: how many inhabitants a place there serves at most. Those not in the table get the capacity above.',
      kies: 'Choose a table of capacities',
      gelezen: (aantal) => `Own capacity for ${municipalities(aantal)}.`,
      inGebruik: (aantal) => `Own capacity for ${municipalities(aantal)}. It is in the link too.`,
      haalWeg: 'Remove the capacities',
    },
    afstanden: {
      kop: 'Distances',
      uitleg:
        'With columns van, naar and km (from, to and km), or a square with names along both sides. Only municipalities in the table take part.',
      kies: 'Choose a table of distances',
      gelezen: (aantal) => `${municipalities(aantal)}, with all distances in between.`,
      inGebruik: (bestand, aantal) =>
        `${bestand}: ${municipalities(aantal)}. The table is not in the link: whoever opens the link chooses the file.`,
      haalWeg: 'Remove the distances',
      mist: 'This link belongs to a table of distances of somebody’s own, which is not in the link. Choose the file, or compute with straight lines: the answer is another one then.',
      rechteLijnen: 'Compute with straight lines',
    },
    vierkant: 'This was read as a square: the first column says where from, the headings say where to.',
  },
  bestaand: 'Places that stay',
  bestaandVoeg: 'There is a place here that stays',
  niet: 'Municipalities without a place',
  nietVoeg: 'There can be no place here',
  haalWeg: (naam) => `Remove ${naam}`,
  zonderInwoners: (jaar) =>
    `The number of inhabitants in ${jaar} is not known for every municipality. Choose another year.`,
  kaart: (aantal) => `Map: ${places(aantal)}, and which municipality goes where`,
  hier: 'There is a place here.',
  hierBlijft: 'There is a place here, and it stays.',
  naar: (plaats, km) => `To ${plaats}: ${km} km`,
  legenda: 'Place',
  legendaBlijft: 'Place that stays',
  legendaBuiten: 'Not in your table',
  kaartUitleg: 'Each colour is the area of one place.',
  tabel: 'The places',
  plaats: 'Place',
  gemeenten: 'Municipalities',
  inwoners: 'Inhabitants',
  ruimte: 'Capacity',
  geenGrens: 'no limit',
  gemiddeld: 'Mean distance',
  verste: 'Largest distance',
  blijft: 'Stays',
  ja: 'yes',
  km: (afstand) => `${afstand} km`,
  receptAfstand: (omweg) =>
    `Distances are straight lines between the centres of municipalities, times ${omweg}.`,
  receptEigen: (bestand) => `Distances come from your table ${bestand}.`,
  receptDichtst: 'Each municipality goes to the nearest place.',
  receptRuimte:
    'Each municipality goes as a whole to one place where it still fits; that is not always the nearest. For the bound, municipalities are let go of their one place at a price: what costs least then never costs more than the best choice. After that, cases are ruled out one by one.',
  receptDoelen: {
    afstand: 'The search is for the smallest sum of inhabitants × kilometres (p-median).',
    verste: 'The search is for the smallest distance of the municipality that is farthest away (p-centre).',
    bereik: 'The search is for the largest number of inhabitants within the radius (maximal covering).',
  },
  receptBewijs:
    'The bound comes from a simpler question whose answer is never worse. Where choice and bound are equal, it is proven that nothing is better.',
  receptInwoners: (jaar, bronjaar) =>
    `Inhabitants of ${jaar}, borders of ${bronjaar}. Each inhabitant counts the same.`,
  kanNiet:
    'What this cannot tell: how long the journey by road or public transport takes, how many people look for a place, whether there is a building, and what it costs. A place lies in the centre of a municipality, and its inhabitants do not travel.',
  methode: 'How this is computed',
  naarGeld: 'What does dividing the money do to each municipality?',
  naarSamen: 'How many places are needed?',
  prent: (aantal) => `${places(aantal)}, and which municipality goes where`,
};
