import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { klassen } from '../ui/klassen.ts';

/** One tab of the panel. */
export interface Werkblad<Id extends string = string> {
  readonly id: Id;
  readonly titel: string;
  readonly inhoud: ReactNode;
}

interface BladenProps<Id extends string> {
  readonly bladen: readonly Werkblad<Id>[];
  readonly blad: Id;
  readonly onBlad: (blad: Id) => void;
  readonly naam: string;
  /** What stands above every tab's content. */
  readonly children?: ReactNode;
}

/** Which tab a key leads to, by number; undefined for any other key. */
function stepTo(toets: string, nu: number, aantal: number): number | undefined {
  const naar: Readonly<Record<string, number>> = {
    ArrowRight: (nu + 1) % aantal,
    ArrowLeft: (nu + aantal - 1) % aantal,
    Home: 0,
    End: aantal - 1,
  };
  return naar[toets];
}

/**
 * Tabs as the ARIA practices have them: one tab stop, arrows go from tab to tab. Those that are closed stay in the page,
 * for paper has them all.
 */
export function Bladen<Id extends string>({ bladen, blad, onBlad, naam, children }: BladenProps<Id>) {
  const id = useId();
  return (
    <>
      <Tabrij {...{ id, bladen, blad, onBlad, naam }} />
      <div className="sh-werkbank__bladen">
        {children}
        {bladen.map((b) => (
          <div
            key={b.id}
            role="tabpanel"
            id={`${id}-blad-${b.id}`}
            aria-labelledby={`${id}-tab-${b.id}`}
            tabIndex={b.id === blad ? 0 : -1}
            className={klassen('sh-werkbank__blad', b.id !== blad && 'sh-werkbank__blad--dicht')}
          >
            {b.inhoud}
          </div>
        ))}
      </div>
    </>
  );
}

interface TabrijProps<Id extends string> extends Omit<BladenProps<Id>, 'children'> {
  /** Prefix of the ids, unique in the page. */
  readonly id: string;
}

function Tabrij<Id extends string>({ id, bladen, blad, onBlad, naam }: TabrijProps<Id>) {
  const rij = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const nu = bladen.findIndex((b) => b.id === blad);
    const naar = stepTo(event.key, nu, bladen.length) ?? -1;
    const nieuw = bladen[naar];
    if (!nieuw) return;
    event.preventDefault();
    onBlad(nieuw.id);
    rij.current?.querySelectorAll<HTMLElement>('[role=tab]')[naar]?.focus();
  };
  return (
    <div
      ref={rij}
      role="tablist"
      aria-label={naam}
      className="sh-werkbank__tabs sh-niet-drukken"
      onKeyDown={press}
    >
      {bladen.map((b) => (
        <button
          key={b.id}
          type="button"
          role="tab"
          id={`${id}-tab-${b.id}`}
          aria-controls={`${id}-blad-${b.id}`}
          aria-selected={b.id === blad}
          tabIndex={b.id === blad ? 0 : -1}
          className="sh-werkbank__tab"
          onClick={() => onBlad(b.id)}
        >
          {b.titel}
        </button>
      ))}
    </div>
  );
}
