import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';

/** English texts on the amounts of the decree. */
export const enUitkeringen: Catalogus['geld']['uitkeringen'] = {
  titel: 'Payments for tasks',
  kop: (wanneer, aantal, n, som, onderwerp) =>
    `${wanneer}, ${n === 1 ? 'one recipient' : `${aantal} recipients together`} received ${som} for ‘${onderwerp}’.`,
  inJaar: (jaar) => `In ${jaar}`,
  zonderJaar: 'Without a year',
  totaalKlopt: 'That is exactly the total that the decree itself states.',
  totaalAnders: (totaal) => `The decree itself states another total: ${totaal}.`,
  totaalOnbekend: 'The total that the decree itself states is not known here. So the sum cannot be compared.',
  eigen: (naam, euro, deel, perInwoner) =>
    `${naam} received ${euro}: ${deel} of the whole${perInwoner === '' ? '' : `, ${perInwoner} per inhabitant of its own`}.`,
  eigenNiets: 'The highlighted municipality did not receive this money itself.',
  onderwerp: 'Subject',
  jaar: 'Year',
  maat: 'What the map shows',
  maten: {
    perInwoner: 'Euro per inhabitant of its own',
    euro: 'Euro',
    aandeel: 'Share of the whole (%)',
  },
  perInwonerUitleg:
    'Money for a host municipality is meant for a whole region. Here it is given per inhabitant of the host municipality itself: for most municipalities it is not known to which host they belonged.',
  kaart: 'Map of the recipients',
  kaartLabel: (onderwerp) => `Map of the Netherlands: ${onderwerp}`,
  wijsAan: 'Highlight a municipality',
  niets: 'No amount, or not known',
  buitenKaart: (jaar, aantal, n) =>
    `The map shows the municipalities of ${jaar}. ${n === 1 ? 'One recipient is' : `${aantal} recipients are`} not on it: that municipality no longer existed by then, or it is not a municipality. The table has them all.`,
  klasse: (van, tot, aantal) => `${van} to ${tot}: ${telling(aantal, 'municipality', 'municipalities')}`,
  weinig: 'little',
  veel: 'much',
  tabel: 'All recipients',
  tabelUitleg: 'As the annex of the decree names them. Click a heading to sort.',
  ontvanger: 'Recipient',
  bedrag: 'Amount',
  aandeel: 'Share of the whole',
  perInwoner: 'Per inhabitant',
  besluit: (bijlagen) =>
    `Besluit decentralisatie- en integratie-uitkeringen Gemeentefonds en Provinciefonds, annex ${bijlagen}`,
  bron: (besluit) => `Source: ${besluit}.`,
  receptArtikel: (artikelen, kolommen) => `Article ${artikelen}, column ‘${kolommen}’.`,
  receptAandeel: 'The share is the amount, divided by the sum of all amounts on this page.',
  receptInwoners: (jaar) =>
    `Per inhabitant is the amount, divided by the inhabitants of the recipient in ${jaar}: the year of the amounts, or the first year known here.`,
};
