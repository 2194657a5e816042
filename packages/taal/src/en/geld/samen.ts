import type { Catalogus } from '../../catalogus.ts';

/** English texts on sharing risk and the scale of places. */
export const enSamen: Catalogus['geld']['samen'] = {
  titel: 'Sharing risk',
  kop: (aantal, euro) =>
    aantal === '1'
      ? `This one municipality shares with nobody: sharing saves ${euro}.`
      : `Together these ${aantal} municipalities need ${euro} less to absorb setbacks.`,
  lead: (samen, apart) =>
    `Together a buffer of ${samen} is enough. Apart it adds up to ${apart}. Setbacks rarely hit all of them at once.`,
  aanname:
    'Numbers of clients are an assumption: the money of the region in 2010, divided by the price of a client and spread over inhabitants.',
  eigenAanname: 'Who takes part and the numbers of clients come from your own table.',
  model:
    'The model assumes that clients come by chance, and in each municipality independently of the others.',
  eigen: 'Your own table',
  eigenUitleg:
    'A table (CSV or Excel) with municipality and clients, and if you have them: inhabitants, budget, price and spread (0.8 is 80% of the price). What is not in it comes from this page. The table will be in the link.',
  eigenOpen: 'Open a table',
  eigenLang: 'This table is too large for a link. Leave out columns or municipalities.',
  eigenWeg: 'Back to the region',
  geenRisico: 'There are no clients in this region: there is no risk to share.',
  velden: {
    prijs: 'Price of a client (euro per year)',
    spreiding: 'Spread of the price (% of the price)',
    zekerheid: 'Years out of 100 in which the buffer is enough',
  },
  wie: 'Who would be better off apart?',
  weg: (wie, euro) => `${wie}: ${euro} better off apart.`,
  blijft: 'no group is better off apart.',
  regels: {
    gelijk: 'Equal parts',
    inwoners: 'By inhabitants',
    herkomst: 'By origin of clients',
    budget: 'By budget',
    begrensd: 'By origin, nobody more than alone',
    risico: 'By risk',
    shapley: 'By what each adds (Shapley)',
  },
  beeld: 'What each needs: alone, and together',
  beeldUitleg:
    'The open dot is the buffer that a gemeente needs alone. The full dot is its part when they share risk and parts go by risk. Whoever saves most is on top.',
  as: 'euro',
  geloot: (aantal, euro) =>
    `Beyond ${aantal} gemeenten the division by what each adds is sampled. The error is at most about ${euro} for each.`,
  recept:
    'Price, spread and certainty are our own assumption, unless your table gives them. The spread is the standard deviation, divided by the mean.',
  kanNiet:
    'What this cannot tell: whether gemeenten become thriftier together, whether clients are helped better, and what happens when bad luck does come to all at once.',
  tabel: 'What each pays for the buffer',
  clienten: 'Clients',
  alleen: 'Alone',
  plaatsen: 'How many places are needed?',
  plaatsenUitleg:
    'People who find no free place have to go elsewhere. With more places fewer people have to, but more places stand empty. A larger group does better on both. Move the sliders to see.',
  aanbod: 'Places needed on average',
  aantal: 'Places available',
  plaatsenZin: (plaatsen, weigering, bezetting) =>
    `With ${plaatsen} places, ${weigering} of people have to go elsewhere, and ${bezetting} of the places are taken.`,
  genoeg: (plaatsen, weigering) => `With ${plaatsen} places, at most ${weigering} have to go elsewhere.`,
  schaal: (bezetting, weigering, plaatsen, aanbod) =>
    `To have ${bezetting} of the places taken and at most ${weigering} going elsewhere, at least ${plaatsen} places are needed, at a demand of ${aanbod} on average.`,
};
