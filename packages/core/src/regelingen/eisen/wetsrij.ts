import type { Geldigheid } from '../../recht/index.ts';

/** What every row of the law about regelingen tells: what it says, where it stands, and how sure that is. */
export interface Wetsrij extends Geldigheid {
  readonly naam: string;
  readonly naamEn: string;
  readonly zin: string;
  readonly zinEn: string;
  readonly wet: string;
  readonly bwbr: string;
  readonly artikel: string;
  readonly bron: string;
  /** ISO date of the text of the law that somebody held the row against; `null` where nobody did. */
  readonly gecontroleerdOp: string | null;
  readonly twijfel: string | null;
  readonly twijfelEn: string | null;
}
