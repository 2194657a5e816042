import type { Bedragblad, Bedragkolom, Kolomwijzing } from '@samenhang/data/eigen';
import { useTaal } from '../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';

interface TabelvoorbeeldProps {
  readonly blad: Bedragblad;
  readonly plaatsen: Kolomwijzing;
}

/** Enough of a cell to see what is in it. */
const meesteTekens = 40;
const short = (cel: string): string =>
  cel.length > meesteTekens ? `${cel.slice(0, meesteTekens - 1)}…` : cel;

/** The first rows, with above each column what it counts as. */
export function Tabelvoorbeeld({ blad, plaatsen }: TabelvoorbeeldProps) {
  const { t } = useTaal();
  const { maten, tabel } = t.geld;
  const rolVan = new Map(
    (Object.entries(plaatsen) as [Bedragkolom, number][]).map(([kolom, k]) => [k, tabel.kolommen[kolom]]),
  );
  const kolommen = blad.koppen.map((kop, k): Kolom<readonly string[]> => {
    const naam = short(kop === '' ? maten.tabel.zonder(String(k + 1)) : kop);
    const rol = rolVan.get(k);
    return {
      id: String(k),
      kop: rol === undefined || rol === naam.toLowerCase() ? naam : `${naam} → ${rol}`,
      cel: (cellen) => short(cellen[k] ?? ''),
    };
  });
  return (
    <Schuif label={maten.tabel.voorbeeld}>
      <Tabel
        bijschrift={maten.tabel.voorbeeld}
        kolommen={kolommen}
        rijen={blad.voorbeeld}
        sleutel={(cellen) => cellen.join(' ')}
      />
    </Schuif>
  );
}
