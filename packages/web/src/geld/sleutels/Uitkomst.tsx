import { type SleutelAntwoord, sleutelTabel } from '@samenhang/core/geld';
import { useCallback } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { sameSource, useBronbeeld } from '../uitkomst/bronbeeld.ts';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { Figuursectie } from '../uitkomst/Figuur.tsx';
import { Kerntabel } from '../uitkomst/Kerntabel.tsx';
import { drawVerschoven } from '../uitkomst/verschuiving.ts';
import type { Sleuteladres } from './adres.ts';

/** Draws what each pays per inhabitant, now and by the new key; who rises most stands on top. */
export function useVerschuiving({ deelnemers }: SleutelAntwoord) {
  const { t, getal } = useTaal();
  const { sleutels: woorden } = t.geld;
  return useCallback(
    (breedte: number) => {
      const regels = deelnemers.flatMap(({ naam, inwoners, vast, bijdrage, straks }) =>
        vast || inwoners === null ? [] : [{ naam, nu: bijdrage / inwoners, straks: straks / inwoners }],
      );
      return drawVerschoven(
        { regels, asX: woorden.as, schrijf: (x: number) => `€\u00A0${getal.met(x, 2)}` },
        breedte,
      );
    },
    [deelnemers, woorden, getal],
  );
}

interface UitkomstProps {
  readonly antwoord: SleutelAntwoord;
  readonly beheer: Standbeheer<Sleuteladres>;
}

/** The picture. */
export function Beeld({ antwoord }: Pick<UitkomstProps, 'antwoord'>) {
  const { sleutels: woorden } = useTaal().t.geld;
  const make = useVerschuiving(antwoord);
  return <Figuursectie titel={woorden.beeld} uitleg={woorden.beeldUitleg} make={make} />;
}

/** Each participant, as wide as the page: it may have a column for every year. */
export function Deelnemertabel({ antwoord, beheer }: UitkomstProps) {
  const { sleutels: woorden } = useTaal().t.geld;
  const zonderGebruik = antwoord.deelnemers.every(({ gebruik }) => gebruik === null);
  return (
    <section className="sh-sectie">
      <Deelkop kop={woorden.tabel} uitleg={woorden.tabelUitleg} />
      <Kerntabel
        tabel={sleutelTabel(antwoord)}
        bijschrift={woorden.tabel}
        naam="deelnemer"
        zonder={['gemeente', ...(zonderGebruik ? ['gebruik'] : []), ...sameSource(antwoord.deelnemers)]}
        beelden={useBronbeeld()}
        volgorde={beheer.stand.volgorde}
        onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
      />
    </section>
  );
}
