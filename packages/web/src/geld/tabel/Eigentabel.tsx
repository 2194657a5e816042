import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { AndereNaam, Atlas } from '@samenhang/core';
import type { Bedragen, Bedragkolom, Kolomwijzing } from '@samenhang/data/eigen';
import { describeBedragfout } from '@samenhang/taal';
import { useEffect, useRef, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Bestandkiezer } from '../../ui/velden/Bestandkiezer.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Voorbeeldtabel } from '../../ui/velden/Voorbeeldtabel.tsx';
import {
  firstPlaces,
  type Gekozentabel,
  type Gelegdetabel,
  movePlace,
  openTabel,
  placeRijen,
  readBij,
  type Tabelvraag,
} from './tabelkeuze.ts';

interface EigentabelProps {
  readonly tekst: string;
  readonly vraag: Tabelvraag;
  readonly atlas: Atlas;
  readonly andereNamen: readonly AndereNaam[];
  /** Told of the rows that count, and of the headings of the columns. */
  readonly onGebruik: (rijen: Gelegdetabel['rijen'], kopVan: (kolom: Bedragkolom) => string) => void;
}

/** A table of one's own: chosen, its columns pointed out, seen before it counts. */
export function Eigentabel({ tekst, vraag, ...rest }: EigentabelProps) {
  const { t } = useTaal();
  const [tabel, setTabel] = useState<Gekozentabel>();
  const [mis, setMis] = useState('');
  const take = async (bestand: File): Promise<void> => {
    const gekozen = await openTabel(bestand, vraag);
    setTabel(gekozen);
    setMis(gekozen ? '' : t.geld.maten.tabel.geenTabel(bestand.name));
  };
  return (
    <>
      <Bestandkiezer
        tekst={tekst}
        soort=".csv,.tsv,.txt,.xlsx,text/csv"
        onBestand={(bestand) => void take(bestand)}
      />
      {mis !== '' && (
        <Melding soort="error" dringend>
          <p>{mis}</p>
        </Melding>
      )}
      {tabel && <Keuze {...rest} vraag={vraag} tabel={tabel} onKlaar={() => setTabel(undefined)} />}
    </>
  );
}

interface KeuzeProps extends Omit<EigentabelProps, 'tekst'> {
  readonly tabel: Gekozentabel;
  readonly onKlaar: () => void;
}

/** The table as it is read by these columns; undefined until then. */
function useLezing(tabel: Gekozentabel, vraag: Tabelvraag, plaatsen: Kolomwijzing): Bedragen | undefined {
  const [lezing, setLezing] = useState<{ readonly bij: Kolomwijzing; readonly uit: Bedragen }>();
  useEffect(() => {
    let telt = true;
    void readBij(tabel, vraag, plaatsen).then((uit) => {
      if (telt) setLezing({ bij: plaatsen, uit });
    });
    return () => {
      telt = false;
    };
  }, [tabel, vraag, plaatsen]);
  return lezing?.bij === plaatsen ? lezing.uit : undefined;
}

/** Which column is what; the first rows; what it comes to. */
function Keuze({ vraag, atlas, andereNamen, tabel, onGebruik, onKlaar }: KeuzeProps) {
  const { t } = useTaal();
  const { maten } = t.geld;
  const { blad, bestand } = tabel;
  const [plaatsen, setPlaatsen] = useState(() => firstPlaces(blad, vraag));
  const lezing = useLezing(tabel, vraag, plaatsen);
  const gelegd = lezing?.ok === true ? placeRijen(lezing.rijen, atlas, andereNamen) : undefined;
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="sh-bestand">
      <Heading level={3} ref={kop} tabIndex={-1}>
        {maten.tabel.kop(bestand)}
      </Heading>
      <p className="sh-noot">{maten.tabel.uitleg}</p>
      <Kolommen vraag={vraag} blad={blad} plaatsen={plaatsen} onPlaatsen={setPlaatsen} />
      <Opbrengst bestand={bestand} lezing={lezing} gelegd={gelegd} jaar={atlas.jaar} />
      <div className="sh-knoppen">
        <Button
          purpose="primary"
          disabled={(gelegd?.rijen.length ?? 0) === 0}
          onClick={() => {
            onGebruik(gelegd?.rijen ?? [], (kolom) => blad.koppen[plaatsen[kolom] ?? -1] ?? '');
            onKlaar();
          }}
        >
          {maten.tabel.gebruik}
        </Button>
        <Button purpose="subtle" onClick={onKlaar}>
          {maten.tabel.stop}
        </Button>
      </div>
    </section>
  );
}

interface KolommenProps extends Pick<KeuzeProps, 'vraag'> {
  readonly blad: Gekozentabel['blad'];
  readonly plaatsen: Kolomwijzing;
  readonly onPlaatsen: (plaatsen: Kolomwijzing) => void;
}

/** Which column is what, and the first rows. */
function Kolommen({ vraag, blad, plaatsen, onPlaatsen }: KolommenProps) {
  const { maten, tabel: namen } = useTaal().t.geld;
  const koppen = blad.koppen.map((naam, k) => naam || maten.tabel.zonder(String(k + 1)));
  const opties = koppen.map((tekst, k) => ({ waarde: String(k), tekst }));
  const gevraagd = [...vraag.verplicht, ...vraag.mogelijk];
  const merkVan = (plek: number): string | undefined => {
    const kolom = gevraagd.find((een) => plaatsen[een] === plek);
    return kolom && namen.kolommen[kolom];
  };
  return (
    <>
      {gevraagd.map((kolom) => (
        <Keuzeveld
          key={kolom}
          label={namen.kolommen[kolom]}
          waarde={String(plaatsen[kolom] ?? '')}
          opties={[{ waarde: '', tekst: maten.tabel.geen }, ...opties]}
          onKies={(k) => onPlaatsen(movePlace(plaatsen, kolom, k === '' ? undefined : Number(k)))}
        />
      ))}
      <Voorbeeldtabel
        bijschrift={maten.tabel.voorbeeld}
        namen={koppen}
        rijen={blad.voorbeeld}
        merkVan={merkVan}
      />
    </>
  );
}

interface OpbrengstProps {
  readonly bestand: string;
  readonly lezing: Bedragen | undefined;
  readonly gelegd: Gelegdetabel | undefined;
  readonly jaar: number;
}

/** More lines than this help nobody. */
const meesteRegels = 8;

/** What the table comes to: how many rows count, and of the others which, why not, and how to mend them. */
function Opbrengst({ bestand, lezing, gelegd, jaar }: OpbrengstProps) {
  const { t, taal, getal } = useTaal();
  const { tabel: woorden } = t.geld.maten;
  if (!lezing) return null;
  const mis = lezing.ok
    ? (gelegd?.weg ?? []).map((w) => woorden.nietGevonden(String(w.regel), w.naam, String(jaar), w.bedoeld))
    : lezing.fouten.map((fout) => describeBedragfout(fout, bestand, { t, taal }));
  const aantal = gelegd?.rijen.length ?? 0;
  return (
    <>
      <p role="status">
        {lezing.ok && (aantal > 0 ? woorden.gelezen(getal.heel(aantal)) : woorden.leeg)}{' '}
        {lezing.ok && lezing.totalen.length > 0 && woorden.totalen(getal.heel(lezing.totalen.length))}
      </p>
      {mis.length > 0 && (
        <Melding soort={lezing.ok ? 'warning' : 'error'}>
          <ul>
            {mis.slice(0, meesteRegels).map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
          {mis.length > meesteRegels && <p>{woorden.rest(getal.heel(mis.length - meesteRegels))}</p>}
        </Melding>
      )}
    </>
  );
}
