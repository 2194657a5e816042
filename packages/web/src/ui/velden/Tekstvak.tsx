import { useId } from 'react';

interface TekstvakProps {
  readonly label: string;
  readonly uitleg?: string;
  readonly begin: string;
  /** How many lines stand in sight. */
  readonly regels?: number;
  readonly fout?: string | undefined;
  readonly onTekst: (tekst: string) => void;
}

/** A field for more lines. */
export function Tekstvak({ label, uitleg, begin, fout, regels = 10, onTekst }: TekstvakProps) {
  const id = useId();
  const bij = [uitleg === undefined ? '' : `${id}-uitleg`, fout === undefined ? '' : `${id}-fout`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="utrecht-form-field sh-tekstveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {uitleg !== undefined && (
        <span id={`${id}-uitleg`} className="sh-noot">
          {uitleg}
        </span>
      )}
      {fout !== undefined && (
        <span id={`${id}-fout`} className="sh-tekstveld__fout" role="alert">
          {fout}
        </span>
      )}
      <textarea
        id={id}
        className="utrecht-textbox"
        rows={regels}
        defaultValue={begin}
        aria-invalid={fout !== undefined}
        {...(bij === '' ? {} : { 'aria-describedby': bij })}
        onChange={(event) => onTekst(event.currentTarget.value)}
      />
    </div>
  );
}
