import { scoreTeksten, wordsOf } from '@samenhang/core';
import { useCallback, useRef } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Zoeklijst, type Zoekregel } from '../../ui/velden/Zoeklijst.tsx';

interface VeldProps {
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: string | undefined;
  readonly fout?: string | undefined;
}

interface KeuzesProps extends VeldProps {
  readonly gekozen: readonly string[];
  readonly hoogstens: number;
  readonly onKies: (gekozen: readonly string[]) => void;
}

/** More out of a short list: all of it in sight. */
export function Vinkjesveld(props: KeuzesProps & { readonly opties: readonly Zoekregel[] }) {
  const { naam, label, uitleg, fout, opties, gekozen, hoogstens, onKies } = props;
  const toggle = (sleutel: string) =>
    onKies(gekozen.includes(sleutel) ? gekozen.filter((een) => een !== sleutel) : [...gekozen, sleutel]);
  return (
    <fieldset
      className="sh-signaalkeuze"
      id={`veld-${naam}`}
      tabIndex={-1}
      aria-describedby={fout === undefined ? undefined : `${naam}-fout`}
    >
      <legend className="utrecht-form-label">{label}</legend>
      {uitleg !== undefined && <p className="sh-noot">{uitleg}</p>}
      {fout !== undefined && (
        <p id={`${naam}-fout`} className="sh-tekstveld__fout" role="alert">
          {fout}
        </p>
      )}
      <div className="sh-chips">
        {opties.map(({ sleutel, naam: tekst }) => (
          <label key={sleutel} className="sh-chip">
            <input
              type="checkbox"
              checked={gekozen.includes(sleutel)}
              disabled={!gekozen.includes(sleutel) && gekozen.length >= hoogstens}
              onChange={() => toggle(sleutel)}
            />
            <span>{tekst}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is not chosen yet, by its name or what stands beside it; best first. */
function useZoek(opties: readonly Zoekregel[], gekozen: readonly string[]) {
  return useCallback(
    (tekst: string) => {
      const gezocht = wordsOf(tekst);
      const rankOf = ({ naam, bij }: Zoekregel) =>
        scoreTeksten(
          [
            { tekst: naam, gewicht: 2 },
            { tekst: bij, gewicht: 1 },
          ],
          gezocht,
        );
      return opties
        .map((optie) => ({ optie, rang: rankOf(optie) }))
        .filter(({ optie, rang }) => rang > 0 && !gekozen.includes(optie.sleutel))
        .toSorted((a, b) => b.rang - a.rang)
        .map(({ optie }) => optie);
    },
    [opties, gekozen],
  );
}

/** One or more out of a long list: searched by name, and what is chosen stands below with a way to take it out. */
export function Zoekkeuzeveld(props: KeuzesProps & { readonly opties: readonly Zoekregel[] }) {
  const { naam, label, fout, opties, gekozen, hoogstens, onKies } = props;
  const { t, getal } = useTaal();
  const woorden = t.signaal.form;
  const vak = useRef<HTMLDivElement>(null);
  const zoek = useZoek(opties, gekozen);
  const nameOf = (sleutel: string) => opties.find((optie) => optie.sleutel === sleutel)?.naam ?? sleutel;
  return (
    <div className="sh-signaalkeuze" id={`veld-${naam}`} ref={vak} tabIndex={-1}>
      {gekozen.length < hoogstens ? (
        <Zoeklijst
          label={label}
          voorbeeld={woorden.zoek}
          zoek={zoek}
          niets={woorden.niets}
          meer={(aantal) => woorden.meer(getal.heel(aantal))}
          onKies={({ sleutel }) => onKies([...gekozen, sleutel])}
        />
      ) : (
        <p className="utrecht-form-label">{label}</p>
      )}
      {fout !== undefined && (
        <p className="sh-tekstveld__fout" role="alert">
          {fout}
        </p>
      )}
      <Gekozen
        namen={gekozen.map((sleutel) => ({ sleutel, tekst: nameOf(sleutel) }))}
        onWeg={(weg) => {
          // What was pressed goes away: the keyboard goes on from here.
          vak.current?.focus();
          onKies(gekozen.filter((een) => een !== weg));
        }}
      />
    </div>
  );
}

interface GekozenProps {
  readonly namen: readonly { readonly sleutel: string; readonly tekst: string }[];
  readonly onWeg: (sleutel: string) => void;
}

/** What was chosen, each with a way to take it out. */
export function Gekozen({ namen, onWeg }: GekozenProps) {
  const woorden = useTaal().t.signaal.form;
  if (namen.length === 0) return null;
  return (
    <ul className="sh-signaalkeuze__gekozen" aria-label={woorden.gekozen}>
      {namen.map(({ sleutel, tekst }) => (
        <li key={sleutel}>
          <span>{tekst}</span>
          <button type="button" aria-label={woorden.haalWeg(tekst)} onClick={() => onWeg(sleutel)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
