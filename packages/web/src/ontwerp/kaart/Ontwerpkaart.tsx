import { colourRegios, gemeenteIndexen, type Kaartvorm } from '@samenhang/beeld';
import type { Atlas, Editie } from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';
import { kleineLetter } from '@samenhang/taal';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart } from '../../kaart/index.ts';
import { naamVan } from '../../keuze/index.ts';
import { Spelden } from '../../samenwerken/index.ts';
import type { Tekenen } from '../tekenen/tekenen.ts';
import type { Kleurgeheugen } from './kleurgeheugen.ts';

interface OntwerpkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  /** What is drawn: the design, or today. */
  readonly editie: Editie;
  readonly isOntwerp: boolean;
  readonly vandaag: Editie | undefined;
  readonly tekenen: Tekenen;
  /** Gemeenten that lie apart from the rest of their region. */
  readonly los: readonly number[];
  readonly naar: { readonly gemeente: number } | undefined;
  readonly hoofd: string | undefined;
  readonly geheugen: Kleurgeheugen;
  readonly onKies: (gemeente: number) => void;
}

/** The regions on the map: neighbours in other colours, what is locked inside a dashed line. */
export function Ontwerpkaart(props: OntwerpkaartProps) {
  const { atlas, kaart, editie, isOntwerp, vandaag, tekenen, hoofd, geheugen } = props;
  const { vast } = tekenen;
  const { t, taal } = useTaal();
  const { vorm } = kaart;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const kleuring = useMemo(
    () => colourRegios(atlas, editie, vorm, 'ontwerp', geheugen.tinten(atlas, editie)),
    [atlas, editie, vorm, geheugen],
  );
  const vertel = useVertel(props, indexen);
  const rij = atlas.indelingen.get(editie.indeling);
  const naam = rij ? kleineLetter(naamVan(rij, taal)) : editie.indeling;
  const jaar = String(atlas.jaar);
  const eigen = vorm.indexVan.get(hoofd ?? '');
  return (
    <Kaart
      vorm={vorm}
      kleuren={kleuring.vulling}
      strepen={kleuring.strepen}
      grenzen={kleuring.grenzen}
      opschriften={kleuring.opschriften}
      label={isOntwerp ? t.ontwerp.kaartLabel(jaar) : t.ontwerp.vandaagLabel(naam, jaar)}
      uitleg={t.ontwerp.bedieningKaart}
      vertel={vertel}
      openTekst={t.ontwerp.tikNogmaals}
      onOpen={(index) => props.onKies(indexen[index] ?? -1)}
      sleep={tekenen.sleep}
      onToets={(toets, index, shift) => tekenen.toets(toets, indexen[index] ?? -1, shift)}
      naar={useNaar(props.naar, atlas, vorm)}
      burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
      begin={eigen ?? vorm.indexVan.get('GM0344') ?? 0}
      className="sh-kaart--regios"
      laag={
        <>
          {vast.size > 0 && vandaag && <Slotlijnen atlas={atlas} vorm={vorm} vast={vast} vandaag={vandaag} />}
          <Spelden vorm={vorm} />
          {eigen !== undefined && <path className="sh-ontwerp__eigen" d={vorm.gebieden[eigen]?.pad} />}
          <Tekenlijnen atlas={atlas} vorm={vorm} tekenen={tekenen} los={props.los} />
        </>
      }
    >
      <Vastlegenda aantal={vast.size} los={props.los.length} />
    </Kaart>
  );
}

/** The place on the map of the gemeente that the page calls for: the same object as long as it is the same call. */
function useNaar(naar: OntwerpkaartProps['naar'], atlas: Atlas, vorm: Kaartvorm) {
  return useMemo(() => {
    const index = naar && vorm.indexVan.get(atlas.gemeenten[naar.gemeente]?.code ?? '');
    return index === undefined ? undefined : { index };
  }, [naar, atlas, vorm]);
}

interface TekenlijnenProps extends Pick<OntwerpkaartProps, 'atlas' | 'tekenen' | 'los'> {
  readonly vorm: Kaartvorm;
}

/** What the hand works on: the region of the brush, who waits to be swapped, the lasso, and what lies loose. */
function Tekenlijnen({ atlas, vorm, tekenen: { labels, regio, wissel, lijn }, los }: TekenlijnenProps) {
  const omtrek = (gemeenten: readonly number[]) =>
    vorm.omtrekVan(new Set(gemeenten.map((g) => atlas.gemeenten[g]?.code ?? '')));
  const kwast = useMemo(
    () =>
      labels && regio !== undefined
        ? vorm.omtrekVan(
            new Set(atlas.gemeenten.filter((_, g) => labels[g] === regio).map(({ code }) => code)),
          )
        : undefined,
    [atlas, vorm, labels, regio],
  );
  return (
    <>
      {kwast && <path className="sh-ontwerp__kwast" d={kwast} />}
      {los.length > 0 && <path className="sh-ontwerp__los" d={omtrek(los)} />}
      {wissel !== undefined && <path className="sh-ontwerp__kwast" d={omtrek([wissel])} />}
      {lijn.length > 1 && (
        <polygon className="sh-ontwerp__lasso" points={lijn.map((p) => p.join()).join(' ')} />
      )}
    </>
  );
}

interface SlotlijnenProps extends Pick<OntwerpkaartProps, 'atlas'> {
  /** Codes of the gemeenten that are locked. */
  readonly vast: ReadonlySet<string>;
  readonly vorm: Kaartvorm;
  readonly vandaag: Editie;
}

/** A dashed line around what is locked, and between locked gemeenten that are apart today. */
function Slotlijnen({ atlas, vorm, vast, vandaag }: SlotlijnenProps) {
  const pad = useMemo(() => {
    const regio = new Map(atlas.gemeenten.map(({ code }, g) => [code, regiosVan(vandaag.overdekking, g)[0]]));
    const tussen = vorm.grensTussen((a, b) => vast.has(a) && vast.has(b) && regio.get(a) !== regio.get(b));
    return vorm.omtrekVan(vast) + tussen;
  }, [atlas, vorm, vast, vandaag]);
  return (
    <>
      <path className="sh-ontwerp__slot sh-ontwerp__slot--onder" d={pad} />
      <path className="sh-ontwerp__slot" d={pad} />
    </>
  );
}

function Vastlegenda({ aantal, los }: { readonly aantal: number; readonly los: number }) {
  const { t, getal } = useTaal();
  if (aantal + los === 0) return null;
  return (
    <div className="sh-legenda sh-regiolegenda sh-ontwerp__legenda">
      {aantal > 0 && (
        <p>
          <span className="sh-ontwerp__slotteken" aria-hidden="true" />{' '}
          {t.ontwerp.legendaVast(getal.heel(aantal))}
        </p>
      )}
      {los > 0 && (
        <p>
          <span className="sh-ontwerp__losteken" aria-hidden="true" />{' '}
          {t.ontwerp.tekenen.legendaLos(getal.heel(los))}
        </p>
      )}
    </div>
  );
}

function regionaamVan(editie: Editie, gemeente: number): string {
  return Array.from(
    regiosVan(editie.overdekking, gemeente),
    (r) => editie.regios[r]?.naam || editie.regios[r]?.code || '',
  ).join(', ');
}

/** What a gemeente says of itself: its region here and today, and whether it is locked. */
function useVertel(
  { atlas, kaart, editie, isOntwerp, vandaag, tekenen: { vast } }: OntwerpkaartProps,
  indexen: readonly number[],
) {
  const { t, getal } = useTaal();
  const inwoners = useMemo(
    () =>
      editie.regios.map((_, r) =>
        Array.from(
          editie.overdekking.leden.subarray(
            editie.overdekking.regioStart[r],
            editie.overdekking.regioStart[r + 1],
          ),
          (g) => atlas.inwoners[g] ?? Number.NaN,
        ).reduce((a, b) => a + b, 0),
      ),
    [atlas, editie],
  );
  const regioregel = (g: number) => {
    const regio = regiosVan(editie.overdekking, g)[0];
    return regio === undefined
      ? t.indelingen.geenRegio
      : t.ontwerp.wolkRegio(regionaamVan(editie, g), getal.heel(inwoners[regio] ?? Number.NaN));
  };
  return (index: number) => {
    const g = indexen[index] ?? -1;
    const titel = kaart.vorm.gebieden[index]?.naam ?? '';
    const gemeente = atlas.gemeenten[g];
    if (!gemeente) return { titel, regels: [] };
    const nu = vandaag && isOntwerp ? regionaamVan(vandaag, g) : '';
    return {
      titel,
      regels: [
        regioregel(g),
        ...(nu ? [t.ontwerp.wolkVandaag(nu)] : []),
        ...(vast.has(gemeente.code) ? [t.ontwerp.wolkVast] : []),
      ],
    };
  };
}
