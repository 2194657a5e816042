import { useId } from 'react';

interface KeuzeveldProps {
  readonly label: string;
  readonly waarde: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly onKies: (waarde: string) => void;
}

/** One choice out of a list. */
export function Keuzeveld({ label, waarde, opties, onKies }: KeuzeveldProps) {
  const id = useId();
  return (
    <div className="utrecht-form-field sh-keuzeveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={waarde}
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
