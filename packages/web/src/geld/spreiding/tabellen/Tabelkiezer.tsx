import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Bedragblad, type Bedragkolom, type Kolomwijzing, previewBedragen } from '@samenhang/data/eigen';
import type { Catalogus } from '@samenhang/taal';
import { useEffect, useRef, useState } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Bestandkiezer } from '../../../ui/velden/Bestandkiezer.tsx';
import { Keuzeveld } from '../../../ui/velden/Keuzeveld.tsx';
import { Voorbeeldtabel } from '../../../ui/velden/Voorbeeldtabel.tsx';
import { Foutenlijst } from './Foutenlijst.tsx';
import type { Gelezen, Tabelwijze } from './lees.ts';

/** A file that was chosen, and how it lies there; no sheet where it is no table. */
interface Keuze {
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly blad: Bedragblad | undefined;
}

interface TabelkiezerProps<T> {
  readonly wijze: Tabelwijze<T>;
  readonly kop: string;
  readonly uitleg: string;
  readonly kies: string;
  /** What a table comes to that can be used. */
  readonly zin: (aantal: string) => string;
  readonly onGebruik: (inhoud: T, bestand: string) => void;
}

/** Larger than any table of all gemeenten to all. */
const grootst = 20_000_000;

/** Somebody's own table: chosen or dropped, its columns pointed out, its first rows shown, its faults told. Then used, or not. */
export function Tabelkiezer<T>({ wijze, kop, uitleg, kies, zin, onGebruik }: TabelkiezerProps<T>) {
  const { tabellen: woorden } = useTaal().t.geld.spreiding;
  const [keuze, setKeuze] = useState<Keuze>();
  const [teGroot, setTeGroot] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  // Who works by keyboard goes on at the heading: what they pressed may be gone.
  const sluit = () => {
    setKeuze(undefined);
    top.current?.focus();
  };
  const open = async (bestand: File) => {
    setTeGroot(bestand.size > grootst);
    if (bestand.size > grootst) return;
    const bytes = new Uint8Array(await bestand.arrayBuffer());
    setKeuze({ naam: bestand.name, bytes, blad: await previewBedragen(bytes, wijze.vraag) });
    top.current?.focus();
  };
  return (
    <section className="sh-geld__tabel">
      <Heading level={2} appearance="level-4" ref={top} tabIndex={-1}>
        {kop}
      </Heading>
      <p className="sh-noot">{uitleg}</p>
      <Bestandkiezer tekst={kies} soort=".csv,.txt,.tsv,.xlsx" onBestand={(bestand) => void open(bestand)} />
      {teGroot && (
        <Melding soort="error" dringend>
          <p>{woorden.teGroot}</p>
        </Melding>
      )}
      {keuze && (
        <Nagekeken
          key={`${keuze.naam} ${keuze.bytes.length}`}
          keuze={keuze}
          wijze={wijze}
          zin={zin}
          onGebruik={(inhoud) => {
            onGebruik(inhoud, keuze.naam);
            sluit();
          }}
          onStop={sluit}
        />
      )}
    </section>
  );
}

/** The table as one choice of columns reads it; undefined until then. */
function useGelezen<T>({ lees }: Tabelwijze<T>, bytes: Uint8Array, keus: Kolomwijzing | undefined) {
  const [stand, setStand] = useState<{ readonly keus: typeof keus; readonly gelezen: Gelezen<T> }>();
  useEffect(() => {
    let telt = true;
    void lees(bytes, keus).then((gelezen) => {
      if (telt) setStand({ keus, gelezen });
    });
    return () => {
      telt = false;
    };
  }, [lees, bytes, keus]);
  return stand?.keus === keus ? stand?.gelezen : undefined;
}

interface NagekekenProps<T> extends Pick<TabelkiezerProps<T>, 'wijze' | 'zin'> {
  readonly keuze: Keuze;
  readonly onGebruik: (inhoud: T) => void;
  readonly onStop: () => void;
}

function Nagekeken<T>({ keuze: { naam, bytes, blad }, wijze, zin, onGebruik, onStop }: NagekekenProps<T>) {
  const { t, getal } = useTaal();
  const { tabellen: woorden } = t.geld.spreiding;
  const [keus, setKeus] = useState<Kolomwijzing>();
  const gelezen = useGelezen(wijze, bytes, keus);
  const isVierkant = gelezen?.ok === true && gelezen.vierkant;
  return (
    <>
      {blad && (
        <Kolommen
          blad={blad}
          kolommen={wijze.vraag.verplicht}
          keus={keus ?? (isVierkant ? {} : blad.gevonden)}
          onKeus={setKeus}
        />
      )}
      <p role="status">
        {gelezen === undefined && woorden.leest}
        {gelezen?.ok && zin(getal.heel(gelezen.aantal))}
        {isVierkant && ` ${woorden.vierkant}`}
      </p>
      {gelezen?.ok === false && <Foutenlijst bestand={naam} fouten={gelezen.fouten} />}
      <div className="sh-knoppen">
        {gelezen?.ok && (
          <Button purpose="primary" onClick={() => onGebruik(gelezen.inhoud)}>
            {woorden.gebruik}
          </Button>
        )}
        <Button purpose="secondary" onClick={onStop}>
          {woorden.stop}
        </Button>
      </div>
    </>
  );
}

/** What a column has in it, in the language of the page: headings in a file are Dutch. */
function kolomnaam(kolom: Bedragkolom, t: Catalogus): string {
  const { kolommen } = t.geld.spreiding.tabellen;
  return kolom in kolommen ? kolommen[kolom as keyof typeof kolommen] : t.geld.tabel.kolommen[kolom];
}

interface KolommenProps {
  readonly blad: Bedragblad;
  readonly kolommen: readonly Bedragkolom[];
  readonly keus: Kolomwijzing;
  readonly onKeus: (keus: Kolomwijzing) => void;
}

/** Which column is which, and the first rows. */
function Kolommen({ blad, kolommen, keus, onKeus }: KolommenProps) {
  const { t } = useTaal();
  const { tabellen: woorden } = t.geld.spreiding;
  const namen = blad.koppen.map((kop, k) => kop || woorden.kolomZonder(String(k + 1)));
  const opties = namen.map((tekst, k) => ({ waarde: String(k), tekst }));
  const merkVan = (plek: number): string | undefined => {
    const kolom = kolommen.find((een) => keus[een] === plek);
    return kolom && kolomnaam(kolom, t);
  };
  return (
    <>
      <div className="sh-kolommen__keuze">
        {kolommen.map((kolom) => (
          <Keuzeveld
            key={kolom}
            label={woorden.kolomVan(kolomnaam(kolom, t))}
            waarde={String(keus[kolom] ?? '')}
            opties={
              keus[kolom] === undefined ? [{ waarde: '', tekst: woorden.geenKolom }, ...opties] : opties
            }
            onKies={(plek) => plek !== '' && onKeus({ ...keus, [kolom]: Number(plek) })}
          />
        ))}
      </div>
      <Voorbeeldtabel bijschrift={woorden.voorbeeld} namen={namen} rijen={blad.voorbeeld} merkVan={merkVan} />
    </>
  );
}
