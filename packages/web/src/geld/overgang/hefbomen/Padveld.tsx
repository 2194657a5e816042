import { Button } from '@nl-design-system-candidate/button-react';
import type { Scenario } from '@samenhang/core/geld/scenario';
import { useId, useState } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Hefbomen } from './hefboom.ts';
import { type Padfout, readPad, stepsOf, writePad } from './padtekst.ts';

interface PadveldProps {
  readonly pad: Scenario['pad'];
  readonly onPad: (anders: Pick<Hefbomen, 'stappen' | 'duur'>) => void;
}

/** More faults than this help nobody. */
const meesteFouten = 8;

/** A path of one's own in place of equal steps: a line a year, typed or pasted. */
export function Padveld({ pad, onPad }: PadveldProps) {
  const { t, taal, getal } = useTaal();
  const { pad: woorden } = t.geld;
  const eerste = pad.start.waarde + (pad.uitstel?.waarde ?? 0);
  const stappen = stepsOf(pad);
  const [eigen, setEigen] = useState<string>();
  const [fouten, setFouten] = useState<readonly Padfout[]>([]);
  const tekst = eigen ?? writePad(stappen, eerste, getal.nauwkeurig);
  const take = () => {
    const gelezen = readPad(tekst, eerste, taal);
    setFouten(gelezen.ok ? [] : gelezen.fouten.slice(0, meesteFouten));
    if (!gelezen.ok) return;
    setEigen(undefined);
    onPad({ stappen: gelezen.fasen, duur: undefined });
  };
  const equal = () => {
    setEigen(undefined);
    setFouten([]);
    onPad({ stappen: undefined, duur: { waarde: 10 } });
  };
  return (
    <details className="sh-geld__hefboom">
      <summary>{woorden.titel}</summary>
      {pad.tabel && (
        <p className="sh-noot">{woorden.staat(String(eerste), String(eerste + stappen.length - 1))}</p>
      )}
      <Padtekst eerste={eerste} tekst={tekst} fouten={fouten} onTekst={setEigen} />
      <div className="sh-geld__scenarios">
        <Button purpose="secondary" onClick={take}>
          {woorden.gebruik}
        </Button>
        {pad.tabel && (
          <button type="button" className="sh-tekstknop" onClick={equal}>
            {woorden.gelijk}
          </button>
        )}
      </div>
    </details>
  );
}

interface PadtekstProps {
  /** The year of the first step. */
  readonly eerste: number;
  readonly tekst: string;
  readonly fouten: readonly Padfout[];
  readonly onTekst: (tekst: string) => void;
}

/** The lines, with what is wrong with them above. */
function Padtekst({ eerste, tekst, fouten, onTekst }: PadtekstProps) {
  const { pad: woorden } = useTaal().t.geld;
  const id = useId();
  return (
    <div className="utrecht-form-field sh-tekstveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {woorden.label}
      </label>
      <span id={`${id}-uitleg`} className="sh-noot">
        {woorden.uitleg(String(eerste))}
      </span>
      {fouten.length > 0 && (
        <ul id={`${id}-fout`} className="sh-tekstveld__fout" role="alert">
          {fouten.map(({ code, jaar, tekst: wat }) => (
            <li key={`${code}${jaar}`}>{woorden.fouten[code]({ jaar: String(jaar), tekst: wat })}</li>
          ))}
        </ul>
      )}
      <textarea
        id={id}
        className="utrecht-textbox"
        rows={Math.min(12, tekst.split('\n').length + 1)}
        value={tekst}
        aria-describedby={fouten.length > 0 ? `${id}-uitleg ${id}-fout` : `${id}-uitleg`}
        aria-invalid={fouten.length > 0}
        onChange={(event) => onTekst(event.currentTarget.value)}
      />
    </div>
  );
}
