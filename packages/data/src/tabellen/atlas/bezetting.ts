/** Who is in an editie: its gemeenten with their shares, and its regio's. */
import { type Celtabel, createCel, isSlecht } from '../../cellen/index.ts';

interface Deel {
  readonly rij: number;
  readonly som: number;
  readonly aantal: number;
  readonly alleHeel: boolean;
}

export interface Bezetting {
  readonly delen: Map<string, Deel>;
  readonly regios: Set<string>;
  /** Rows that were reported already: they may explain what seems to be missing. */
  slecht: number;
}

const LIDKOLOMMEN = ['indeling', 'jaar', 'gemeente', 'regio', 'aandeel'];

/** Per editie: which gemeenten and regio's occur, with the sum of the shares. */
export function groupLeden(tabel: Celtabel): Map<string, Bezetting> {
  const cel = createCel(tabel);
  const edities = new Map<string, Bezetting>();
  tabel.rijen.forEach((_, i) => {
    const sleutel = `${cel(i, 'indeling')}\t${cel(i, 'jaar')}`;
    const bezetting = edities.get(sleutel) ?? {
      delen: new Map<string, Deel>(),
      regios: new Set<string>(),
      slecht: 0,
    };
    edities.set(sleutel, bezetting);
    if (isSlecht(tabel, i, LIDKOLOMMEN)) {
      bezetting.slecht += 1;
      return;
    }
    const [gemeente, aandeel] = [cel(i, 'gemeente'), Number(cel(i, 'aandeel'))];
    const eerder = bezetting.delen.get(gemeente) ?? { rij: i, som: 0, aantal: 0, alleHeel: true };
    bezetting.delen.set(gemeente, {
      rij: eerder.rij,
      som: eerder.som + aandeel,
      aantal: eerder.aantal + 1,
      alleHeel: eerder.alleHeel && aandeel === 1,
    });
    bezetting.regios.add(cel(i, 'regio'));
  });
  return edities;
}
