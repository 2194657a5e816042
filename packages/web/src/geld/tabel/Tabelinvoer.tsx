import { useRef, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Bestandkiezer } from '../../ui/velden/Bestandkiezer.tsx';
import { bewaar, csvVanRijen } from '../../uitvoer/index.ts';
import { Nagekeken } from './Nagekeken.tsx';
import { Plakveld } from './Plakveld.tsx';
import { exampleOf, type Gekozentabel, openTabel, type Tabelwijze } from './tabelkeuze.ts';

interface TabelinvoerProps<T> {
  /** What the button says. */
  readonly tekst: string;
  readonly wijze: Tabelwijze<T>;
  /** Told of what the table holds, and of the file that it is. */
  readonly onGebruik: (inhoud: T, bestand: string) => void;
}

/** Larger than any table of all gemeenten to all. */
const grootst = 20_000_000;

/**
 * A table of one's own: chosen, dropped or pasted; its columns pointed out, its first rows and its faults shown; then used, or
 * not. It does not leave the browser.
 */
export function Tabelinvoer<T>({ tekst, wijze, onGebruik }: TabelinvoerProps<T>) {
  const { t, taal } = useTaal();
  const { invoer: woorden } = t.geld.tabel;
  const [tabel, setTabel] = useState<Gekozentabel>();
  const [mis, setMis] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const take = async (bestand: File): Promise<void> => {
    const gekozen = bestand.size > grootst ? undefined : await openTabel(bestand, wijze.vraag);
    setTabel(gekozen);
    if (bestand.size > grootst) setMis(woorden.teGroot);
    else setMis(gekozen ? '' : woorden.geenTabel(bestand.name));
  };
  // Who works by keyboard goes on at the button that opened it: what they pressed is gone.
  const sluit = () => {
    setTabel(undefined);
    top.current?.querySelector('button')?.focus();
  };
  return (
    <div className="sh-tabelinvoer" ref={top}>
      <Bestandkiezer
        tekst={tekst}
        soort=".csv,.tsv,.txt,.xlsx,text/csv"
        onBestand={(bestand) => void take(bestand)}
      >
        {woorden.sleep}
      </Bestandkiezer>
      <Plakveld onBestand={(bestand) => void take(bestand)} />
      <Voorbeeldknop wijze={wijze} />
      {mis !== '' && (
        <Melding soort="error" dringend>
          <p>{mis}</p>
        </Melding>
      )}
      {tabel && (
        <Nagekeken
          key={`${tabel.id} ${taal}`}
          tabel={tabel}
          wijze={wijze}
          onGebruik={(inhoud) => {
            onGebruik(inhoud, tabel.bestand);
            sluit();
          }}
          onStop={sluit}
        />
      )}
    </div>
  );
}

/** A table to begin with, as a file. */
function Voorbeeldknop<T>({ wijze }: Pick<TabelinvoerProps<T>, 'wijze'>) {
  const { invoer: woorden } = useTaal().t.geld.tabel;
  return (
    <button
      type="button"
      className="sh-tekstknop"
      onClick={() => {
        const { koppen, rijen } = exampleOf(wijze);
        const { type, excel } = csvVanRijen(koppen, rijen);
        void bewaar({ type, inhoud: excel }, `${woorden.voorbeeldnaam}.csv`);
      }}
    >
      {woorden.voorbeeld}
    </button>
  );
}
