import { useId } from 'react';

interface KeuzeveldProps {
  readonly label: string;
  readonly waarde: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly onKies: (waarde: string) => void;
  /** Where others lead to it. */
  readonly id?: string;
  /** What is wrong with the choice. */
  readonly fout?: string | undefined;
}

/** One choice out of a list. */
export function Keuzeveld({ label, waarde, opties, onKies, id: eigen, fout }: KeuzeveldProps) {
  const gemaakt = useId();
  const id = eigen ?? gemaakt;
  return (
    <div className="utrecht-form-field sh-keuzeveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {fout !== undefined && (
        <span id={`${id}-fout`} className="sh-tekstveld__fout" role="alert">
          {fout}
        </span>
      )}
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={waarde}
        {...(fout === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-fout` })}
        onChange={(event) => onKies(event.currentTarget.value)}
      >
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </div>
  );
}
