import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Bladen, type Werkblad } from './Bladen.tsx';
import { type Hoogte, useGreep } from './greep.ts';

interface WerkbankProps<Id extends string> {
  /** What the room is about, with the one thing to do here. */
  readonly kop: ReactNode;
  /** The map, with what works on it; it takes all the room that is left. */
  readonly kaart: ReactNode;
  /** Figures that stay in view, whichever tab is open. */
  readonly cijfers: ReactNode;
  /** What must be seen whichever tab is open: it stands above them. */
  readonly meldingen?: ReactNode;
  /** The tabs of the panel: a new one is one more in this list. */
  readonly bladen: readonly Werkblad<Id>[];
  readonly blad: Id;
  readonly onBlad: (blad: Id) => void;
  /** What the panel is, for who hears it. */
  readonly paneelnaam: string;
}

/** How far the room stands below the top of the page: the rest of the window is its own. */
function useBoven() {
  const kamer = useRef<HTMLDivElement>(null);
  const [boven, setBoven] = useState<number>();
  useLayoutEffect(() => {
    const measure = () => {
      const { current } = kamer;
      if (current) setBoven(Math.round(current.getBoundingClientRect().top + scrollY));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return { kamer, boven };
}

/**
 * A room of one window: a large map, and beside it one docked panel with tabs, its figures always in view. On a phone
 * the panel is a sheet that slides up over the map. On paper all tabs stand below each other.
 */
export function Werkbank<Id extends string>(props: WerkbankProps<Id>) {
  const { kop, kaart, cijfers, meldingen, bladen, blad, onBlad, paneelnaam } = props;
  const { kamer, boven } = useBoven();
  const [hoogte, setHoogte] = useState<Hoogte>('half');
  const choose = (nieuw: Id) => {
    if (nieuw !== blad) onBlad(nieuw);
    if (nieuw !== blad || hoogte === 'laag') setHoogte(hoogte === 'laag' ? 'half' : hoogte);
    else setHoogte('laag');
  };
  return (
    <div
      ref={kamer}
      className={`sh-werkbank sh-werkbank--${hoogte}`}
      style={boven === undefined ? undefined : ({ '--sh-werkbank-boven': `${boven}px` } as CSSProperties)}
    >
      <div className="sh-werkbank__kop">{kop}</div>
      <div className="sh-werkbank__kaart">{kaart}</div>
      <section className="sh-werkbank__paneel" aria-label={paneelnaam}>
        <Greep hoogte={hoogte} onHoogte={setHoogte} />
        <div className="sh-werkbank__cijfers">{cijfers}</div>
        <Bladen bladen={bladen} blad={blad} onBlad={choose} naam={paneelnaam}>
          {meldingen}
        </Bladen>
      </section>
    </div>
  );
}

/** The handle of the sheet on a phone: a tap goes from `laag` to `half` to `hoog` and round, a swipe up or down. */
function Greep({
  hoogte,
  onHoogte,
}: {
  readonly hoogte: Hoogte;
  readonly onHoogte: (hoogte: Hoogte) => void;
}) {
  const { t } = useTaal();
  const greep = useGreep(hoogte, onHoogte);
  return (
    <button type="button" className="sh-werkbank__greep sh-niet-drukken" {...greep}>
      <span className="sh-verborgen">{t.werkbank.greep[hoogte]}</span>
    </button>
  );
}
