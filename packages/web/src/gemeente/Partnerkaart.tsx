import { gemeenteIndexen, type Kaartvorm, rampColours, windowAround } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron, opKaart } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Kaart } from '../kaart/index.ts';
import { useHerkleurmeting } from '../keuze/index.ts';
import { Traag } from '../ui/Skelet.tsx';
import { type Deelklasse, type Gemeenteverhaal, maakDeelklassen } from './beeld.ts';
import { Deellegenda } from './Deellegenda.tsx';

interface PartnerkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron | undefined;
  readonly verhaal: Gemeenteverhaal | undefined;
  /** Number of chosen indelingen. */
  readonly aantal: number;
  readonly onOpen: (code: string) => void;
}

/** Neither partner nor the gemeente itself. */
export const buitenKleur = '#eceef1';

/** Colour of a partner that shares so many indelingen. */
function kleurVoor(klassen: readonly Deelklasse[], gedeeld: number): string {
  const tinten = rampColours(klassen.length);
  return tinten[klassen.findIndex((k) => gedeeld >= k.van && gedeeld <= k.tot)] ?? buitenKleur;
}

/** Fill of each gebied of the map. */
export function kleurKaart(
  atlas: Atlas,
  vorm: Kaartvorm,
  verhaal: Gemeenteverhaal | undefined,
  klassen: readonly Deelklasse[],
): string[] {
  return gemeenteIndexen(atlas, vorm).map((g) => kleurVoor(klassen, verhaal?.partnerVan.get(g)?.aantal ?? 0));
}

/** The window on the partners, as the page and the exported picture show it. */
export function partnerVenster(atlas: Atlas, vorm: Kaartvorm, verhaal: Gemeenteverhaal) {
  return windowAround(vorm, opKaart(atlas, vorm, [verhaal.index, ...verhaal.partnerVan.keys()]), 1);
}

/** The partners on the map, darker the more they share. */
export function Partnerkaart(props: PartnerkaartProps) {
  const { t } = useTaal();
  const { kaart, verhaal } = props;
  return (
    <section className="sh-blad__kaart" aria-label={t.gemeente.kaart}>
      {kaart && verhaal ? (
        <Getekend {...props} kaart={kaart} verhaal={verhaal} />
      ) : (
        <div className="sh-kaart sh-kaart--leeg sh-kaart--vierkant">{!kaart && <Traag />}</div>
      )}
    </section>
  );
}

interface GetekendProps extends PartnerkaartProps {
  readonly kaart: Kaartbron;
  readonly verhaal: Gemeenteverhaal;
}

function Getekend({ atlas, kaart, verhaal, aantal, onOpen }: GetekendProps) {
  const { t, getal } = useTaal();
  const { vorm } = kaart;
  const klassen = useMemo(() => maakDeelklassen(aantal, verhaal.partners), [aantal, verhaal]);
  const vulling = useMemo(() => kleurKaart(atlas, vorm, verhaal, klassen), [atlas, vorm, verhaal, klassen]);
  const venster = useMemo(() => partnerVenster(atlas, vorm, verhaal), [atlas, vorm, verhaal]);
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const namen = useMemo(
    () => opKaart(atlas, vorm, [verhaal.index, ...verhaal.partnerVan.keys()]),
    [atlas, vorm, verhaal],
  );
  const hoofd = vorm.indexVan.get(verhaal.code) ?? 0;
  useHerkleurmeting(vulling);
  const vertel = (index: number) => {
    const partner = verhaal.partnerVan.get(indexen[index] ?? -1);
    const titel = vorm.gebieden[index]?.naam ?? '';
    if (index === hoofd) return { titel, regels: [t.gemeente.dezeGemeente] };
    return {
      titel,
      regels: [
        partner
          ? t.gemeente.gedeeldVan(getal.heel(partner.aantal), getal.heel(aantal))
          : t.gemeente.geenPartner,
      ],
    };
  };
  return (
    <>
      <Kaart
        vorm={vorm}
        venster={venster}
        kleuren={vulling}
        hoofd={hoofd}
        namen={namen}
        label={t.gemeente.kaartLabel(verhaal.naam)}
        uitleg={t.kaart.bediening}
        vertel={vertel}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) => onOpen(vorm.gebieden[index]?.code ?? '')}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        begin={hoofd}
        className="sh-kaart--uitsnede"
      />
      <Deellegenda verhaal={verhaal} klassen={klassen} aantal={aantal} vorm={vorm} venster={venster} />
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}
