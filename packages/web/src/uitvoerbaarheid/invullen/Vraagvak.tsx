import {
  TOETSSCHALEN,
  type Toetsoordeel,
  type Toetsvraag,
  type Toetswaarde,
  WEET_NIET,
} from '@samenhang/core/uitvoerbaarheid';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Bron } from '../Vragenlijst.tsx';

interface VraagvakProps {
  readonly vraag: Toetsvraag;
  readonly oordeel: Toetsoordeel | undefined;
  readonly fout: string | undefined;
  readonly redenfout: string | undefined;
  readonly onOordeel: (oordeel: Toetsoordeel) => void;
}

/** One question: its answers to choose from, and why. */
export function Vraagvak({
  vraag: { vraag, schaal, bron },
  oordeel,
  fout,
  redenfout,
  onOordeel,
}: VraagvakProps) {
  const woorden = useTaal().t.uitvoerbaarheid;
  const id = `veld-oordelen.${vraag}`;
  const waarden: readonly Toetswaarde[] = [...TOETSSCHALEN[schaal], WEET_NIET];
  return (
    <div className="sh-toets__vraagvak">
      <fieldset id={id} tabIndex={-1} className="sh-signaalkeuze" aria-describedby={`${id}-uitleg`}>
        <legend className="utrecht-form-label">{woorden.vragen[vraag]}</legend>
        <p id={`${id}-uitleg`} className="sh-noot">
          {woorden.uitleg[vraag]} <Bron bron={bron} />
        </p>
        {fout !== undefined && (
          <p className="sh-tekstveld__fout" role="alert">
            {fout}
          </p>
        )}
        <div className="sh-chips">
          {waarden.map((waarde) => (
            <label key={waarde} className="sh-chip">
              <input
                type="radio"
                name={vraag}
                checked={oordeel?.waarde === waarde}
                onChange={() => onOordeel({ waarde, reden: oordeel?.reden ?? '' })}
              />
              <span>{woorden.waarden[waarde]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {oordeel && (
        <Bewaaktveld
          naam={`oordelen.${vraag}.reden`}
          hoogstens={3000}
          label={woorden.antwoord.reden}
          regels={2}
          waarde={oordeel.reden}
          fout={redenfout}
          onWaarde={(reden) => onOordeel({ ...oordeel, reden })}
        />
      )}
    </div>
  );
}
