import { useId } from 'react';

interface VinkjeProps {
  readonly label: string;
  readonly aan: boolean;
  readonly onWissel: (aan: boolean) => void;
}

/** A box to tick. */
export function Vinkje({ label, aan, onWissel }: VinkjeProps) {
  const id = useId();
  return (
    <div className="sh-regel">
      <input
        type="checkbox"
        id={id}
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={aan}
        onChange={() => onWissel(!aan)}
      />
      <label htmlFor={id} className="sh-regel__naam">
        {label}
      </label>
    </div>
  );
}
