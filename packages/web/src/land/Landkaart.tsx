import { Button } from '@nl-design-system-candidate/button-react';
import { gemeenteIndexen } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import type { Stand } from '../adres/index.ts';
import { burenOpKaart, type Jaarbeeld, type Kaartbron } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Kaart, Legenda } from '../kaart/index.ts';
import { type Standbeheer, useHerkleurmeting } from '../keuze/index.ts';
import { Traag } from '../ui/Skelet.tsx';
import { Term } from '../ui/Term.tsx';
import type { Landweergave } from './adres.ts';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import type { Landbeeld } from './landbeeld.ts';

interface LandkaartProps {
  readonly beeld: Jaarbeeld;
  readonly land: Landbeeld | undefined;
  readonly beheer: Standbeheer<Stand & Landweergave>;
  readonly onOpen: (code: string) => void;
  /** Code of a gemeente to point out. */
  readonly hoofd?: string | undefined;
}

/** The picture of the country, as a map or as a table. */
export function Landkaart({ beeld, land, beheer, onOpen, hoofd }: LandkaartProps) {
  const { t } = useTaal();
  const { stand, wijzig } = beheer;
  const tabel = stand.weergave === 'tabel';
  const { atlas, kaart } = beeld;
  return (
    <section className="sh-blad__kaart" aria-label={t.start.kaartOfTabel}>
      <fieldset className="sh-wissel" aria-label={t.start.weergave}>
        <Button purpose="secondary" toggle pressed={!tabel} onClick={() => wijzig({ weergave: undefined })}>
          {t.start.kaart}
        </Button>
        <Button purpose="secondary" toggle pressed={tabel} onClick={() => wijzig({ weergave: 'tabel' })}>
          {t.start.tabel}
        </Button>
      </fieldset>
      {atlas && tabel && <Gemeentetabel atlas={atlas} land={land} beheer={beheer} />}
      {atlas && kaart && !tabel && (
        <Landbeeldkaart atlas={atlas} kaart={kaart} land={land} onOpen={onOpen} hoofd={hoofd} />
      )}
      {(!atlas || (!kaart && !tabel)) && (
        <div className="sh-kaart sh-kaart--leeg">
          <Traag />
        </div>
      )}
    </section>
  );
}

interface LandbeeldkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly land: Landbeeld | undefined;
  readonly onOpen: (code: string) => void;
  readonly hoofd: string | undefined;
}

function Landbeeldkaart({ atlas, kaart, land, onOpen, hoofd }: LandbeeldkaartProps) {
  const { t, getal } = useTaal();
  const { vorm } = kaart;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const kleuren = useMemo(() => indexen.map((g) => kleurVan(land, g)), [indexen, land]);
  const twijfel = useMemo(
    () => land?.onzeker.flatMap((g) => vorm.indexVan.get(atlas.gemeenten[g]?.code ?? '') ?? []) ?? [],
    [atlas, vorm, land],
  );
  useHerkleurmeting(kleuren);
  const eigen = vorm.indexVan.get(hoofd ?? '');
  const vertel = (index: number) => {
    const gemeente = indexen[index] ?? -1;
    const waarde = land?.waarden[gemeente] ?? Number.NaN;
    return {
      titel: vorm.gebieden[index]?.naam ?? '',
      regels: land
        ? [
            Number.isNaN(waarde) ? t.start.nietBepaald : t.start.wolk(getal.procent(waarde)),
            t.start.wolkPartners(getal.heel(land.partners[gemeente] ?? 0)),
            ...(twijfel.includes(index) ? [t.kaart.onzeker] : []),
          ]
        : [],
    };
  };
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={kleuren}
        twijfel={twijfel}
        label={t.start.kaartLabel(String(atlas.jaar))}
        uitleg={t.kaart.bediening}
        vertel={vertel}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) => onOpen(vorm.gebieden[index]?.code ?? '')}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        {...(eigen === undefined ? {} : { hoofd: eigen })}
        begin={eigen ?? vorm.indexVan.get('GM0344') ?? 0}
      >
        {land && <Landlegenda land={land} twijfel={twijfel.length} kleuren={kleuren} />}
      </Kaart>
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}

function kleurVan(land: Landbeeld | undefined, gemeente: number): string | undefined {
  if (!land) return '#eff1f3';
  const waarde = land.waarden[gemeente] ?? Number.NaN;
  return Number.isNaN(waarde) ? undefined : land.schaal.kleur(waarde);
}

interface LandlegendaProps {
  readonly land: Landbeeld;
  readonly twijfel: number;
  readonly kleuren: readonly (string | undefined)[];
}

function Landlegenda({ land, twijfel, kleuren }: LandlegendaProps) {
  const { t, getal } = useTaal();
  return (
    <Legenda
      titel={<Term begrip="congruentie">{t.start.legenda}</Term>}
      klassen={land.schaal.klassen}
      grens={(x) => getal.heel(x * 100)}
      aantal={(k) => t.start.legendaKlasse(getal.procent(k.van), getal.procent(k.tot), getal.heel(k.aantal))}
      laag={t.start.legendaLaag}
      hoog={t.start.legendaHoog}
      tekens={[
        ...(kleuren.includes(undefined) ? [{ teken: 'arcering' as const, tekst: t.kaart.geenPartners }] : []),
        ...(twijfel > 0
          ? [{ teken: 'stippen' as const, tekst: t.kaart.onzekerLegenda(getal.heel(twijfel)) }]
          : []),
      ]}
    />
  );
}
