import { useId, useState } from 'react';

interface GetalveldProps {
  readonly label: string;
  readonly waarde: number | undefined;
  /** What one hundred percent is in the field: 100 where it is asked in percents. */
  readonly keer?: number;
  readonly onWaarde: (waarde: number | undefined) => void;
}

const show = (waarde: number | undefined, keer: number): string =>
  waarde === undefined ? '' : String(Math.round(waarde * keer * 1e6) / 1e6).replace('.', ',');

/** A field for a number; it counts when one leaves it or presses Enter. */
export function Getalveld({ label, waarde, keer = 1, onWaarde }: GetalveldProps) {
  const id = useId();
  const geldig = show(waarde, keer);
  const [tekst, setTekst] = useState<string>();
  const neem = (): void => {
    if (tekst === undefined) return;
    setTekst(undefined);
    const getal = Number(tekst.replaceAll(/[\s€%]/gu, '').replace(',', '.'));
    if (tekst.trim() === '') onWaarde(undefined);
    else if (Number.isFinite(getal)) onWaarde(getal / keer);
  };
  return (
    <div className="utrecht-form-field sh-geld__veld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="utrecht-textbox"
        inputMode="decimal"
        value={tekst ?? geldig}
        onChange={(event) => setTekst(event.currentTarget.value)}
        onBlur={neem}
        onKeyDown={(event) => {
          if (event.key === 'Enter') neem();
        }}
      />
    </div>
  );
}
