import { useId, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Getallenband } from '../vraag/vraag.ts';

interface GetalveldProps {
  readonly label: string;
  /** Shown only to a screen reader, where the label beside it says enough. */
  readonly verborgenLabel?: boolean;
  readonly waarde: number | undefined;
  /** Told of a whole number, or of an empty field. */
  readonly onGetal: (getal: number | undefined) => void;
}

/** A whole number or nothing. What is no number stays in the field, with what is wrong below it. */
export function Getalveld({ label, verborgenLabel = false, waarde, onGetal }: GetalveldProps) {
  const { t } = useTaal();
  const id = useId();
  const [tekst, setTekst] = useState<string>();
  const fout = tekst !== undefined && !/^\d*$/u.test(tekst.trim());
  const take = () => {
    if (tekst === undefined || fout) return;
    setTekst(undefined);
    const getal = tekst.trim() === '' ? undefined : Number(tekst);
    if (getal !== waarde) onGetal(getal);
  };
  return (
    <div className="utrecht-form-field sh-getalveld">
      <label className={verborgenLabel ? 'sh-verborgen' : 'utrecht-form-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        inputMode="numeric"
        autoComplete="off"
        value={tekst ?? (waarde === undefined ? '' : String(waarde))}
        aria-invalid={fout}
        {...(fout ? { 'aria-describedby': `${id}-fout` } : {})}
        onChange={(event) => setTekst(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      {fout && (
        <p id={`${id}-fout`} className="sh-veldfout">
          {t.ontwerp.geenGetal}
        </p>
      )}
    </div>
  );
}

interface BandveldProps {
  readonly label: string;
  readonly band: Getallenband | undefined;
  readonly onBand: (band: Getallenband | undefined) => void;
}

function asBand(min: number | undefined, max: number | undefined): Getallenband | undefined {
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** From a lowest to a highest number; either may be empty. */
export function Bandveld({ label, band, onBand }: BandveldProps) {
  const { t } = useTaal();
  const { min, max } = band ?? {};
  const omgekeerd = min !== undefined && max !== undefined && min > max;
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sh-bandveld">
      <legend className="utrecht-form-fieldset__legend">{label}</legend>
      <Getalveld label={t.ontwerp.minstens} waarde={min} onGetal={(x) => onBand(asBand(x, max))} />
      <Getalveld label={t.ontwerp.hoogste} waarde={max} onGetal={(x) => onBand(asBand(min, x))} />
      {omgekeerd && (
        <p className="sh-veldfout" role="status">
          {t.ontwerp.omgekeerd}
        </p>
      )}
    </fieldset>
  );
}
