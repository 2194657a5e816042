/**
 * To whom who steers and who executes are accountable by law: rows with their article. What is not in it (who inspects the
 * quality of the work, say) differs by task and contract, and is for an organisation to record.
 */
import { type Beslisser, isInForce } from '../recht/index.ts';

/** Who is asked to account, by a council: the board of the gemeente, or the members of the board of a joint body. */
export const VERANTWOORDINGEN = ['college', 'burgemeester', 'bestuur'] as const;
type Verantwoording = (typeof VERANTWOORDINGEN)[number];

interface Verantwoordingsregel {
  readonly wie: Verantwoording;
  readonly wet: string;
  readonly bwbr: string;
  readonly artikel: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  /** Whether the text was held against the row. */
  readonly nagekeken: boolean;
}

const regels: readonly Verantwoordingsregel[] = [
  {
    wie: 'college',
    wet: 'Gemeentewet',
    bwbr: 'BWBR0005416',
    artikel: '169',
    geldigVan: '2002-03-07',
    geldigTot: null,
    nagekeken: false,
  },
  {
    wie: 'burgemeester',
    wet: 'Gemeentewet',
    bwbr: 'BWBR0005416',
    artikel: '180',
    geldigVan: '2002-03-07',
    geldigTot: null,
    nagekeken: false,
  },
  {
    wie: 'bestuur',
    wet: 'Wet gemeenschappelijke regelingen',
    bwbr: 'BWBR0003740',
    artikel: '16',
    geldigVan: '2015-01-01',
    geldigTot: null,
    nagekeken: true,
  },
];

/** The rules by which councils ask account of who decides, and of the board of a body that executes; in force on a day. */
export function accountsTo(
  wieBeslist: readonly Beslisser[],
  heeftBestuur: boolean,
  datum: string,
): readonly Omit<Verantwoordingsregel, 'geldigVan' | 'geldigTot'>[] {
  const wie = new Set<string>([...wieBeslist, ...(heeftBestuur ? ['bestuur'] : [])]);
  return regels
    .filter((regel) => wie.has(regel.wie) && isInForce(regel, datum))
    .map(({ wie: van, wet, bwbr, artikel, nagekeken }) => ({ wie: van, wet, bwbr, artikel, nagekeken }));
}
