import { naamVan } from '../congruentie/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { kleuren } from '../kaart/index.ts';
import { Schuif } from '../ui/Schuif.tsx';
import type { Nestingbeeld } from './nesting.ts';

/** Eight tints from 20 % up: below that two indelingen of this country hardly ever come. */
const tinten = kleuren(8);
const laagste = 0.2;

function tintVan(waarde: number): { readonly background?: string; readonly color?: string } {
  if (Number.isNaN(waarde)) return {};
  const stap = Math.floor(((waarde - laagste) / (1 - laagste)) * tinten.length);
  const plaats = Math.max(0, Math.min(tinten.length - 1, stap));
  return { background: tinten[plaats] ?? '', color: plaats >= 5 ? '#fff' : '#001a40' };
}

/** The matrix. Columns carry the numbers of the rows: names do not fit above a cell of three figures. */
export function Matrixtabel({ beeld: { indelingen, matrix } }: { readonly beeld: Nestingbeeld }) {
  const { t, taal, getal } = useTaal();
  const namen = indelingen.map(({ rij }) => naamVan(rij, taal));
  return (
    <Schuif label={t.laboratorium.matrixTabel}>
      <table className={indelingen.length > 16 ? 'sh-matrix sh-matrix--groot' : 'sh-matrix'}>
        <caption className="sh-verborgen">{t.laboratorium.matrixTabel}</caption>
        <thead>
          <tr>
            <th scope="col">{t.laboratorium.rij}</th>
            {namen.map((naam, j) => (
              <th key={naam} scope="col" title={naam}>
                <span aria-hidden="true">{j + 1}</span>
                <span className="sh-verborgen">{naam}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {namen.map((naam, i) => (
            <tr key={naam}>
              <th scope="row">
                <span className="sh-matrix__nummer">{i + 1}</span> {naam}
              </th>
              {namen.map((kolom, j) => {
                const waarde = matrix[i]?.[j] ?? Number.NaN;
                return i === j ? (
                  <td key={kolom} className="sh-matrix__zelf" />
                ) : (
                  <td
                    key={kolom}
                    style={tintVan(waarde)}
                    title={t.laboratorium.cel(naam, kolom, getal.procent(waarde))}
                  >
                    {getal.heel(waarde * 100)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Schuif>
  );
}
