import { type VertrekAntwoord, vertrekTabellen } from '@samenhang/core/geld';
import { stringifyStand } from '../../adres/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Formules } from '../uitkomst/Formules.tsx';
import { Slotblad } from '../uitkomst/Slotblad.tsx';
import { Uitgangspunten } from '../uitkomst/Uitgangspunten.tsx';
import type { Vertrekadres } from './adres.ts';
import { sayVertrek } from './Opening.tsx';
import { useStapel } from './Uitkomst.tsx';

interface SlotProps {
  readonly antwoord: VertrekAntwoord;
  /** The address with nothing left open. */
  readonly heel: Vertrekadres;
}

/** How it was computed, what it cannot tell, and the way to take it along. */
export function Slot({ antwoord, heel }: SlotProps) {
  const spraak = useTaal();
  const { t } = spraak;
  const { vertrek: woorden } = t.geld;
  const adres = `${location.origin}/geld/vertrek${stringifyStand({ ...heel })}`;
  const make = useStapel(antwoord);
  const [tabel] = vertrekTabellen(antwoord);
  return (
    <Slotblad
      adres={adres}
      naam="samenhang-geld-vertrek"
      antwoord={antwoord}
      tabel={tabel}
      beeld={{ titel: woorden.beeld, make }}
      zin={sayVertrek(antwoord, spraak)}
    >
      <Regel antwoord={antwoord} />
      <p>{woorden.recept}</p>
      <Formules formules={antwoord.formules} />
      <p>{t.geld.sleutels.receptInwoners(String(heel.jaar))}</p>
      <p>{woorden.kanNiet}</p>
    </Slotblad>
  );
}

/** The rule and the amounts that the answer rests on. */
function Regel({ antwoord: { regel, vasteKosten, deelnemers } }: Pick<SlotProps, 'antwoord'>) {
  const { t, getal } = useTaal();
  const { vertrek: woorden, deelnemers: wie } = t.geld;
  const euro = (x: number) => `€\u00A0${getal.heel(x)}`;
  const regels = [
    [wie.begroting, euro(deelnemers.reduce((som, { bijdrage }) => som + bijdrage, 0))],
    [woorden.aandelen, regel.aandelen.map(getal.procent).join(', ') || '–'],
    [woorden.grondslag, woorden.grondslagen[regel.grondslag]],
    [woorden.vast, euro(vasteKosten)],
    [woorden.vermogen, euro(regel.vermogen)],
  ] as const;
  return <Uitgangspunten regels={regels} />;
}
