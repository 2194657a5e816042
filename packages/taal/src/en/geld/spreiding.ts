import type { Catalogus } from '../../catalogus.ts';

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
  nietBewezen: (deel) => `Not proven: at most ${deel} better is possible.`,
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
    afstand: 'As near as possible together',
    verste: 'Nobody farther than necessary',
    bereik: 'As many inhabitants as possible within a radius',
  },
  straal: 'Radius (km)',
  omweg: 'Length of the road (% of the straight line)',
  bestaand: 'Places that stay',
  bestaandVoeg: 'Here is a place that stays',
  niet: 'Municipalities without a place',
  nietVoeg: 'Here no place can be',
  haalWeg: (naam) => `Remove ${naam}`,
  zonderInwoners: (jaar) =>
    `The number of inhabitants in ${jaar} is not known of all municipalities. Choose another year.`,
  kaart: (aantal) => `Map: ${places(aantal)}, and which municipality is nearest to which`,
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
  gemiddeld: 'Mean distance',
  verste: 'Farthest distance',
  blijft: 'Stays',
  ja: 'yes',
  km: (afstand) => `${afstand} km`,
  receptAfstand: (omweg) =>
    `Distances are straight lines between the middles of municipalities, times ${omweg}. Each municipality goes to the nearest place.`,
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
  prent: (aantal) => `${places(aantal)}, and who is nearest to which`,
};
