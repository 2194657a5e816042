import { klassen } from '../klassen.ts';

interface BeeldknopProps {
  readonly naam: string;
  /** One character that says the same as the name to who sees it. */
  readonly teken: string;
  /** Absent where there is nothing to do: the button stays, so that the keyboard keeps its place. */
  readonly onKlik: (() => void) | undefined;
  readonly aan?: boolean;
}

/** A button that shows a sign, and tells its name to who hovers or listens. */
export function Beeldknop({ naam, teken, onKlik, aan }: BeeldknopProps) {
  return (
    <button
      type="button"
      className={klassen('sh-beeldknop', aan && 'sh-beeldknop--aan')}
      aria-label={naam}
      title={naam}
      aria-disabled={onKlik === undefined}
      {...(aan === undefined ? {} : { 'aria-pressed': aan })}
      onClick={() => onKlik?.()}
    >
      <span aria-hidden="true">{teken}</span>
    </button>
  );
}
