import { Button } from '@nl-design-system-candidate/button-react';
import { findInVelden } from '@samenhang/core/signaal';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { describedBy, Veldkop } from '../ui/velden/Veldkop.tsx';
import { splitBy, takeOut } from './bewaakt.ts';

interface BewaaktveldProps {
  /** Under this name a page that tells what is wrong leads here. */
  readonly naam: string;
  readonly label: string;
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  /** Most characters. */
  readonly hoogstens: number;
  readonly uitleg?: string | undefined;
  /** What is wrong with it, beside what the guard sees. */
  readonly fout?: string | undefined;
  readonly regels?: number;
  readonly required?: boolean;
}

/** Fewer than this part left, and it is said. */
const BIJNA_VOL = 0.2;

/**
 * A field for free text under guard: what is likely personal data is shown in its place while one writes, and one press
 * takes it out. Nothing of it leaves the browser.
 */
export function Bewaaktveld(props: BewaaktveldProps) {
  const { naam, label, waarde, onWaarde, hoogstens, uitleg, fout, regels = 1, required = false } = props;
  const id = `veld-${naam}`;
  const veld = useRef<HTMLTextAreaElement>(null);
  const uit = (van: number, tot: number) => {
    onWaarde(takeOut(waarde, { van, tot }));
    // What was pressed goes away: the keyboard goes on in the text.
    veld.current?.focus();
  };
  return (
    <div className="utrecht-form-field sh-tekstveld sh-bewaakt">
      <Veldkop id={id} label={label} uitleg={uitleg} fout={fout} />
      <textarea
        ref={veld}
        id={id}
        className="utrecht-textbox"
        rows={regels}
        value={waarde}
        required={required}
        autoComplete="off"
        aria-invalid={fout !== undefined}
        {...describedBy(id, { uitleg, fout }, `${id}-bewaking`)}
        onChange={(event) => onWaarde(event.currentTarget.value)}
      />
      <Ruimte hoogstens={hoogstens} over={hoogstens - waarde.length} />
      <div id={`${id}-bewaking`} role="status">
        <Bewaking waarde={waarde} onUit={uit} />
      </div>
    </div>
  );
}

/** How much more fits, once that matters. */
function Ruimte({ hoogstens, over }: { readonly hoogstens: number; readonly over: number }) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.form;
  if (over > hoogstens * BIJNA_VOL) return null;
  return (
    <span className="sh-noot">
      {over < 0 ? woorden.teLang(getal.heel(-over)) : woorden.tekens(getal.heel(over))}
    </span>
  );
}

interface BewakingProps {
  readonly waarde: string;
  readonly onUit: (van: number, tot: number) => void;
}

/** What is likely personal data, in its place, with a way to take it out. */
function Bewaking({ waarde, onUit }: BewakingProps) {
  const { t } = useTaal();
  const { bewaking } = t.signaal.form;
  const tekst = useDeferredValue(waarde);
  const vondsten = useMemo(() => findInVelden({ tekst }), [tekst]);
  if (vondsten.length === 0) return null;
  return (
    <div className="sh-bewaking">
      <p className="sh-tekstveld__fout">{bewaking.kop}</p>
      <p className="sh-bewaking__tekst">
        <span className="sh-verborgen">{bewaking.waar}: </span>
        {splitBy(tekst, vondsten).map(({ van, tekst: deel, vondst }) =>
          vondst ? <mark key={van}>{deel}</mark> : <span key={van}>{deel}</span>,
        )}
      </p>
      <div className="sh-knoppen">
        {vondsten.map(({ soort, van, tot }) => (
          <Button
            key={van}
            purpose="secondary"
            // Of the text as it was a moment ago: what changed since is looked at first.
            onClick={() => tekst === waarde && onUit(van, tot)}
          >
            {bewaking.haalEruit(t.signaal.vondsten[soort], tekst.slice(van, tot))}
          </Button>
        ))}
      </div>
    </div>
  );
}
