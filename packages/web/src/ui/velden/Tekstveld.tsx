import { type ComponentProps, type ReactNode, useId } from 'react';

interface TekstveldProps
  extends Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'required' | 'readOnly' | 'list'> {
  readonly label: string;
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  /** What one should know before filling it in. */
  readonly uitleg?: ReactNode;
  /** What is wrong with what stands there. */
  readonly fout?: string | undefined;
}

/** A field for one line of text, with its label, its explanation and its fault. */
export function Tekstveld({ label, waarde, onWaarde, uitleg, fout, ...rest }: TekstveldProps) {
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
      <input
        {...rest}
        id={id}
        className="utrecht-textbox"
        value={waarde}
        aria-invalid={fout !== undefined}
        {...(bij === '' ? {} : { 'aria-describedby': bij })}
        // What can only be copied is chosen as a whole.
        {...(rest.readOnly ? { onFocus: (event) => event.currentTarget.select() } : {})}
        onChange={(event) => onWaarde(event.currentTarget.value)}
      />
    </div>
  );
}
