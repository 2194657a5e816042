import { type HuisvestingAntwoord, huisvestingTabel } from '@samenhang/core/geld';
import { useCallback } from 'react';
import { stringifyStand } from '../../adres/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { writeGewichten } from '../invoer/gewichten.ts';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { Figuursectie } from '../uitkomst/Figuur.tsx';
import { Formules } from '../uitkomst/Formules.tsx';
import { Kerntabel } from '../uitkomst/Kerntabel.tsx';
import { Slotblad } from '../uitkomst/Slotblad.tsx';
import { Uitgangspunten } from '../uitkomst/Uitgangspunten.tsx';
import { drawVerschoven } from '../uitkomst/verschuiving.ts';
import type { Huisvestadres } from './adres.ts';

/** Draws how many people each gemeente houses, now and by the agreement; who comes to house most more stands on top. */
function useVerschuiving({ gemeenten }: HuisvestingAntwoord) {
  const { t, getal } = useTaal();
  const { huisvesting: woorden } = t.geld;
  return useCallback(
    (breedte: number) => {
      const regels = gemeenten.map(({ naam, nu, afspraak }) => ({ naam, nu, straks: afspraak }));
      return drawVerschoven({ regels, asX: woorden.as, schrijf: (x: number) => getal.kort(x) }, breedte);
    },
    [gemeenten, woorden, getal],
  );
}

interface UitkomstProps {
  readonly antwoord: HuisvestingAntwoord;
  readonly beheer: Standbeheer<Huisvestadres>;
}

/** The picture. */
export function Beeld({ antwoord }: Pick<UitkomstProps, 'antwoord'>) {
  const { huisvesting: woorden } = useTaal().t.geld;
  const make = useVerschuiving(antwoord);
  return <Figuursectie titel={woorden.beeld} uitleg={woorden.beeldUitleg} make={make} />;
}

/** Each gemeente, as wide as the page. */
export function Gemeentetabel({ antwoord, beheer }: UitkomstProps) {
  const { huisvesting: woorden } = useTaal().t.geld;
  return (
    <section className="sh-sectie">
      <Deelkop kop={woorden.tabel} uitleg={woorden.tabelUitleg} />
      <Kerntabel
        tabel={huisvestingTabel(antwoord)}
        bijschrift={woorden.tabel}
        naam="naam"
        zonder={['gemeente', 'beschermd_wonen', 'opvang', 'jeugdzorg', 'detentie']}
        volgorde={beheer.stand.volgorde}
        onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
      />
    </section>
  );
}

interface SlotProps extends UitkomstProps {
  readonly jaar: number;
  readonly zin: string;
}

/** How it was computed, what it cannot tell, and the way to take it along. */
export function Slot({ antwoord, beheer, jaar, zin }: SlotProps) {
  const { t, getal } = useTaal();
  const { huisvesting: woorden } = t.geld;
  const heel = { ...beheer.stand, jaar, verdeling: writeGewichten(antwoord.verdeling) };
  const adres = `${location.origin}/geld/huisvesting${stringifyStand(heel)}`;
  const make = useVerschuiving(antwoord);
  const tabel = huisvestingTabel(antwoord);
  return (
    <Slotblad
      adres={adres}
      naam="samenhang-geld-huisvesting"
      antwoord={antwoord}
      tabel={tabel}
      beeld={{ titel: woorden.beeld, make }}
      zin={zin}
    >
      <Uitgangspunten
        regels={antwoord.verdeling.map(({ maat, gewicht }) => [woorden.maten[maat], getal.procent(gewicht)])}
      />
      <p>{woorden.recept}</p>
      <Formules formules={antwoord.formules} />
      <p>{woorden.receptInwoners(String(jaar))}</p>
      <p>{woorden.kanNiet}</p>
    </Slotblad>
  );
}
