import { Button } from '@nl-design-system-candidate/button-react';
import { singleRegio } from '@samenhang/core';
import { useMemo, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Traag } from '../../ui/Skelet.tsx';
import { layerEditie } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { slotenVan, writeSloten } from '../paneel/Vast.tsx';
import { lockedGemeenten, toggleGemeente, toggleRegio } from '../vraag/sloten.ts';
import type { Kleurgeheugen } from './kleurgeheugen.ts';
import { type Handeling, Ontwerpkaart } from './Ontwerpkaart.tsx';

/** What the map shows: a layer of the design by its number, or today. */
export type Weergave = number | 'vandaag';

interface KaartdeelProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly laag: number;
  readonly geheugen: Kleurgeheugen;
  readonly weergave: Weergave;
  readonly onWeergave: (weergave: Weergave) => void;
}

/** Codes of what is locked; the same set as long as the locks are the same. */
function useVast({ beeld: { atlas }, vandaag, beheer: { vraag } }: Ontwerpbeeld): ReadonlySet<string> {
  return useMemo(
    () => (atlas && vandaag ? lockedGemeenten(atlas, vandaag, slotenVan(vraag)) : new Set<string>()),
    [atlas, vandaag, vraag],
  );
}

/** What a click on a gemeente does. */
function useKeuze({ beeld: { atlas }, vandaag, beheer }: Ontwerpbeeld, handeling: Handeling) {
  const sloten = slotenVan(beheer.vraag);
  return (gemeente: number) => {
    if (!atlas || !vandaag) return;
    const regio = singleRegio(vandaag.overdekking)[gemeente] ?? -1;
    if (handeling === 'bekijk') beheer.noteer({ gemeente: atlas.gemeenten[gemeente]?.code });
    else if (handeling === 'regio') writeSloten(beheer, vandaag, toggleRegio(atlas, vandaag, sloten, regio));
    else writeSloten(beheer, vandaag, toggleGemeente(atlas, vandaag, sloten, gemeente));
  };
}

/** The map of the design or of today, and what a click on it does. */
export function Kaartdeel({ ontwerp, laag, geheugen, weergave, onWeergave }: KaartdeelProps) {
  const { t } = useTaal();
  const { beeld, getoond, vandaag, beheer } = ontwerp;
  const { atlas, kaart } = beeld;
  const [handeling, setHandeling] = useState<Handeling>('bekijk');
  const labels = weergave === 'vandaag' ? undefined : getoond?.lagen[laag];
  const editie = useMemo(
    () => (atlas && labels ? layerEditie(atlas, labels) : vandaag),
    [atlas, labels, vandaag],
  );
  const vast = useVast(ontwerp);
  const choose = useKeuze(ontwerp, handeling);
  return (
    <section className="sh-ontwerp__kaart" aria-label={t.ontwerp.kaart}>
      {getoond && <Weergavekeuze aantal={getoond.lagen.length} weergave={weergave} onWeergave={onWeergave} />}
      {atlas && kaart && editie ? (
        <Ontwerpkaart
          atlas={atlas}
          kaart={kaart}
          editie={editie}
          isOntwerp={labels !== undefined}
          vandaag={vandaag}
          vast={vast}
          hoofd={beheer.vraag.gemeente}
          handeling={handeling}
          onHandeling={setHandeling}
          geheugen={geheugen}
          onKies={choose}
        />
      ) : (
        <div className="sh-kaart sh-kaart--leeg">
          <Traag />
        </div>
      )}
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
