import { gemeenteIndexen, type Kaartvorm, type Klasse } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Kaart, Legenda } from '../kaart/index.ts';
import { keuzeVan } from '../keuze/index.ts';
import { schermkleur } from '../ui/beeld/schermkleur.ts';
import { type Lijn, type Netwerk, tekenLijnen, telklassen } from './netwerk.ts';
import type { Regelingen } from './vragen.ts';

interface NetwerkkaartProps {
  readonly data: Regelingen;
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly netwerk: Netwerk;
  readonly datum: string;
  readonly drempel: number;
}

/** The number of regelingen as colour, the bands as lines over it. */
export function Netwerkkaart({ data, atlas, kaart, netwerk, datum, drempel }: NetwerkkaartProps) {
  const { t, getal } = useTaal();
  const navigate = useNavigate();
  const { vorm } = kaart;
  const { indexen, rijen, klassen, vulling, lijnen } = useTekening(data, atlas, vorm, netwerk);
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={vulling}
        laag={<Lijnen lijnen={lijnen} />}
        label={t.regelingen.kaartLabel(datum)}
        uitleg={t.kaart.bediening}
        vertel={(index) => vertelVan(vorm.gebieden[index], rijen, t, getal)}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) =>
          void navigate({
            to: '/gemeente/$code',
            params: { code: vorm.gebieden[index]?.code ?? '' },
            search: keuzeVan,
          })
        }
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        begin={vorm.indexVan.get('GM0344') ?? 0}
      >
        <Aantallegenda klassen={klassen} drempel={drempel} lijnen={lijnen.length > 0} />
      </Kaart>
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}

function useTekening(data: Regelingen, atlas: Atlas, vorm: Kaartvorm, netwerk: Netwerk) {
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const rijen = useMemo(() => new Map(data.gemeenten.map((g) => [g.code, g])), [data]);
  const klassen = useMemo(() => telklassen(data.gemeenten.map((g) => g.regelingen)), [data]);
  const vulling = useMemo(
    () =>
      vorm.gebieden.map(({ code }) => {
        const aantal = rijen.get(code)?.regelingen;
        return klassen.find((k) => aantal !== undefined && aantal >= k.van && aantal < k.tot)?.kleur;
      }),
    [vorm, rijen, klassen],
  );
  const lijnen = useMemo(
    () =>
      tekenLijnen(
        netwerk,
        data.gemeenten.map(({ code }) => code),
        vorm,
      ),
    [netwerk, data, vorm],
  );
  return { indexen, rijen, klassen, vulling, lijnen };
}

type Rij = Regelingen['gemeenten'][number];

/** What hover and focus tell of a gemeente. */
function vertelVan(
  gebied: Kaartvorm['gebieden'][number] | undefined,
  rijen: ReadonlyMap<string, Rij>,
  t: Catalogus,
  getal: Getallen,
) {
  const rij = rijen.get(gebied?.code ?? '');
  return {
    titel: gebied?.naam ?? '',
    regels: rij
      ? [t.regelingen.wolk(getal.heel(rij.regelingen)), t.regelingen.wolkPartners(getal.heel(rij.partners))]
      : [],
  };
}

function Lijnen({ lijnen }: { readonly lijnen: readonly Lijn[] }) {
  return (
    <g className="sh-netwerk">
      {lijnen.map(({ pad, kleur, dikte }) => (
        <path key={`${dikte} ${pad.slice(0, 24)}`} d={pad} stroke={schermkleur(kleur)} strokeWidth={dikte} />
      ))}
    </g>
  );
}

interface AantallegendaProps {
  readonly klassen: readonly Klasse[];
  readonly drempel: number;
  /** Are there lines on the map? */
  readonly lijnen: boolean;
}

function Aantallegenda({ klassen, drempel, lijnen }: AantallegendaProps) {
  const { t, getal } = useTaal();
  return (
    <Legenda
      titel={t.regelingen.legenda}
      klassen={klassen}
      grens={getal.heel}
      aantal={(k) => t.regelingen.legendaKlasse(getal.heel(k.van), getal.heel(k.tot), getal.heel(k.aantal))}
      laag={t.regelingen.weinig}
      hoog={t.regelingen.veel}
      tekens={lijnen ? [{ teken: 'banden', tekst: t.regelingen.legendaBanden(getal.heel(drempel)) }] : []}
    />
  );
}
