import type { Kolomblad, Kolomplaatsen } from '@samenhang/data/eigen';
import { useTaal } from '../i18n/taal.tsx';
import { klassen } from '../ui/klassen.ts';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { type Rol, rollen } from './kolomkeus.ts';

interface KolomvoorbeeldProps {
  readonly blad: Kolomblad;
  /** What the columns are called, also those without a heading. */
  readonly namen: readonly string[];
  readonly keus: Kolomplaatsen;
}

/** Enough of a cell to see what is in it. */
const MEESTE_TEKENS = 80;
const kort = (cel: string): string =>
  cel.length > MEESTE_TEKENS ? `${cel.slice(0, MEESTE_TEKENS - 1)}…` : cel;

/** The first rows of a table; above the columns that count stands as what. */
export function Kolomvoorbeeld({ blad, namen, keus }: KolomvoorbeeldProps) {
  const { t } = useTaal();
  const rolVan = (kolom: number): Rol | undefined => rollen.find((rol) => keus[rol] === kolom);
  const klasse = (kolom: number) => (rolVan(kolom) ? 'sh-kolommen__gekozen' : undefined);
  const kolommen = namen.map((naam, k) => ({ naam, k, rol: rolVan(k) }));
  const rijen = blad.voorbeeld.map((cellen, nummer) => ({ cellen, nummer }));
  return (
    <Schuif label={t.eigen.kolommen.voorbeeld}>
      <table className="utrecht-table sh-tabel sh-kolommen__tabel">
        <caption className="utrecht-table__caption">{t.eigen.kolommen.voorbeeld}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {kolommen.map(({ naam, k, rol }) => (
              <th key={k} scope="col" className={klassen('utrecht-table__header-cell', klasse(k))}>
                <span className="sh-kolommen__rol">{rol && t.eigen.kolommen.merken[rol]}</span>
                {kort(naam)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rijen.map(({ cellen, nummer }) => (
            <tr key={nummer} className="utrecht-table__row">
              {kolommen.map(({ k }) => (
                <td key={k} className={klassen('utrecht-table__cell', klasse(k))}>
                  {kort(cellen[k] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Schuif>
  );
}
