import { gemeenteIndexen, windowAround } from '@samenhang/beeld';
import { indexOfGemeente } from '@samenhang/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { burenOpKaart, useJaarbeeld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart } from '../../kaart/index.ts';
import { keuzeVan } from '../../keuze/index.ts';
import { schermkleur } from '../../ui/beeld/schermkleur.ts';
import { Traag } from '../../ui/Skelet.tsx';
import type { Regeling } from './vragen.ts';

/** Colours of who takes part and who does not, as the theme has them. */
const LID = '#255893';
const GEEN_LID = '#eff1f3';
/** Width to height of the window. */
const VERHOUDING = 1;

/** Where the gemeenten lie that take part, on the map of the year in question. */
export function Deelnemerkaart({ regeling }: { readonly regeling: Regeling }) {
  const { t } = useTaal();
  const { atlas, kaart, fout } = useJaarbeeld(Number(regeling.datum.slice(0, 4)));
  if (!atlas || !kaart)
    return <div className="sh-kaart sh-kaart--leeg">{fout ? <p>{t.register.geenKaart}</p> : <Traag />}</div>;
  return <Getekend regeling={regeling} atlas={atlas} kaart={kaart} />;
}

interface GetekendProps {
  readonly regeling: Regeling;
  readonly atlas: NonNullable<ReturnType<typeof useJaarbeeld>['atlas']>;
  readonly kaart: NonNullable<ReturnType<typeof useJaarbeeld>['kaart']>;
}

function Getekend({ regeling, atlas, kaart }: GetekendProps) {
  const { t } = useTaal();
  const navigate = useNavigate();
  const { vorm } = kaart;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const leden = useMemo(
    () =>
      new Set(regeling.deelnemers.flatMap(({ gemeente }) => indexOfGemeente(atlas, gemeente ?? '') ?? [])),
    [regeling, atlas],
  );
  const opKaart = useMemo(() => indexen.flatMap((g, i) => (leden.has(g) ? [i] : [])), [indexen, leden]);
  const kleuren = useMemo(
    () => indexen.map((g) => schermkleur(leden.has(g) ? LID : GEEN_LID)),
    [indexen, leden],
  );
  const venster = useMemo(() => windowAround(vorm, opKaart, VERHOUDING), [vorm, opKaart]);
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={kleuren}
        namen={opKaart}
        venster={venster}
        label={t.register.kaart(regeling.naam)}
        uitleg={t.kaart.bediening}
        vertel={(index) => ({
          titel: vorm.gebieden[index]?.naam ?? '',
          regels: [leden.has(indexen[index] ?? -1) ? t.register.doetMee : t.register.doetNietMee],
        })}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) =>
          void navigate({
            to: '/gemeente/$code',
            params: { code: vorm.gebieden[index]?.code ?? '' },
            search: keuzeVan,
          })
        }
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        begin={opKaart[0] ?? 0}
        className="sh-kaart--uitsnede"
      />
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}
