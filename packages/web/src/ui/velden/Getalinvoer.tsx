import type { Gelezengetal } from '@samenhang/taal';
import { useId, useState } from 'react';

interface Vraag {
  /** What stands there as long as nobody writes. */
  readonly geldig: string;
  readonly lees: (tekst: string) => Gelezengetal;
  /** Told of what was read, or undefined for an empty field, when one leaves it or presses Enter. */
  readonly onGetal: (getal: number | undefined) => void;
}

/** What somebody writes in a field for a number: what is no number stays there until it is mended. */
export function useGetalinvoer({ geldig, lees, onGetal }: Vraag) {
  const id = useId();
  const [tekst, setTekst] = useState<string>();
  const gelezen = lees(tekst ?? '');
  const mis = gelezen.soort === 'gebroken' || gelezen.soort === 'geen' ? gelezen.soort : undefined;
  const take = (): void => {
    if (tekst === undefined || mis !== undefined) return;
    setTekst(undefined);
    onGetal(gelezen.soort === 'getal' ? gelezen.getal : undefined);
  };
  return { id, tekst: tekst ?? geldig, mis, setTekst, take };
}

interface GetalinvoerProps {
  readonly invoer: ReturnType<typeof useGetalinvoer>;
  readonly label: string;
  readonly fout: string | undefined;
  readonly inputMode: 'text' | 'decimal';
}

/** That field, with its label above and what is wrong below. */
export function Getalinvoer({
  invoer: { id, tekst, setTekst, take },
  label,
  fout,
  inputMode,
}: GetalinvoerProps) {
  return (
    <div className="utrecht-form-field sh-getalveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        inputMode={inputMode}
        autoComplete="off"
        value={tekst}
        aria-invalid={fout !== undefined}
        {...(fout === undefined ? {} : { 'aria-describedby': `${id}-fout` })}
        onChange={(event) => setTekst(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      {fout !== undefined && (
        <p id={`${id}-fout`} className="sh-veldfout">
          {fout}
        </p>
      )}
    </div>
  );
}
