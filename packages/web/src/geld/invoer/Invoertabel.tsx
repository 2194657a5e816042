import { Button } from '@nl-design-system-candidate/button-react';
import { leesGetal } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { useGetalinvoer } from '../../ui/velden/Getalinvoer.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';

export interface Invoerkolom {
  readonly id: string;
  readonly kop: string;
}

/** A row to fill in. */
export interface Invulrij {
  readonly wie: string;
  readonly naam: string;
  readonly getallen: readonly (number | null)[];
}

interface InvoertabelProps {
  readonly bijschrift: string;
  readonly kolommen: readonly Invoerkolom[];
  readonly rijen: readonly Invulrij[];
  readonly onGetal: (wie: string, kolom: number, getal: number | null) => void;
  /** Where rows can be taken away. */
  readonly onWeg?: (wie: string) => void;
}

/** A table to type in: a field in every cell, empty for what is not known. */
export function Invoertabel({ bijschrift, kolommen, rijen, onGetal, onWeg }: InvoertabelProps) {
  const { invoer: woorden } = useTaal().t.geld.deelnemers;
  return (
    <Schuif label={bijschrift}>
      <table className="utrecht-table sh-tabel sh-invoertabel">
        <caption className="sh-verborgen">{bijschrift}</caption>
        <Koppen kolommen={kolommen} weg={onWeg !== undefined} />
        <tbody className="utrecht-table__body">
          {rijen.map(({ wie, naam, getallen }) => (
            <tr key={wie} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell sh-tabel__naam">
                {naam}
              </th>
              {kolommen.map(({ id, kop }, k) => (
                <td key={id} className="utrecht-table__cell sh-tabel__getal">
                  <Getalcel
                    label={woorden.cel(kop, naam)}
                    waarde={getallen[k] ?? null}
                    onWaarde={(getal) => onGetal(wie, k, getal)}
                  />
                </td>
              ))}
              {onWeg && (
                <td className="utrecht-table__cell">
                  <Button purpose="subtle" aria-label={woorden.weg(naam)} onClick={() => onWeg(wie)}>
                    <span aria-hidden="true">×</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Schuif>
  );
}

interface KoppenProps {
  readonly kolommen: readonly Invoerkolom[];
  readonly weg: boolean;
}

function Koppen({ kolommen, weg }: KoppenProps) {
  const { invoer: woorden } = useTaal().t.geld.deelnemers;
  return (
    <thead className="utrecht-table__header">
      <tr className="utrecht-table__row">
        <th scope="col" className="utrecht-table__header-cell">
          {woorden.naam}
        </th>
        {kolommen.map(({ id, kop }) => (
          <th key={id} scope="col" className="utrecht-table__header-cell sh-tabel__getal">
            {kop}
          </th>
        ))}
        {weg && (
          <th scope="col" className="utrecht-table__header-cell">
            <span className="sh-verborgen">{woorden.wegKop}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface GetalcelProps {
  readonly label: string;
  readonly waarde: number | null;
  readonly onWaarde: (waarde: number | null) => void;
}

/** A number of 0 or more, as people write it; it counts when one leaves it or presses Enter. */
function Getalcel({ label, waarde, onWaarde }: GetalcelProps) {
  const { t, taal, getal } = useTaal();
  const { dubbelzinnig, geenGetal } = t.geld.scherm;
  const { id, tekst, mis, setTekst, take } = useGetalinvoer({
    geldig: waarde === null ? '' : getal.kort(waarde),
    lees: (geschreven) => {
      const gelezen = leesGetal(geschreven, taal);
      return gelezen.soort === 'getal' && gelezen.getal < 0 ? { soort: 'geen' } : gelezen;
    },
    onGetal: (x) => onWaarde(x ?? null),
  });
  return (
    <>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input sh-invoertabel__veld"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={mis !== undefined}
        {...(mis === undefined ? {} : { 'aria-describedby': `${id}-fout` })}
        value={tekst}
        onChange={(event) => setTekst(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      {mis !== undefined && (
        <span id={`${id}-fout`} className="sh-veldfout">
          {mis === 'gebroken' ? dubbelzinnig : geenGetal}
        </span>
      )}
    </>
  );
}
