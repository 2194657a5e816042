import { gemeenteIndexen, type Klasse } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { inTaal } from '@samenhang/taal';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Legenda } from '../../kaart/index.ts';
import { Traag } from '../../ui/Skelet.tsx';
import { klasseVan, type Versnipperbeeld } from './versnipperbeeld.ts';

interface VersnipperkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron | undefined;
  readonly versnippering: Versnipperbeeld;
  readonly onOpen: (gemeente: string) => void;
}

/** The number of tafels of one household on the map. */
export function Versnipperkaart({ atlas, kaart, versnippering, onOpen }: VersnipperkaartProps) {
  const { t } = useTaal();
  if (!kaart)
    return (
      <section className="sh-blad__kaart" aria-label={t.start.kaart}>
        <div className="sh-kaart sh-kaart--leeg">
          <Traag />
        </div>
      </section>
    );
  return (
    <section className="sh-blad__kaart" aria-label={t.start.kaart}>
      <Getekend atlas={atlas} kaart={kaart} versnippering={versnippering} onOpen={onOpen} />
      {versnippering.onzeker.length === atlas.gemeenten.length && (
        <p className="sh-noot">{t.versnippering.overalOnzeker}</p>
      )}
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </section>
  );
}

function Getekend(props: VersnipperkaartProps & { readonly kaart: Kaartbron }) {
  const { atlas, kaart, versnippering, onOpen } = props;
  const { t, taal, getal } = useTaal();
  const { vorm } = kaart;
  const { tafels, klassen, onzeker } = versnippering;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const kleur = (g: number) => {
    const aantal = tafels[g];
    return aantal && klasseVan(klassen, aantal)?.kleur;
  };
  // Dots everywhere tell nothing: then a sentence says it.
  const stippen = onzeker.length < atlas.gemeenten.length ? onzeker : [];
  const vertel = (index: number) => {
    const aantal = tafels[indexen[index] ?? -1];
    if (!aantal) return { titel: vorm.gebieden[index]?.naam ?? '', regels: [] };
    const zeker = aantal.min === aantal.max;
    const tekst = zeker
      ? getal.heel(aantal.min)
      : t.versnippering.tussen(getal.heel(aantal.min), getal.heel(aantal.max));
    return {
      titel: vorm.gebieden[index]?.naam ?? '',
      regels: [t.versnippering.tafels(tekst), ...(zeker ? [] : [t.versnippering.onzekerWolk])],
    };
  };
  return (
    <Kaart
      vorm={vorm}
      kleuren={indexen.map(kleur)}
      twijfel={stippen.flatMap((g) => vorm.indexVan.get(atlas.gemeenten[g]?.code ?? '') ?? [])}
      label={t.versnippering.kaart(inTaal(taal, versnippering.huishouden), String(atlas.jaar))}
      uitleg={t.kaart.bediening}
      vertel={vertel}
      openTekst={t.kaart.tikNogmaals}
      onOpen={(index) => onOpen(vorm.gebieden[index]?.code ?? '')}
      burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
      begin={vorm.indexVan.get('GM0344') ?? 0}
    >
      <Tafellegenda klassen={klassen} stippen={stippen.length} />
    </Kaart>
  );
}

interface TafellegendaProps {
  readonly klassen: readonly Klasse[];
  /** How many gemeenten are dotted. */
  readonly stippen: number;
}

function Tafellegenda({ klassen, stippen }: TafellegendaProps) {
  const { t, getal } = useTaal();
  const tafels = ({ van, tot }: Klasse) =>
    tot - van === 1 ? getal.heel(van) : t.versnippering.tussen(getal.heel(van), getal.heel(tot - 1));
  return (
    <Legenda
      titel={t.versnippering.legenda}
      klassen={klassen}
      grens={getal.heel}
      aantal={(k) => t.versnippering.legendaKlasse(tafels(k), getal.heel(k.aantal))}
      laag={t.versnippering.laag}
      hoog={t.versnippering.hoog}
      tekens={stippen > 0 ? [{ teken: 'stippen', tekst: t.versnippering.onzeker(getal.heel(stippen)) }] : []}
    />
  );
}
