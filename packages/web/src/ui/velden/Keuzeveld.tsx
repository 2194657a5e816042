import { useId } from 'react';

interface Optie {
  readonly waarde: string;
  readonly tekst: string;
}

interface KeuzeveldProps {
  readonly label: string;
  readonly waarde: string;
  readonly opties: readonly Optie[];
  /** More to choose, under a name of their own. */
  readonly groepen?: readonly { readonly naam: string; readonly opties: readonly Optie[] }[];
  readonly onKies: (waarde: string) => void;
  /** Where others lead to it. */
  readonly id?: string;
  /** What is wrong with the choice. */
  readonly fout?: string | undefined;
}

/** One choice out of a list. */
export function Keuzeveld({ label, waarde, opties, groepen = [], onKies, id: eigen, fout }: KeuzeveldProps) {
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
        <Opties van={opties} />
        {groepen.map(({ naam, opties: van }) => (
          <optgroup key={naam} label={naam}>
            <Opties van={van} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Opties({ van }: { readonly van: readonly Optie[] }) {
  return van.map(({ waarde, tekst }) => (
    <option key={waarde} value={waarde}>
      {tekst}
    </option>
  ));
}
