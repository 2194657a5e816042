import { type ComponentProps, useId } from 'react';
import { describedBy, Veldkop, type VeldkopProps } from './Veldkop.tsx';

interface TekstveldProps
  extends VeldkopProps,
    Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'required' | 'readOnly' | 'list'> {
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
}

/** A field for one line of text, with its label, its explanation and its fault. */
export function Tekstveld({ label, waarde, onWaarde, uitleg, fout, ...rest }: TekstveldProps) {
  const id = useId();
  return (
    <div className="utrecht-form-field sh-tekstveld">
      <Veldkop id={id} label={label} uitleg={uitleg} fout={fout} />
      <input
        {...rest}
        id={id}
        className="utrecht-textbox"
        value={waarde}
        aria-invalid={fout !== undefined}
        {...describedBy(id, { uitleg, fout })}
        // What can only be copied is chosen as a whole.
        {...(rest.readOnly ? { onFocus: (event) => event.currentTarget.select() } : {})}
        onChange={(event) => onWaarde(event.currentTarget.value)}
      />
    </div>
  );
}
