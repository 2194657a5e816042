import { Button } from '@nl-design-system-candidate/button-react';
import { singleRegio } from '@samenhang/core';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Traag } from '../../ui/Skelet.tsx';
import { layerEditie } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { slotenVan, writeSloten } from '../paneel/Vast.tsx';
import { isTekenend } from '../tekenen/gereedschap.ts';
import { Tekenbalk } from '../tekenen/Tekenbalk.tsx';
import type { Tekenen } from '../tekenen/tekenen.ts';
import { toggleGemeente, toggleRegio } from '../vraag/sloten.ts';
import type { Kleurgeheugen } from './kleurgeheugen.ts';
import { Ontwerpkaart } from './Ontwerpkaart.tsx';

/** What the map shows: a layer of the design by its number, or today. */
export type Weergave = number | 'vandaag';

interface KaartdeelProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly tekenen: Tekenen;
  /** Gemeenten that lie apart from the rest of their region. */
  readonly los: readonly number[];
  /** Where the page calls the attention to. */
  readonly naar: { readonly gemeente: number } | undefined;
  readonly laag: number;
  readonly geheugen: Kleurgeheugen;
  readonly weergave: Weergave;
  readonly onWeergave: (weergave: Weergave) => void;
}

/** What a press on a gemeente does, as the tool has it. */
function useKeuze({ beeld: { atlas }, vandaag, beheer }: Ontwerpbeeld, { gereedschap, druk }: Tekenen) {
  const sloten = slotenVan(beheer.vraag);
  return (gemeente: number) => {
    if (!atlas || !vandaag) return;
    const regio = singleRegio(vandaag.overdekking)[gemeente] ?? -1;
    if (gereedschap === 'bekijk') beheer.noteer({ gemeente: atlas.gemeenten[gemeente]?.code });
    else if (gereedschap === 'regio')
      writeSloten(beheer, vandaag, toggleRegio(atlas, vandaag, sloten, regio));
    else if (gereedschap === 'gemeente')
      writeSloten(beheer, vandaag, toggleGemeente(atlas, vandaag, sloten, gemeente));
    else druk(gemeente);
  };
}

/** The map of the design or of today, and what a hand on it does. */
export function Kaartdeel(props: KaartdeelProps) {
  const { ontwerp, tekenen, laag, geheugen, weergave, onWeergave } = props;
  const { t } = useTaal();
  const { beeld, getoond, vandaag, beheer } = ontwerp;
  const { atlas, kaart } = beeld;
  const isVandaag = weergave === 'vandaag' && !isTekenend(tekenen.gereedschap);
  const labels = isVandaag ? undefined : getoond?.lagen[laag];
  const editie = useMemo(
    () => (atlas && labels ? layerEditie(atlas, labels) : vandaag),
    [atlas, labels, vandaag],
  );
  const choose = useKeuze(ontwerp, tekenen);
  return (
    <section className="sh-ontwerp__kaart" aria-label={t.ontwerp.kaart}>
      {getoond && (
        <Weergavekeuze
          aantal={getoond.lagen.length}
          weergave={isVandaag ? 'vandaag' : laag}
          onWeergave={(nieuw) => {
            if (nieuw === 'vandaag' && isTekenend(tekenen.gereedschap)) tekenen.neem('bekijk');
            onWeergave(nieuw);
          }}
        />
      )}
      {atlas && kaart && editie ? (
        <Ontwerpkaart
          atlas={atlas}
          kaart={kaart}
          editie={editie}
          isOntwerp={labels !== undefined}
          vandaag={vandaag}
          tekenen={tekenen}
          los={props.los}
          naar={props.naar}
          hoofd={beheer.vraag.gemeente}
          geheugen={geheugen}
          onKies={choose}
        />
      ) : (
        <div className="sh-kaart sh-kaart--leeg">
          <Traag />
        </div>
      )}
      <Tekenbalk ontwerp={ontwerp} tekenen={tekenen} laag={laag} />
      {kaart?.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </section>
  );
}

interface WeergavekeuzeProps {
  readonly aantal: number;
  readonly weergave: Weergave;
  readonly onWeergave: (weergave: Weergave) => void;
}

function Weergavekeuze({ aantal, weergave, onWeergave }: WeergavekeuzeProps) {
  const { t } = useTaal();
  const knoppen: readonly { readonly waarde: Weergave; readonly tekst: string }[] = [
    ...(aantal === 1
      ? [{ waarde: 0, tekst: t.ontwerp.toonOntwerp }]
      : t.ontwerp.toonLaag.slice(0, aantal).map((tekst, k) => ({ waarde: k, tekst }))),
    { waarde: 'vandaag', tekst: t.ontwerp.toonVandaag },
  ];
  return (
    <fieldset className="sh-wissel" aria-label={t.ontwerp.toon}>
      {knoppen.map(({ waarde, tekst }) => (
        <Button
          key={tekst}
          purpose="secondary"
          toggle
          pressed={waarde === weergave}
          onClick={() => onWeergave(waarde)}
        >
          {tekst}
        </Button>
      ))}
    </fieldset>
  );
}
