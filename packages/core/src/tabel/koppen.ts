import type { Celtype, Kolomkop } from './tabel.ts';

/** A heading in both languages. */
export function makeKop(
  sleutel: string,
  type: Celtype,
  nl: string,
  en: string,
  meer: Pick<Kolomkop, 'eenheid' | 'uitleg'> = {},
): Kolomkop {
  return { sleutel, type, kop: { nl, en }, ...meer };
}

const inwoners = { nl: 'inwoners', en: 'inhabitants' };

/** Headings that more than one table has: the same key is the same column everywhere. */
export const koppen = {
  jaar: makeKop('jaar', 'jaar', 'Jaar', 'Year'),
  gemeente: makeKop('gemeente', 'tekst', 'Code', 'Code', {
    uitleg: {
      nl: 'Code van de gemeente bij het CBS.',
      en: 'Code of the municipality at Statistics Netherlands.',
    },
  }),
  gemeentenaam: makeKop('naam', 'tekst', 'Gemeente', 'Municipality'),
  inwoners: makeKop('inwoners', 'heel', 'Inwoners', 'Inhabitants', { eenheid: inwoners }),
  congruentie: makeKop('congruentie', 'deel', 'Congruentie', 'Congruence', {
    uitleg: {
      nl: 'Welk deel van de gekozen indelingen een gemeente gemiddeld deelt met de gemeenten waarmee zij er minstens één deelt.',
      en: 'The share of the chosen divisions that a municipality has in common, on average, with its partners.',
    },
  }),
  partners: makeKop('partners', 'heel', 'Partners', 'Partners', {
    eenheid: { nl: 'gemeenten', en: 'municipalities' },
    uitleg: {
      nl: 'Gemeenten waarmee zij in ten minste één gekozen indeling een regio deelt.',
      en: 'Municipalities that share a region with it in at least one chosen division.',
    },
  }),
  indeling: makeKop('indeling', 'tekst', 'Indeling', 'Division'),
  indelingnaam: makeKop('naam', 'tekst', 'Naam van de indeling', 'Name of the division'),
  basis: makeKop('basis', 'tekst', 'Basis', 'Basis', {
    uitleg: {
      nl: 'Waargenomen in een bron, of afgeleid uit andere feiten.',
      en: 'Observed in a source (waargenomen), or derived from other facts (afgeleid).',
    },
  }),
  oorsprongjaar: makeKop('oorsprongjaar', 'jaar', 'Jaar van de feiten', 'Year of the facts', {
    uitleg: {
      nl: 'Een ander jaar dan gevraagd: door herindelingen overgebracht.',
      en: 'Another year than asked for: carried through mergers.',
    },
  }),
  regio: makeKop('regio', 'tekst', 'Code van de regio', 'Code of the region'),
  regionaam: makeKop('regionaam', 'tekst', 'Regio', 'Region'),
  aandeel: makeKop(
    'aandeel',
    'deel',
    'Deel van de gemeente in de regio',
    'Share of the municipality in the region',
  ),
  onzeker: makeKop('onzeker', 'ja-nee', 'Onzeker', 'Uncertain', {
    uitleg: {
      nl: 'De voorgangers van de gemeente lagen niet allemaal in dezelfde regio.',
      en: 'The predecessors of the municipality were not all in the same region.',
    },
  }),
  bron: makeKop('bron', 'tekst', 'Bron', 'Source'),
  licentie: makeKop('licentie', 'tekst', 'Licentie', 'Licence'),
  gebreken: makeKop('gebreken', 'tekst', 'Bekende gebreken', 'Known defects'),
  wijze: makeKop('wijze', 'tekst', 'Hoe verkregen', 'How obtained'),
  wat: makeKop('wat', 'tekst', 'Wat', 'What'),
  waarde: makeKop('waarde', 'tekst', 'Waarde', 'Value'),
} as const;
