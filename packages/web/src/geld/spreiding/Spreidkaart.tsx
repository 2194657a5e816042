import {
  colourRegios,
  gemeenteIndexen,
  type Kaartvorm,
  nameAbovePlaatsen,
  type Venster,
  windowAround,
} from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { type SpreidingAntwoord, spreidingEditie } from '@samenhang/core/geld';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Tekens } from '../../kaart/index.ts';
import type { Standbeheer } from '../../keuze/index.ts';
import { klassen } from '../../ui/klassen.ts';
import type { Spreidingadres } from '../adres.ts';

interface SpreidkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly antwoord: SpreidingAntwoord;
  /** Only part of the country takes part: then that part is shown. */
  readonly deels: boolean;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** The places, and the area that each serves; the area of the gemeente that was chosen stands out. */
export function Spreidkaart({ atlas, kaart, antwoord, deels, beheer }: SpreidkaartProps) {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  const { vorm } = kaart;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const nadruk = useNadruk(antwoord, vorm, beheer.stand.gemeente);
  const vertel = useVertel(antwoord, vorm);
  const venster = useMemo(() => (deels ? windowOf(antwoord, vorm) : vorm.venster), [deels, antwoord, vorm]);
  // How much closer by than the whole country.
  const fijn = venster[2] / vorm.venster[2];
  const kleuring = useKleuring(atlas, antwoord, vorm, fijn);
  const [eerste] = antwoord.open;
  return (
    <>
      <Kaart
        vorm={vorm}
        venster={venster}
        kleuren={kleuring.vulling}
        grenzen={kleuring.grenzen}
        opschriften={kleuring.opschriften}
        {...(nadruk === undefined ? {} : { nadruk })}
        label={woorden.kaart(getal.heel(antwoord.aantal))}
        uitleg={t.kaart.bediening}
        vertel={vertel}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) => beheer.wijzig({ gemeente: vorm.gebieden[index]?.code })}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        begin={vorm.indexVan.get(beheer.stand.gemeente ?? (deels && eerste ? eerste.code : 'GM0344')) ?? 0}
        className={deels ? 'sh-kaart--uitsnede' : 'sh-kaart--regios'}
        laag={<Plaatsen antwoord={antwoord} vorm={vorm} fijn={fijn} />}
      >
        <Plaatslegenda blijft={antwoord.open.some(({ bestaand }) => bestaand)} deels={deels} />
      </Kaart>
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}

interface LeegkaartProps {
  readonly vorm: Kaartvorm;
  readonly blijft: boolean;
}

/** The country before there is an answer, as large as it is with one. */
export function Leegkaart({ vorm, blijft }: LeegkaartProps) {
  const { venster, omtrek } = vorm;
  return (
    <div className="sh-kaart sh-kaart--regios">
      <div className="sh-kaart__vlak">
        <svg
          viewBox={venster.join(' ')}
          className="sh-kaart__beeld"
          style={{ aspectRatio: `${venster[2]} / ${venster[3]}` }}
          aria-hidden="true"
        >
          <path className="sh-kaart__omtrek" d={omtrek} />
        </svg>
      </div>
      <Plaatslegenda blijft={blijft} />
    </div>
  );
}

/** The part of the map where all who take part lie. */
export function windowOf({ gemeenten }: Pick<SpreidingAntwoord, 'gemeenten'>, vorm: Kaartvorm): Venster {
  const indexen = gemeenten.flatMap(({ code }) => vorm.indexVan.get(code) ?? []);
  const [, , breed, hoog] = vorm.venster;
  return windowAround(vorm, indexen, breed / hoog);
}

/** Each place in a colour of its own, its name above its dot instead of in the middle of its area. */
function useKleuring(atlas: Atlas, antwoord: SpreidingAntwoord, vorm: Kaartvorm, fijn: number) {
  return useMemo(() => {
    const { opschriften, ...kleuring } = colourRegios(atlas, spreidingEditie(atlas, antwoord), vorm);
    return { ...kleuring, opschriften: nameAbovePlaatsen(opschriften, vorm, fijn) };
  }, [atlas, antwoord, vorm, fijn]);
}

/** Outline of all that go to the same place as this gemeente. */
function useNadruk(
  { gemeenten }: SpreidingAntwoord,
  vorm: Kaartvorm,
  gemeente: string | undefined,
): string | undefined {
  return useMemo(() => {
    const plaats = gemeenten.find(({ code }) => code === gemeente)?.plaats;
    if (plaats === undefined) return undefined;
    return vorm.omtrekVan(new Set(gemeenten.flatMap((g) => (g.plaats === plaats ? [g.code] : []))));
  }, [gemeenten, vorm, gemeente]);
}

/** What hover and focus tell of a gemeente: where it goes, and how far that is. */
function useVertel({ open, gemeenten }: SpreidingAntwoord, vorm: Kaartvorm) {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  const per = useMemo(() => new Map(gemeenten.map((g) => [g.code, g])), [gemeenten]);
  return (index: number) => {
    const { code = '', naam = '' } = vorm.gebieden[index] ?? {};
    const plaats = open.find((p) => p.code === code);
    const waarheen = per.get(code);
    if (plaats) return { titel: naam, regels: [plaats.bestaand ? woorden.hierBlijft : woorden.hier] };
    return {
      titel: naam,
      regels: waarheen ? [woorden.naar(waarheen.plaatsnaam, getal.decimaal(waarheen.km))] : [],
    };
  };
}

interface PlaatsenProps extends Pick<SpreidkaartProps, 'antwoord'> {
  readonly vorm: Kaartvorm;
  readonly fijn: number;
}

/** A dot where a place is; filled where it was there already. */
function Plaatsen({ antwoord, vorm, fijn }: PlaatsenProps) {
  return (
    <g>
      {antwoord.open.map(({ code, bestaand }) => {
        const midden = vorm.gebieden[vorm.indexVan.get(code) ?? -1]?.midden;
        return (
          midden && (
            <circle
              key={code}
              className={klassen('sh-geld__plaats', bestaand && 'sh-geld__plaats--blijft')}
              cx={midden[0]}
              cy={midden[1]}
              r={(bestaand ? 4 : 3) * fijn}
              vectorEffect="non-scaling-stroke"
            />
          )
        );
      })}
    </g>
  );
}

interface PlaatslegendaProps {
  readonly blijft: boolean;
  readonly deels?: boolean;
}

function Plaatslegenda({ blijft, deels = false }: PlaatslegendaProps) {
  const { spreiding: woorden } = useTaal().t.geld;
  return (
    <div className="sh-legenda sh-regiolegenda">
      <p>
        <Stip /> {woorden.legenda}
      </p>
      {blijft && (
        <p>
          <Stip blijft /> {woorden.legendaBlijft}
        </p>
      )}
      <p>{woorden.kaartUitleg}</p>
      {deels && <Tekens tekens={[{ teken: 'arcering', tekst: woorden.legendaBuiten }]} />}
    </div>
  );
}

function Stip({ blijft = false }: { readonly blijft?: boolean }) {
  return (
    <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
      <circle
        className={klassen('sh-geld__plaats', blijft && 'sh-geld__plaats--blijft')}
        r={blijft ? 4.5 : 3.5}
      />
    </svg>
  );
}
