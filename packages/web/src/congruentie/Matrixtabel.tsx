import { rampColours } from '@samenhang/beeld';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { naamVan } from '../keuze/index.ts';
import { schermkleur } from '../ui/beeld/schermkleur.ts';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Nestingbeeld } from './nesting.ts';

/** Eight tints from 20 % up: below that two indelingen of this country hardly ever come. */
const tinten = rampColours(8);
const laagste = 0.2;

function tintVan(waarde: number): { readonly background?: string; readonly color?: string } {
  if (Number.isNaN(waarde)) return {};
  const stap = Math.floor(((waarde - laagste) / (1 - laagste)) * tinten.length);
  const plaats = Math.max(0, Math.min(tinten.length - 1, stap));
  return {
    background: schermkleur(tinten[plaats] ?? ''),
    color: plaats >= 5 ? '#fff' : 'var(--sh-kaartlijn)',
  };
}

/** Where a key leads in a grid of n by n; undefined for other keys (WAI-ARIA APG, grid). */
function target(key: string, metControl: boolean, [i, j]: Cel, n: number): Cel | undefined {
  const laatste = n - 1;
  const stappen: Readonly<Record<string, Cel>> = {
    ArrowUp: [i - 1, j],
    ArrowDown: [i + 1, j],
    ArrowLeft: [i, j - 1],
    ArrowRight: [i, j + 1],
    Home: metControl ? [0, 0] : [i, 0],
    End: metControl ? [laatste, laatste] : [i, laatste],
  };
  const doel = stappen[key];
  return doel && [Math.max(0, Math.min(laatste, doel[0])), Math.max(0, Math.min(laatste, doel[1]))];
}

type Cel = readonly [rij: number, kolom: number];

/** One tab stop for the whole grid: the cell that was last, and arrow keys from there. */
function useRooster(n: number) {
  const tabel = useRef<HTMLTableElement>(null);
  const [cel, setCel] = useState<Cel>([0, 1]);
  const [bezig, setBezig] = useState(false);
  const hier: Cel = [Math.min(cel[0], n - 1), Math.min(cel[1], n - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const doel = target(event.key, event.ctrlKey, hier, n);
    if (!doel) return;
    event.preventDefault();
    setCel(doel);
    tabel.current?.querySelector<HTMLElement>(`[data-cel="${doel.join()}"]`)?.focus();
  };
  const celVan = (i: number, j: number) => ({
    'data-cel': `${i},${j}`,
    tabIndex: hier[0] === i && hier[1] === j ? 0 : -1,
    onFocus: () => {
      setCel([i, j]);
      setBezig(true);
    },
    onPointerEnter: () => {
      setCel([i, j]);
      setBezig(true);
    },
  });
  return { tabel, hier: bezig ? hier : undefined, onKeyDown, celVan };
}

/** The matrix. Columns carry the numbers of the rows: names do not fit above a cell of three figures. */
export function Matrixtabel({ beeld: { indelingen, matrix } }: { readonly beeld: Nestingbeeld }) {
  const { t, taal, getal } = useTaal();
  const namen = indelingen.map(({ rij }) => naamVan(rij, taal));
  const { tabel, hier, onKeyDown, celVan } = useRooster(namen.length);
  const zin = ([i, j]: Cel) =>
    i === j
      ? t.congruentie.zelf(namen[i] ?? '')
      : t.congruentie.zin(namen[i] ?? '', namen[j] ?? '', getal.heel((matrix[i]?.[j] ?? Number.NaN) * 100));
  return (
    <>
      <p className="sh-matrix__zin sh-niet-drukken" aria-live="polite">
        {hier ? zin(hier) : t.congruentie.matrixBediening}
      </p>
      <Schuif label={t.congruentie.matrixTabel}>
        <table
          ref={tabel}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells have keys of their own
          role="grid"
          onKeyDown={onKeyDown}
          className={indelingen.length > 16 ? 'sh-matrix sh-matrix--groot' : 'sh-matrix'}
        >
          <caption className="sh-verborgen">{t.congruentie.matrixTabel}</caption>
          <Matrixkop namen={namen} />
          <tbody>
            {namen.map((naam, i) => (
              <tr key={naam}>
                <th scope="row">
                  <span className="sh-matrix__nummer">{i + 1}</span> {naam}
                </th>
                {namen.map((kolom, j) => (
                  <Matrixcel
                    key={kolom}
                    waarde={i === j ? undefined : (matrix[i]?.[j] ?? Number.NaN)}
                    {...celVan(i, j)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Schuif>
    </>
  );
}

function Matrixkop({ namen }: { readonly namen: readonly string[] }) {
  const { t } = useTaal();
  return (
    <thead>
      <tr>
        <th scope="col">{t.congruentie.rij}</th>
        {namen.map((naam, j) => (
          <th key={naam} scope="col" title={naam}>
            <span aria-hidden="true">{j + 1}</span>
            <span className="sh-verborgen">{naam}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface MatrixcelProps extends ReturnType<ReturnType<typeof useRooster>['celVan']> {
  /** Undefined on the diagonal. */
  readonly waarde: number | undefined;
}

function Matrixcel({ waarde, ...rest }: MatrixcelProps) {
  const { t, getal } = useTaal();
  return waarde === undefined ? (
    <td {...rest} className="sh-matrix__zelf">
      <span className="sh-verborgen">{t.congruentie.zelfKort}</span>
    </td>
  ) : (
    <td {...rest} style={tintVan(waarde)}>
      {getal.heel(waarde * 100)}
    </td>
  );
}
