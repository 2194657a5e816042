import { gemeenteIndexen } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart } from '../../kaart/index.ts';

interface VerschilkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly wissels: readonly { readonly gemeente: number; readonly van: string; readonly naar: string }[];
  /** The second map, whose regions are drawn. */
  readonly labels: Labels | undefined;
  readonly label: string;
  readonly onGemeente: (code: string) => void;
}

const anders = 'var(--sh-hoofd)';
const gelijk = 'var(--sh-kaartleeg)';

/** Which gemeenten lie in another region: in colour and within a line, all others pale. */
export function Verschilkaart({
  atlas,
  kaart: { vorm },
  wissels,
  labels,
  label,
  onGemeente,
}: VerschilkaartProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken.verschil;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const perGemeente = useMemo(() => new Map(wissels.map((wissel) => [wissel.gemeente, wissel])), [wissels]);
  const kleuren = indexen.map((g) => (perGemeente.has(g) ? anders : gelijk));
  const omtrek = useMemo(
    () => vorm.omtrekVan(new Set(wissels.map(({ gemeente }) => atlas.gemeenten[gemeente]?.code ?? ''))),
    [atlas, vorm, wissels],
  );
  const grenzen = useMemo(() => {
    const regio = new Map(atlas.gemeenten.map(({ code }, g) => [code, labels?.[g]]));
    return vorm.grensTussen((een, ander) => regio.get(een) !== regio.get(ander));
  }, [atlas, vorm, labels]);
  return (
    <figure className="sh-verschilkaart" aria-label={woorden.kaart}>
      <Kaart
        vorm={vorm}
        kleuren={kleuren}
        grenzen={grenzen}
        label={label}
        uitleg={woorden.uitleg}
        vertel={(index) => {
          const wissel = perGemeente.get(indexen[index] ?? -1);
          return {
            titel: vorm.gebieden[index]?.naam ?? '',
            regels: [wissel ? woorden.wolk(wissel.van, wissel.naar) : woorden.wolkGelijk],
          };
        }}
        openTekst={woorden.tik}
        onOpen={(index) => onGemeente(vorm.gebieden[index]?.code ?? '')}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        begin={Math.max(0, indexen.indexOf(wissels[0]?.gemeente ?? -1))}
        laag={<path className="sh-ontwerp__eigen" d={omtrek} />}
      />
      <Tekens />
    </figure>
  );
}

function Tekens() {
  const { t } = useTaal();
  const woorden = t.samenwerken.verschil;
  return (
    <figcaption className="sh-knoppen sh-zacht">
      {[
        { kleur: anders, tekst: woorden.legenda },
        { kleur: gelijk, tekst: woorden.gelijkgebleven },
      ].map(({ kleur, tekst }) => (
        <span key={tekst} className="sh-verschilkaart__teken">
          <span aria-hidden="true" style={{ background: kleur }} /> {tekst}
        </span>
      ))}
    </figcaption>
  );
}
