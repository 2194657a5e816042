import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on contribution keys. */
export const enSleutels: Catalogus['geld']['sleutels'] = {
  titel: 'Contribution keys',
  naarSleutels: 'What does another contribution key do?',
  kop: (meest, euro, minst, minder) =>
    `With this key ${meest} comes to pay ${euro} per inhabitant a year more, and ${minst} ${minder} less.`,
  kopGelijk: 'With this key everybody pays the same as now.',
  lead: 'All contributions together stay the same: what one pays less, another pays more.',
  fouten: {
    'geen-bijdragen': () =>
      'There is nothing to divide. Fill in the contributions, of participants with inhabitants.',
    gewichten: (wat) => `The weights are ${wat} together. Make them 100% together.`,
    'maat-mist': (wat) => `The use is not known of: ${wat}. Fill it in below.`,
    'maat-nergens': () => 'The use is zero everywhere, so that it can divide nothing. Fill it in below.',
  },
  hefbomen: 'The new key',
  maten: { gelijk: 'All alike', inwoners: 'By inhabitants', gebruik: 'By use' },
  hoogstens: 'Highest rise in a year (euro per inhabitant)',
  geenDemping: 'Not filled in: the key holds at once.',
  demping: (jaren, euro) =>
    jaren === '1'
      ? `With at most ${euro} per inhabitant more a year the key holds at once.`
      : `With at most ${euro} per inhabitant more a year the key holds fully in year ${jaren}.`,
  dempingNiet: (jaren, euro) =>
    `With at most ${euro} per inhabitant more a year the key does not hold fully after ${telling(jaren, 'year', 'years')}.`,
  vast: (namen) => `${namen}: no inhabitants, so outside the key. There the contribution stays as it is.`,
  beeld: 'From now to the new key',
  beeldUitleg: 'The open dot is what a participant pays per inhabitant now, the full dot is by the new key.',
  nu: 'now',
  straks: 'by the new key',
  as: 'euro per inhabitant',
  tabel: 'Participant by participant',
  tabelUitleg: 'What each pays now, and by the new key. With damping every year is there too.',
  voorbeelden: 'Keys that the register names',
  voorbeeldenUitleg: (aantal, regelingen) =>
    `Of ${telling(aantal, 'participant', 'participants')} the register names a contribution in percents, in ${telling(regelingen, 'joint arrangement', 'joint arrangements')}. Of others it says nothing.`,
  voorbeeldenNeem: 'All keys of the register:',
  reken: 'Compute with this',
  voorbeeldTitel: (naam, aantal) => `${naam} (${telling(aantal, 'participant', 'participants')})`,
  recept:
    'A contribution is the budget times the sum of weight × own measure, divided by the measure of all. Damping: nobody rises in a year by more than the amount per inhabitant; who comes to pay less gives that up, pro rata.',
  receptInwoners: (jaar) => `Inhabitants of ${jaar}, unless you fill them in.`,
  receptRegister:
    'The keys of the register are percents. They are rounded, so that they are not always exactly 100 together.',
  kanNiet:
    'What this cannot say: whether a key is fair, whether use changes when its price does, and what the joint arrangement says on amending it.',
};
