import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on leaving a regeling and staying in it. */
export const enVertrek: Catalogus['geld']['vertrek'] = {
  titel: 'Leaving and staying',
  naarVertrek: 'What does it cost to leave this joint arrangement?',
  kop: (wie, som, blijvers) =>
    `If ${wie} leaves, the exit sum is ${som}. Who stays then pays ${blijvers} a year more, together.`,
  kopMeer: (wie, som, blijvers) =>
    `If ${wie} leave, the exit sums are ${som} together. Who stays then pays ${blijvers} a year more, together.`,
  kopKrijgt: (wie, som, blijvers) =>
    `If ${wie} leaves, it takes ${som} along: its part of the assets is larger than what is due. Who stays then pays ${blijvers} a year more, together.`,
  lead: 'What leaving costs is in the joint arrangement itself (Wgr article 9(1)). Fill in that rule below. Amounts that you do not fill in are assumptions.',
  kanNietKop: 'This cannot be computed',
  fouten: {
    'geen-bijdragen': () => 'Nobody pays a contribution. Fill in the contributions.',
    'niemand-weg': () => 'Nobody leaves. Choose who leaves.',
    'niemand-blijft': () => 'Nobody stays who pays. Let fewer participants leave.',
    'vaste-kosten': (hoogstens) =>
      `The costs that stay cannot be higher than all contributions together: ${hoogstens}.`,
  },
  hefbomen: 'The rule, and who leaves',
  wie: 'Who leaves?',
  duur: 'Years that who leaves still pays',
  aandelen: 'Share per year',
  aandelenUitleg:
    'Which share of the basis who leaves pays each year. At first it falls by the same step every year.',
  aandeel: (jaar) => `Year ${jaar} (%)`,
  grondslag: 'What who leaves pays a share of',
  grondslagen: { bijdrage: 'the whole contribution', 'vaste-kosten': 'its part in the costs that stay' },
  vast: 'Costs that stay when somebody leaves (euro per year)',
  vastAanname: 'Not filled in: half of all contributions. That is an assumption.',
  vermogen: 'Assets less debts (euro)',
  vermogenUitleg: 'Who leaves gets its part. For debts: a number below zero.',
  beeld: 'Who bears the costs that are left behind?',
  beeldUitleg:
    'Every year the same is left to pay. Who leaves pays less and less of it; who stays more and more.',
  beeldBijdrage:
    'Who leaves pays on its whole contribution. Below zero those who stay pay less than now, for a while.',
  weg: 'who leaves',
  blijvers: 'who stays',
  as: 'euro per year',
  stap: (jaar) => `year ${jaar}`,
  daarna: 'after that',
  tabel: 'Participant by participant',
  tabelUitleg: 'Of who stays: what it pays more than now. Of who leaves: what it still pays.',
  nogEen: 'And if another one leaves?',
  nogEenUitleg: 'Each row: what happens if this participant leaves as well, beside those chosen already.',
  schaal: 'Are those who stay still large enough?',
  schaalZonder:
    'This can be computed if you fill in, for every participant, how many clients make use of it at once (below).',
  bezetting: 'Places must be in use (%)',
  weigering: 'May have to go elsewhere (%)',
  schaalZin: (bezetting, weigering, clienten, plaatsen) =>
    `To have ${bezetting} of the places in use while at most ${weigering} has to go elsewhere, ${clienten} clients at once are needed, and ${plaatsen} places.`,
  schaalInwoners: (inwoners) =>
    `Those are the clients of about ${telling(inwoners, 'inhabitant', 'inhabitants')}.`,
  schaalGenoeg: (nu, straks) => `Now there are ${nu}. After this there are ${straks}: enough.`,
  schaalTeKlein: (nu, straks) => `Now there are ${nu}. After this there are ${straks}: too few.`,
  schaalAlTeKlein: (nu) => `Now there are ${nu}: too few already, even if everybody stays.`,
  alleen: (namen) => `With these participants it becomes too small if only one of them leaves: ${namen}.`,
  niemandAlleen: 'No participant makes it too small by leaving alone.',
  minst: (namen) => `The smallest group with which it becomes too small: ${namen}.`,
  recept:
    'The exit sum is the sum over the years of share × basis, less its part in the assets by contribution. What is not paid of the costs that stay falls on those who stay, by contribution.',
  kanNiet:
    'What this cannot say: what your joint arrangement provides, whether costs can be cut after all, whether somebody takes the work over, and what a court or the province decides. The rules of your joint arrangement come first.',
};
