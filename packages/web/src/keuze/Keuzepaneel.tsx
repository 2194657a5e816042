import { Button } from '@nl-design-system-candidate/button-react';
import { type Atlas, KEUZES } from '@samenhang/core';
import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Term } from '../ui/Term.tsx';
import { type Effecten, Indelinglijst } from './Indelinglijst.tsx';
import { type GekozenIndelingen, idsVanKeuze, indelingenVan, wijzigJaar } from './keuze.ts';
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
      <Jaarkeuze
        jaren={jaren}
        jaar={atlas.jaar}
        onJaar={(jaar) => wijzig(wijzigJaar(jaar, beheer.stand, atlas, gekozen))}
      />
      <Snelkeuze atlas={atlas} gekozen={gekozen} beheer={beheer} />
      <Indelinglijst
        atlas={atlas}
        ids={gekozen.ids}
        effecten={effecten}
        onKeuze={(ids) => wijzig({ indelingen: ids, keuze: undefined, gewichten: undefined })}
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

/** The choices in words that this year has, each with its indelingen and what it writes in the address. */
function useKnoppen(atlas: Atlas) {
  const { t, getal } = useTaal();
  const lijst = (indelingen: readonly string[]) => ({ indelingen, keuze: undefined, gewichten: undefined });
  const wettelijk = atlas.voorkeuzes.get('wettelijk') ?? [];
  const inWoorden = KEUZES.map((naam) => ({ naam, ids: idsVanKeuze(atlas, naam) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ naam, ids }) => ({
      tekst: t.keuze.namen[naam](getal.heel(ids.length)),
      ids,
      waarde: {
        indelingen: undefined,
        keuze: naam === 'samen-doen' ? undefined : naam,
        gewichten: undefined,
      },
    }));
  const volgensWet = { tekst: t.keuze.wettelijk(getal.heel(wettelijk.length)), ids: wettelijk };
  return [
    ...inWoorden,
    ...(wettelijk.length > 1 ? [{ ...volgensWet, waarde: lijst(wettelijk) }] : []),
    { tekst: t.keuze.geen, ids: [], waarde: lijst([]) },
  ];
}

function Snelkeuze({ atlas, gekozen, beheer }: Pick<KeuzepaneelProps, 'atlas' | 'gekozen' | 'beheer'>) {
  const { t, getal } = useTaal();
  const { wijzig, herstel } = beheer;
  const alle = indelingenVan(atlas);
  const isKeuze = (ids: readonly string[]) =>
    ids.length === gekozen.ids.size && ids.every((id) => gekozen.ids.has(id));
  const knoppen = useKnoppen(atlas);
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
            onClick={() => wijzig(waarde)}
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
