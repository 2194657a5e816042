import { Button } from '@nl-design-system-candidate/button-react';
import { colourRegios, gemeenteIndexen } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useMemo, useState } from 'react';
import { burenOpKaart } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart } from '../../kaart/index.ts';
import { layerEditie } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Doeltabel, type DoeltabelProps } from './Doeltabel.tsx';

interface SpeldenProps extends DoeltabelProps {
  readonly atlas: Atlas;
  readonly ontwerp: Ontwerpbeeld;
}

/** What is pinned, side by side, and every proposal with today as the reference in a table. */
export function Spelden(props: SpeldenProps) {
  const { atlas, ontwerp, gemeten, gespeld, onNeem, onSpeld } = props;
  const { t, getal } = useTaal();
  const w = t.ontwerp.voorstellen;
  const [aandacht, setAandacht] = useState<number>();
  const nummer = (labels: Labels) => getal.heel(gemeten.findIndex((kaart) => kaart.labels === labels) + 1);
  return (
    <>
      {gespeld.length > 0 && (
        <div className="sh-spelden">
          {gespeld.map((labels) => (
            <div key={labels.join()} className="sh-speld">
              <p className="sh-ontwerp__kop">{w.voorstel(nummer(labels))}</p>
              <Kaartje
                {...{ atlas, ontwerp, labels, aandacht }}
                naam={w.voorstel(nummer(labels))}
                onAandacht={setAandacht}
              />
              <div className="sh-knoppen">
                <Button purpose="secondary" onClick={() => onNeem(labels)}>
                  {w.neem}
                </Button>
                <Button purpose="subtle" onClick={() => onSpeld(labels)}>
                  {w.los}
                </Button>
              </div>
            </div>
          ))}
        </div>
      )}
      <Doeltabel {...props} />
    </>
  );
}

interface KaartjeProps extends Pick<SpeldenProps, 'atlas' | 'ontwerp'> {
  readonly labels: Labels;
  readonly naam: string;
  /** The gebied that has the attention on any of the maps. */
  readonly aandacht: number | undefined;
  readonly onAandacht: (index: number | undefined) => void;
}

/** A small map; what is pointed at on one is marked on all. */
function Kaartje({ atlas, ontwerp, labels, naam, aandacht, onAandacht }: KaartjeProps) {
  const { t } = useTaal();
  const vorm = ontwerp.beeld.kaart?.vorm;
  const editie = useMemo(() => layerEditie(atlas, labels), [atlas, labels]);
  const indexen = useMemo(() => (vorm ? gemeenteIndexen(atlas, vorm) : []), [atlas, vorm]);
  const kleuring = useMemo(
    () => vorm && colourRegios(atlas, editie, vorm, `voorstel-${naam}`),
    [atlas, editie, vorm, naam],
  );
  if (!vorm || !kleuring) return null;
  return (
    <Kaart
      vorm={vorm}
      kleuren={kleuring.vulling}
      grenzen={kleuring.grenzen}
      label={t.ontwerp.voorstellen.kaartje(naam)}
      uitleg={t.ontwerp.voorstellen.kaartuitleg}
      vertel={(index) => ({
        titel: vorm.gebieden[index]?.naam ?? '',
        regels: [editie.regios[labels[indexen[index] ?? -1] ?? -1]?.naam ?? ''],
      })}
      openTekst=""
      onOpen={() => undefined}
      onAandacht={onAandacht}
      {...(aandacht === undefined ? {} : { nadruk: vorm.gebieden[aandacht]?.pad ?? '' })}
      burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
      begin={vorm.indexVan.get('GM0344') ?? 0}
    />
  );
}
