import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Kolomwijzing } from '@samenhang/data/eigen';
import { useEffect, useRef, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Voorbeeldtabel } from '../../ui/velden/Voorbeeldtabel.tsx';
import {
  columnsOf,
  firstPlaces,
  type Gekozentabel,
  type Gelezen,
  movePlace,
  noneOf,
  type Tabelwijze,
} from './tabelkeuze.ts';

interface NagekekenProps<T> {
  readonly tabel: Gekozentabel;
  /** One for as long as this stands here. */
  readonly wijze: Tabelwijze<T>;
  readonly onGebruik: (inhoud: T) => void;
  readonly onStop: () => void;
}

/** The table as these columns read it; undefined until then. */
function useLezing<T>(tabel: Gekozentabel, { lees, vraag }: Tabelwijze<T>, keus: Kolomwijzing | undefined) {
  const [stand, setStand] = useState<{ readonly keus: typeof keus; readonly uit: Gelezen<T> }>();
  useEffect(() => {
    let telt = true;
    void lees(tabel, keus && { ...noneOf(vraag), ...keus }).then((uit) => {
      if (telt) setStand({ keus, uit });
    });
    return () => {
      telt = false;
    };
  }, [tabel, lees, vraag, keus]);
  return stand && stand.keus === keus ? stand.uit : undefined;
}

/** Which column is what; the first rows; what it comes to. */
export function Nagekeken<T>({ tabel, wijze: gegeven, onGebruik, onStop }: NagekekenProps<T>) {
  // As it was when the table was chosen: that it is made anew does not make it another.
  const [wijze] = useState(gegeven);
  const { invoer: woorden } = useTaal().t.geld.tabel;
  const { blad, bestand } = tabel;
  const [keus, setKeus] = useState(() =>
    wijze.alleenKoppen === true ? undefined : firstPlaces(blad, wijze.vraag),
  );
  const lezing = useLezing(tabel, wijze, keus);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const zonder = lezing?.ok === true && lezing.zonderKolommen === true;
  return (
    <section className="sh-bestand">
      <Heading level={3} ref={kop} tabIndex={-1}>
        {woorden.kop(bestand)}
      </Heading>
      <p className="sh-noot">{woorden.uitleg}</p>
      <Kolommen
        wijze={wijze}
        blad={blad}
        plaatsen={zonder ? {} : (keus ?? blad.gevonden)}
        onPlaatsen={setKeus}
      />
      <p role="status">
        {lezing === undefined && woorden.leest}
        {lezing?.ok && lezing.zin}
      </p>
      {lezing?.ok && <Regels soort="warning" regels={lezing.opmerkingen} />}
      {lezing?.ok === false && <Regels soort="error" regels={lezing.fouten} />}
      {lezing?.ok && wijze.proef?.(lezing.inhoud)}
      <div className="sh-knoppen">
        {lezing?.ok && !lezing.leeg && (
          <Button purpose="primary" onClick={() => onGebruik(lezing.inhoud)}>
            {woorden.gebruik}
          </Button>
        )}
        <Button purpose="secondary" onClick={onStop}>
          {woorden.stop}
        </Button>
      </div>
    </section>
  );
}

interface KolommenProps {
  readonly wijze: Pick<Tabelwijze<never>, 'vraag'>;
  readonly blad: Gekozentabel['blad'];
  readonly plaatsen: Kolomwijzing;
  readonly onPlaatsen: (plaatsen: Kolomwijzing) => void;
}

/** Which column is what, and the first rows. */
function Kolommen({ wijze: { vraag }, blad, plaatsen, onPlaatsen }: KolommenProps) {
  const { invoer: woorden, kolommen: namen } = useTaal().t.geld.tabel;
  const koppen = blad.koppen.map((naam, k) => naam || woorden.zonderKop(String(k + 1)));
  const opties = koppen.map((tekst, k) => ({ waarde: String(k), tekst }));
  const gevraagd = columnsOf(vraag);
  const merkVan = (plek: number): string | undefined => {
    const kolom = gevraagd.find((een) => plaatsen[een] === plek);
    return kolom && namen[kolom];
  };
  return (
    <>
      <div className="sh-kolommen__keuze">
        {gevraagd.map((kolom) => (
          <Keuzeveld
            key={kolom}
            label={woorden.kolomVan(namen[kolom])}
            waarde={String(plaatsen[kolom] ?? '')}
            opties={[{ waarde: '', tekst: woorden.geenKolom }, ...opties]}
            onKies={(k) => onPlaatsen(movePlace(plaatsen, kolom, k === '' ? undefined : Number(k)))}
          />
        ))}
      </div>
      <Voorbeeldtabel bijschrift={woorden.rijen} namen={koppen} rijen={blad.voorbeeld} merkVan={merkVan} />
    </>
  );
}

/** More lines than this help nobody. */
const meesteRegels = 10;

interface RegelsProps {
  readonly soort: 'warning' | 'error';
  readonly regels: readonly string[];
}

/** What is wrong, each with its place and how to mend it. */
function Regels({ soort, regels }: RegelsProps) {
  const { t, getal } = useTaal();
  const { invoer: woorden } = t.geld.tabel;
  if (regels.length === 0) return null;
  return (
    <Melding soort={soort} dringend={soort === 'error'}>
      {soort === 'error' && <p>{woorden.geweigerd}</p>}
      <ul>
        {regels.slice(0, meesteRegels).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
        {regels.length > meesteRegels && <li>{woorden.meer(getal.heel(regels.length - meesteRegels))}</li>}
      </ul>
    </Melding>
  );
}
