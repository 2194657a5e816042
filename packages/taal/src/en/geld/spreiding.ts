import type { Catalogus } from '../../catalogus.ts';

const municipalities = (aantal: string): string =>
  aantal === '1' ? '1 municipality' : `${aantal} municipalities`;

const places = (aantal: string): string => (aantal === '1' ? '1 place' : `${aantal} places`);

/** English texts on where places should be. */
export const enSpreiding: Catalogus['geld']['spreiding'] = {
  titel: 'Where should places be?',
  zoekt: (aantal) => `Where can ${places(aantal)} be, so that inhabitants live near one?`,
  koppen: {
    afstand: (aantal, gemiddeld) =>
      `With ${places(aantal)} an inhabitant lives ${gemiddeld} km from one on average.`,
    verste: (aantal, verste) =>
      `With ${places(aantal)} no municipality is farther than ${verste} km from one.`,
    bereik: (aantal, inwoners, alle, straal) =>
      `With ${places(aantal)} ${inwoners} of the ${alle} inhabitants ${inwoners === '1' ? 'lives' : 'live'} within ${straal} km of one.`,
  },
  bewezen: 'Proven: there is no better choice.',
  bewezenRuimte: 'Proven: within these capacities there is no better choice.',
  nietBewezen: (deel) => `Not proven: at most ${deel} better is possible.`,
  grenzen: {
    afstand: (km) => `No choice gets the average below ${km} km.`,
    verste: (km) => `With every choice some municipality is at least ${km} km from a place.`,
    bereik: (inwoners) =>
      `No choice has more than ${inwoners === '1' ? '1 inhabitant' : `${inwoners} inhabitants`} within the radius.`,
  },
  cijfers: (gemiddeld, verste) => `${gemiddeld} km per inhabitant on average, and at most ${verste} km.`,
  binnen: 'Who lives in the municipality of a place counts as 0 km.',
  laadt: 'The solver is being fetched.',
  bezig: 'A better choice is being looked for. What you see is the best so far.',
  klaar: 'Done looking.',
  begint:
    'The best choice is being looked for, and the proof that nothing is better. That mostly takes less than half a minute.',
  stop: 'Stop looking',
  gestopt: 'You stopped the search.',
  opnieuw: 'Look again',
  mislukt: 'The search did not succeed. Choose something else or try again.',
  hefbomen: 'What you can choose',
  aantal: 'Number of places, those that exist included',
  doel: 'Goal',
  doelen: {
    afstand: 'Shortest distance in total',
    verste: 'Nobody farther than necessary',
    bereik: 'As many inhabitants as possible within a radius',
  },
  straal: 'Radius (km)',
  omweg: 'Length of the road (% of the straight line)',
  capaciteit: 'Inhabitants that a place serves at most (empty: no limit)',
  capaciteitAlleen: 'A capacity only goes with the goal ‘Shortest distance in total’. It does not count now.',
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
      gelezen: (aantal) => `An own capacity for ${municipalities(aantal)}.`,
      inGebruik: (aantal) => `An own capacity for ${municipalities(aantal)}. That is in the link too.`,
      haalWeg: 'Remove the capacities',
    },
    afstanden: {
      kop: 'Distances',
      uitleg:
        'With columns van, naar and km (from, to and km), or a square with names along both sides. Only municipalities in the table take part.',
      kies: 'Choose a table of distances',
      gelezen: (aantal) => `${municipalities(aantal)}, with all distances in between.`,
      inGebruik: (bestand, aantal) =>
        `${bestand}: ${municipalities(aantal)}. The table is not in the link: whoever opens that chooses the file.`,
      haalWeg: 'Remove the distances',
      mist: 'This link belongs to a table of distances of somebody’s own, which is not in the link. Choose the file, or compute with straight lines: the answer is another one then.',
      rechteLijnen: 'Compute with straight lines',
    },
    kolomVan: (kolom) => `Column for ${kolom}`,
    geenKolom: 'None',
    kolomZonder: (nummer) => `Column ${nummer}`,
    vierkant: 'This was read as a square: the first column says where from, the headings say where to.',
    voorbeeld: 'The first rows of the table',
    leest: 'The table is being read.',
    geweigerd: 'The table cannot be used like this. Nothing of it was taken.',
    meer: (aantal) => `And ${aantal} more.`,
    teGroot: 'The file is too large. Choose a file of at most 20 MB.',
    gebruik: 'Use this table',
    stop: 'Do not use it',
  },
  bestaand: 'Places that stay',
  bestaandVoeg: 'Here is a place that stays',
  niet: 'Municipalities without a place',
  nietVoeg: 'Here no place can be',
  haalWeg: (naam) => `Remove ${naam}`,
  zonderInwoners: (jaar) =>
    `The number of inhabitants in ${jaar} is not known of all municipalities. Choose another year.`,
  kaart: (aantal) => `Map: ${places(aantal)}, and which municipality goes where`,
  hier: 'Here is a place.',
  hierBlijft: 'Here is a place, and it stays.',
  naar: (plaats, km) => `To ${plaats}: ${km} km`,
  legenda: 'Place',
  legendaBlijft: 'Place that stays',
  kaartUitleg: 'Each colour is the area of one place.',
  tabel: 'The places',
  plaats: 'Place',
  gemeenten: 'Municipalities',
  inwoners: 'Inhabitants',
  ruimte: 'Capacity',
  geenGrens: 'no limit',
  gemiddeld: 'Mean distance',
  verste: 'Farthest distance',
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
    afstand: 'What was looked for is the least sum of inhabitants × kilometres (p-median).',
    verste: 'What was looked for is the least distance of the municipality that is farthest (p-centre).',
    bereik: 'What was looked for is the most inhabitants within the radius (maximal covering).',
  },
  receptBewijs:
    'The bound comes from a simpler question of which the answer is never worse. Where choice and bound are equal, it is proven that nothing is better.',
  receptInwoners: (jaar, bronjaar) =>
    `Inhabitants of ${jaar}, borders of ${bronjaar}. Each inhabitant weighs the same.`,
  kanNiet:
    'What this cannot tell: how long the journey by road or public transport takes, how many people look for a place, whether there is a building, and what it costs. A place lies in the middle of a municipality, and who lives there does not travel.',
  methode: 'How this is computed',
  naarGeld: 'What does dividing money do to each municipality?',
  naarSamen: 'How many places are needed?',
  prent: (aantal) => `${places(aantal)}, and which municipality goes where`,
};
