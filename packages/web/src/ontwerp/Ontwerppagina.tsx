import { Button } from '@nl-design-system-candidate/button-react';
import { singleRegio } from '@samenhang/core';
import { useMemo, useState } from 'react';
import { Foutmelding } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Traag } from '../ui/Skelet.tsx';
import { useTitel } from '../ui/titel.ts';
import { Bediening } from './Bediening.tsx';
import { layerEditie } from './beeld.ts';
import { Cijfers } from './Cijfers.tsx';
import { Curve } from './curve/Curve.tsx';
import { Gemeentedeel } from './Gemeentedeel.tsx';
import { Kleurgeheugen } from './kaart/kleurgeheugen.ts';
import { type Handeling, Ontwerpkaart } from './kaart/Ontwerpkaart.tsx';
import { Onder, type OnderProps } from './Onder.tsx';
import { Opening } from './Opening.tsx';
import { type Ontwerpbeeld, useCijfers, useOntwerpbeeld } from './ontwerpbeeld.ts';
import { slotenVan, writeSloten } from './paneel/Vast.tsx';
import { Vraagpaneel } from './paneel/Vraagpaneel.tsx';
import { useVeldfouten, VeldfoutenContext } from './paneel/veldfouten.ts';
import { Regiotabel } from './Regiotabel.tsx';
import { lockedGemeenten, toggleGemeente, toggleRegio } from './vraag/sloten.ts';

/** What the map shows: a layer of the design by its number, or today. */
type Weergave = number | 'vandaag';

/** The redesign: put a question, watch the best map improve, and see what it means. */
export function Ontwerppagina() {
  const { t } = useTaal();
  const ontwerp = useOntwerpbeeld();
  const [weergave, setWeergave] = useState<Weergave>(0);
  const [geheugen] = useState(() => new Kleurgeheugen());
  const veldfouten = useVeldfouten();
  const { beeld, opgave, getoond } = ontwerp;
  const { atlas } = beeld;
  const laag = weergave === 'vandaag' ? 0 : Math.min(weergave, (getoond?.lagen.length ?? 1) - 1);
  const cijfers = useCijfers(ontwerp, laag);
  useTitel(t.ontwerp.titel);
  if (beeld.fout)
    return (
      <div className="sh-smal">
        <Foutmelding fout={beeld.fout} opnieuw={beeld.opnieuw} />
      </div>
    );
  return (
    <VeldfoutenContext value={veldfouten}>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <Opening ontwerp={ontwerp} cijfers={cijfers} />
          <Bediening ontwerp={ontwerp} />
        </div>
        <Kaartdeel
          ontwerp={ontwerp}
          laag={laag}
          geheugen={geheugen}
          weergave={weergave}
          onWeergave={setWeergave}
        />
        <div className="sh-blad__zij">{atlas && <Vraagpaneel atlas={atlas} ontwerp={ontwerp} />}</div>
      </div>
      {atlas && opgave && <Vervolg {...{ ontwerp, atlas, opgave, cijfers, laag, geheugen }} />}
    </VeldfoutenContext>
  );
}

interface VervolgProps extends Omit<OnderProps, 'cijfers' | 'lagen'> {
  readonly cijfers: OnderProps['cijfers'] | undefined;
}

/** Below the map: what it means, other resolutions, its regio's, and what to take home. */
function Vervolg({ ontwerp, atlas, opgave, cijfers, laag, geheugen }: VervolgProps) {
  const { getoond, beheer } = ontwerp;
  const deel =
    cijfers && getoond ? { ontwerp, atlas, opgave, cijfers, laag, lagen: getoond.lagen } : undefined;
  return (
    <div className="sh-vervolg">
      {deel && <Betekenis {...deel} />}
      <Curve
        atlas={atlas}
        opgave={opgave}
        gamma={beheer.vraag.gamma}
        onGamma={(gamma) => beheer.wijzig({ gamma })}
      />
      {deel && (
        <>
          <Regiotabel atlas={atlas} regios={deel.cijfers.regios} />
          <Onder {...deel} geheugen={geheugen} />
        </>
      )}
    </div>
  );
}

/** What the map means: in figures, and for one gemeente. */
function Betekenis({ ontwerp, atlas, opgave, cijfers, lagen, laag }: Omit<OnderProps, 'geheugen'>) {
  return (
    <>
      <Cijfers cijfers={cijfers} bekend={ontwerp.bekend} />
      <Gemeentedeel
        {...{ atlas, opgave, lagen, laag }}
        gemeente={ontwerp.beheer.vraag.gemeente}
        onGemeente={(gemeente) => ontwerp.beheer.noteer({ gemeente })}
      />
    </>
  );
}

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

function Kaartdeel({ ontwerp, laag, geheugen, weergave, onWeergave }: KaartdeelProps) {
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
    <section className="sh-blad__kaart" aria-label={t.ontwerp.kaart}>
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
