import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas } from '@samenhang/core';
import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Term } from '../ui/Term.tsx';
import { type Effecten, Indelinglijst } from './Indelinglijst.tsx';
import { type GekozenIndelingen, indelingenVan, standaardKeuze } from './keuze.ts';
import { Wegingkeuze } from './Wegingkeuze.tsx';
import type { Standbeheer } from './wijziging.ts';

interface KeuzepaneelProps {
  readonly atlas: Atlas;
  readonly jaren: readonly number[];
  readonly gekozen: GekozenIndelingen;
  readonly beheer: Standbeheer;
  /** Shown behind each indeling. */
  readonly effecten?: Effecten | undefined;
  /** Weights by inhabitants can be chosen too. Default true. */
  readonly naarInwoners?: boolean;
}

/** The choice of year, indelingen and weights. Every change is at once in the address and on the map. */
export function Keuzepaneel(props: KeuzepaneelProps) {
  const { atlas, jaren, gekozen, beheer, effecten, naarInwoners = true } = props;
  const { wijzig } = beheer;
  return (
    <div className="sh-keuze">
      <Jaarkeuze jaren={jaren} jaar={atlas.jaar} onJaar={(jaar) => wijzig({ jaar })} />
      <Snelkeuze atlas={atlas} gekozen={gekozen} beheer={beheer} />
      <Indelinglijst
        atlas={atlas}
        ids={gekozen.ids}
        effecten={effecten}
        onKeuze={(ids) => wijzig({ indelingen: ids, gewichten: undefined })}
      />
      <Wegingkeuze gekozen={gekozen} beheer={beheer} naarInwoners={naarInwoners} />
    </div>
  );
}

interface JaarkeuzeProps {
  readonly jaren: readonly number[];
  readonly jaar: number;
  readonly onJaar: (jaar: number) => void;
}

export function Jaarkeuze({ jaren, jaar, onJaar }: JaarkeuzeProps) {
  const { t } = useTaal();
  const id = useId();
  return (
    <div className="utrecht-form-field sh-keuze__jaar">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.keuze.jaar}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={jaar}
        onChange={(event) => onJaar(Number(event.currentTarget.value))}
      >
        {[...jaren].reverse().map((j) => (
          <option key={j} value={j}>
            {j}
          </option>
        ))}
      </select>
    </div>
  );
}

function Snelkeuze({ atlas, gekozen, beheer }: Pick<KeuzepaneelProps, 'atlas' | 'gekozen' | 'beheer'>) {
  const { t, getal } = useTaal();
  const { wijzig, herstel } = beheer;
  const alle = indelingenVan(atlas);
  const waargenomen = standaardKeuze(alle);
  const choose = (indelingen: readonly string[] | undefined) => wijzig({ indelingen, gewichten: undefined });
  const isKeuze = (ids: readonly string[]) =>
    ids.length === gekozen.ids.size && ids.every((id) => gekozen.ids.has(id));
  const wettelijk = atlas.voorkeuzes.get('wettelijk') ?? [];
  const knoppen = [
    { tekst: t.keuze.alleWaargenomen(getal.heel(waargenomen.length)), ids: waargenomen, waarde: undefined },
    ...(wettelijk.length > 1
      ? [{ tekst: t.keuze.wettelijk(getal.heel(wettelijk.length)), ids: wettelijk, waarde: wettelijk }]
      : []),
    {
      tekst: t.keuze.alles(getal.heel(alle.length)),
      ids: alle.map((i) => i.rij.indeling),
      waarde: alle.map((i) => i.rij.indeling),
    },
    { tekst: t.keuze.geen, ids: [], waarde: [] },
  ];
  return (
    <div className="sh-keuze__snel">
      <p className="sh-keuze__kop" id="snelkeuze">
        <Term begrip="indeling">{t.keuze.indelingen}</Term>
        <span className="sh-zacht">
          {t.keuze.gekozen(getal.heel(gekozen.ids.size), getal.heel(alle.length))}
        </span>
      </p>
      <fieldset aria-labelledby="snelkeuze" className="sh-knoppen">
        {knoppen.map(({ tekst, ids, waarde }) => (
          <Button
            key={tekst}
            purpose="secondary"
            toggle
            pressed={isKeuze(ids)}
            onClick={() => choose(waarde)}
          >
            {tekst}
          </Button>
        ))}
        {herstel && (
          <Button purpose="subtle" onClick={herstel}>
            {t.keuze.herstel}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
