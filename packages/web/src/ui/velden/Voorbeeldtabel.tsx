import { klassen } from '../klassen.ts';
import { Schuif } from './Schuif.tsx';

interface VoorbeeldtabelProps {
  readonly bijschrift: string;
  /** What the columns are called, also those without a heading. */
  readonly namen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** What a column is, where it counts. */
  readonly merkVan: (kolom: number) => string | undefined;
}

/** Enough of a cell to see what is in it. */
const MEESTE_TEKENS = 80;
const kort = (cel: string): string =>
  cel.length > MEESTE_TEKENS ? `${cel.slice(0, MEESTE_TEKENS - 1)}…` : cel;

/** The first rows of somebody's table; above the columns that count stands as what. */
export function Voorbeeldtabel({ bijschrift, namen, rijen, merkVan }: VoorbeeldtabelProps) {
  const kolommen = namen.map((naam, k) => ({ naam, k, merk: merkVan(k) }));
  const klasse = (merk: string | undefined) => (merk === undefined ? undefined : 'sh-kolommen__gekozen');
  const genummerd = rijen.map((cellen, nummer) => ({ cellen, nummer }));
  return (
    <Schuif label={bijschrift}>
      <table className="utrecht-table sh-tabel sh-kolommen__tabel">
        <caption className="utrecht-table__caption">{bijschrift}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {kolommen.map(({ naam, k, merk }) => (
              <th key={k} scope="col" className={klassen('utrecht-table__header-cell', klasse(merk))}>
                <span className="sh-kolommen__rol">{merk}</span>
                {kort(naam)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {genummerd.map(({ cellen, nummer }) => (
            <tr key={nummer} className="utrecht-table__row">
              {kolommen.map(({ k, merk }) => (
                <td key={k} className={klassen('utrecht-table__cell', klasse(merk))}>
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
