import { fillTabel, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { Kennisitem } from './bijdrage.ts';
import { scaleOf } from './zoek.ts';

/** An item as a row: with who brought it in and what is known of its link. */
export interface Kennisrij {
  readonly id: string;
  readonly organisatie: string;
  readonly item: Kennisitem;
  /** The day since which its link did not work; null where it does, or was not tried. */
  readonly kapotSinds: string | null;
  readonly gewijzigdOp: string;
}

const tekst = (sleutel: string, nl: string, en: string) => makeKop(sleutel, 'tekst', nl, en);

/** The columns by which a CSV is read as well: see `KENNISKOLOMMEN`. */
const kolommen = [
  { ...tekst('titel', 'Titel', 'Title'), waarde: ({ item }: Kennisrij) => item.titel },
  { ...tekst('link', 'Link', 'Link'), waarde: ({ item }: Kennisrij) => item.link },
  { ...tekst('soort', 'Soort', 'Kind'), waarde: ({ item }: Kennisrij) => item.soort },
  {
    ...tekst('schaal', 'Landelijk of regionaal', 'National or regional'),
    waarde: ({ item }: Kennisrij) => scaleOf(item.gebied),
  },
  {
    ...tekst('gemeenten', 'Gemeenten', 'Municipalities'),
    waarde: ({ item: { gebied } }: Kennisrij) =>
      gebied.soort === 'gemeenten' ? gebied.gemeenten.join(' ') : '',
  },
  {
    ...koppen.indeling,
    waarde: ({ item: { gebied } }: Kennisrij) => (gebied.soort === 'regio' ? gebied.indeling : ''),
  },
  {
    ...koppen.regio,
    waarde: ({ item: { gebied } }: Kennisrij) => (gebied.soort === 'regio' ? gebied.regio : ''),
  },
  { ...tekst('taken', 'Taken', 'Tasks'), waarde: ({ item }: Kennisrij) => item.taken.join(' ') },
  { ...tekst('opgaven', 'Opgaven', 'Agenda items'), waarde: ({ item }: Kennisrij) => item.opgaven.join(' ') },
  {
    ...tekst('onderbouwing', 'Onderbouwing', 'Evidence'),
    waarde: ({ item }: Kennisrij) => item.onderbouwing,
  },
  { ...tekst('verschenen', 'Verschenen', 'Published'), waarde: ({ item }: Kennisrij) => item.verschenen },
  { ...tekst('maker', 'Maker', 'Made by'), waarde: ({ item }: Kennisrij) => item.maker },
  { ...tekst('licentie', 'Licentie', 'Licence'), waarde: ({ item }: Kennisrij) => item.licentie },
  { ...tekst('kenmerk', 'Kenmerk', 'Identifier'), waarde: ({ item }: Kennisrij) => item.kenmerk ?? '' },
] as const;

/** The keys of the columns of an item, as they are written and read. */
export const KENNISKOLOMMEN: readonly string[] = kolommen.map(({ sleutel }) => sleutel);

/** Items as one table. */
export function kennisTabel(rijen: readonly Kennisrij[]): Tabel {
  return fillTabel<Kennisrij>(
    'kennis',
    [
      ...kolommen,
      {
        ...tekst('organisatie', 'Ingebracht door', 'Brought in by'),
        waarde: ({ organisatie }) => organisatie,
      },
      {
        ...makeKop('link_kapot_sinds', 'datum', 'Link werkte niet op', 'Link did not work on'),
        waarde: ({ kapotSinds }) => kapotSinds,
      },
      { ...tekst('id', 'Nummer', 'Number'), waarde: ({ id }) => id },
      { ...tekst('gewijzigd_op', 'Gewijzigd op', 'Changed on'), waarde: ({ gewijzigdOp }) => gewijzigdOp },
    ],
    rijen,
  );
}
