import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on all amounts of one recipient. */
export const enOntvanger: Catalogus['geld']['ontvanger'] = {
  menu: (naam) => `What ${naam} received for tasks (2009–2015)`,
  naar: 'All amounts of this municipality',
  kies: 'All amounts of one recipient',
  alle: 'All recipients of a subject',
  voorbeeld: 'For instance Zeist',
  niets: (tekst) => `No recipient with ‘${tekst}’.`,
  meer: (aantal) => `And ${aantal} more. Type more letters.`,
  geenCode: 'no municipality with a code: a province, or a former municipality',
  bij: (code, aantal) => `${code}, ${telling(aantal, 'amount', 'amounts')}`,
  kop: (naam, som, onderwerpen, van, tot) =>
    `${naam} received ${som} from ${van} to ${tot}, for ${telling(onderwerpen, 'subject', 'subjects')}.`,
  kopZonderJaar: (naam, som, onderwerpen) =>
    `${naam} received ${som}, for ${telling(onderwerpen, 'subject', 'subjects')}.`,
  zonderJaar: (som) => `Of that ${som} without a year: the annex names none.`,
  namen: (namen) =>
    `The annexes name: ${namen}. Amounts of municipalities that merged into this one are here too.`,
  geen: (naam) => `The annexes of the decree name no amount for ${naam}.`,
  geenUitleg: 'That does not mean that it received nothing: the money may have gone to a host municipality.',
  maat: 'What the table shows',
  maten: { euro: 'Euro', perInwoner: 'Euro per inhabitant', aandeel: 'Share of the whole (%)' },
  tabel: 'All amounts, by subject and year',
  tabelUitleg:
    'A dash means: no amount in the annexes that are here. That is not the same as nothing. Click on a subject for all recipients.',
  onderwerp: 'Subject',
  zonder: 'Without year',
  bron: (bijlagen) =>
    `Besluit decentralisatie- en integratie-uitkeringen Gemeentefonds en Provinciefonds, annexes ${bijlagen}`,
  receptAandeel:
    'The share is the amount, divided by the sum of that subject in that year over all recipients.',
  receptInwoners:
    'Per inhabitant: divided by the inhabitants of the municipality in that year, or in the first year that is known. The table to take along names that year.',
  naarGemeente: (naam) => `To the page of ${naam}`,
};
