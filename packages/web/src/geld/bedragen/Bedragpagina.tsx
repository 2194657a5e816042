import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Atlas } from '@samenhang/core';
import type { Taakveld } from '@samenhang/core/geld';
import { opsommingTot } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Onderweg, useJaarbeeld, Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { useKaartjaar } from '../uitkeringen/kaartjaar.ts';
import { Bedragkaart } from '../uitkomst/Bedragkaart.tsx';
import { measureOf } from '../uitkomst/bedragwaarde.ts';
import { type Bedragadres, parseBedragadres } from './adres.ts';
import { Bedraginvoer } from './Bedraginvoer.tsx';
import { type Bedragbeeld, describeWat, showBedragen } from './beeld.ts';
import { type Bedragtabel, type Tabelbeheer, useBedragtabel, yearOf } from './eigenbedragen.ts';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import { Keuze } from './Keuze.tsx';
import { Naarscenario } from './Naarscenario.tsx';
import { Slot } from './Slot.tsx';
import { taakveldenVraag } from './vragen.ts';
import { Woordenlijst } from './Woordenlijst.tsx';

/** Somebody's own amounts per gemeente, or a table of CBS by task field: read, seen, and taken into a scenario. */
export function Bedragpagina() {
  const { t } = useTaal();
  useTitel(t.geld.bedragen.titel);
  const beheer = useStand(parseBedragadres);
  const tabelbeheer = useBedragtabel();
  const { tabel } = tabelbeheer;
  return tabel ? (
    <Blad tabel={tabel} neem={tabelbeheer.neem} beheer={beheer} />
  ) : (
    <Begin {...tabelbeheer} beheer={beheer} />
  );
}

interface BeginProps extends Pick<Tabelbeheer, 'neem'> {
  readonly beheer: Standbeheer<Bedragadres>;
}

/** Before there is a table: what the page is for, and the way to choose one. */
function Begin({ neem, beheer: { stand } }: BeginProps) {
  const { bedragen: woorden } = useTaal().t.geld;
  return (
    <div className="sh-pagina sh-geld">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph className="sh-lead">{woorden.inleiding}</Paragraph>
      {stand.taakvelden !== undefined && (
        <Melding soort="warning">
          <p>{woorden.mist}</p>
        </Melding>
      )}
      <Paragraph className="sh-tekst">{woorden.uitleg}</Paragraph>
      <Bedraginvoer neem={neem} />
      <Woordenlijst />
    </div>
  );
}

interface BladProps extends BeginProps {
  readonly tabel: Bedragtabel;
}

function Blad({ tabel, neem, beheer }: BladProps) {
  const { t } = useTaal();
  const { bedragen: woorden } = t.geld;
  const { stand, wijzig } = beheer;
  const { data: taakvelden, error, refetch } = useQuery(taakveldenVraag);
  const { atlas, kaart, fout } = useJaarbeeld(useKaartjaar(yearOf(tabel, stand.jaar) ?? null));
  const beeld = useMemo(() => atlas && showBedragen(tabel, stand, atlas), [tabel, stand, atlas]);
  if (error || fout || !taakvelden || !atlas || !kaart || !beeld)
    return <Onderweg fout={error ?? fout} opnieuw={() => void refetch()} />;
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <p className="sh-bovenkop">{woorden.titel}</p>
          <Opening tabel={tabel} beeld={beeld} atlasjaar={atlas.jaar} taakvelden={taakvelden} />
        </div>
        <section className="sh-blad__kaart" aria-label={woorden.kaart}>
          <Bedragkaart
            label={woorden.kaartLabel}
            bedragen={beeld.gemeenten}
            maat={measureOf(stand, beeld.gemeenten)}
            atlas={atlas}
            kaart={kaart}
            gemeente={stand.gemeente}
            onGemeente={(gemeente) => wijzig({ gemeente })}
          />
        </section>
        <Zij tabel={tabel} taakvelden={taakvelden} atlas={atlas} neem={neem} beheer={beheer} />
      </div>
      <div className="sh-vervolg">
        <Naarscenario tabel={tabel} stand={stand} taakvelden={taakvelden} />
        <section className="sh-sectie">
          <Heading level={2}>{woorden.tabel}</Heading>
          <Gemeentetabel gemeenten={beeld.gemeenten} beheer={beheer} />
        </section>
        <Slot
          tabel={tabel}
          beeld={beeld}
          taakvelden={taakvelden}
          kaart={kaart}
          inwonersjaar={atlas.jaar}
          beheer={beheer}
        />
      </div>
    </>
  );
}

interface ZijProps extends BladProps {
  readonly taakvelden: readonly Taakveld[];
  readonly atlas: Atlas;
}

/** What counts, and the way to put the table away. */
function Zij({ tabel, taakvelden, atlas, neem, beheer }: ZijProps) {
  const { t } = useTaal();
  return (
    <div className="sh-blad__zij sh-niet-drukken">
      <Zoekveld
        atlas={atlas}
        label={t.geld.uitkeringen.wijsAan}
        onKies={(gemeente) => beheer.wijzig({ gemeente })}
      />
      <Keuze tabel={tabel} taakvelden={taakvelden} beheer={beheer} />
      <button type="button" className="sh-tekstknop" onClick={() => neem(undefined)}>
        {t.geld.bedragen.weg}
      </button>
    </div>
  );
}

interface OpeningProps extends Pick<BladProps, 'tabel'> {
  readonly beeld: Bedragbeeld;
  readonly atlasjaar: number;
  readonly taakvelden: readonly Taakveld[];
}

/** More names than these help nobody. */
const meesteNamen = 8;

/** What it comes to, of what, and what does not count. */
function Opening({ tabel, beeld, atlasjaar, taakvelden }: OpeningProps) {
  const { t, taal, getal } = useTaal();
  const { bedragen: woorden } = t.geld;
  const { gemeenten, som, jaar, zijde, weg } = beeld;
  const wanneer = jaar === undefined ? woorden.zonderJaar : woorden.wanneer(String(jaar));
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {woorden.kop(
          wanneer,
          woorden.gemeenten(getal.heel(gemeenten.length)),
          `€\u00A0${getal.heel(som)}`,
          woorden.zijden[zijde],
        )}
      </Heading>
      <Paragraph className="sh-lead">{describeWat(beeld, { t, taal, taakvelden })}.</Paragraph>
      <p className="sh-noot">{woorden.uit(tabel.bestand)}</p>
      {gemeenten.length === 0 && (
        <Melding soort="warning">
          <p>{woorden.leeg}</p>
        </Melding>
      )}
      {weg.length > 0 && (
        <Melding soort="warning">
          <p>
            {woorden.weggelaten(
              opsommingTot(
                taal,
                weg.map(({ naam, bedoeld, regel }) =>
                  woorden.weggelatenNaam(naam, String(regel), bedoeld ?? ''),
                ),
                meesteNamen,
                (n) => t.geld.rest(String(n)),
              ),
              String(atlasjaar),
            )}
          </p>
        </Melding>
      )}
    </>
  );
}
