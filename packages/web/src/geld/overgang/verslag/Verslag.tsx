import { datumInWoorden, tellAannames, tellTrekkingen } from '@samenhang/taal';
import { useState } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../../ui/Tabel.tsx';
import { Deelkop } from '../../uitkomst/Deelkop.tsx';
import type { NaastProps } from '../kijk.ts';
import { Naasttabel } from '../naast/Naasttabel.tsx';
import { Jaartabel } from './Jaartabel.tsx';

type Aanname = ReturnType<typeof tellAannames>[number];

/** What the report for a council has below its pictures: on paper only, in the order in which it is read. */
export function Verslag(props: NaastProps) {
  const { t, taal } = useTaal();
  const { scherm: woorden } = t.geld;
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <div className="sh-alleen-druk sh-geldverslag__onder">
      <section>
        <Deelkop kop={woorden.verslagAannames} />
        <Aannametabel {...props} />
      </section>
      <section>
        <Deelkop kop={woorden.jaartabel(props.gemeente.naam)} />
        <Jaartabel {...props} />
      </section>
      {props.naast?.ok && (
        <section>
          <Naasttabel {...props} verschil={props.naast.antwoord} />
        </section>
      )}
      <p>
        {tellTrekkingen(props.antwoord, { t, taal }).join(' ')} {woorden.kanNiet}
      </p>
      <p>{woorden.afgedrukt(datumInWoorden(vandaag, taal))}</p>
    </div>
  );
}

/** Each assumption with its value in every scenario that is shown, and all ranges and sources that they have for it. */
function Aannametabel({ reeks }: NaastProps) {
  const { t, taal } = useTaal();
  const { scherm: woorden } = t.geld;
  const kanten = reeks.map(({ letter, naam, antwoord }) => {
    const aannames = new Map(tellAannames(antwoord, { t, taal }).map((aanname) => [aanname.veld, aanname]));
    return { letter, naam, aannames };
  });
  const rijen = new Map(kanten.flatMap(({ aannames }) => [...aannames]));
  const all = (veld: string, deel: 'bereik' | 'bron'): string => {
    const delen = kanten.map(({ aannames }) => aannames.get(veld)?.[deel] ?? '');
    return [...new Set(delen)].filter(Boolean).join('; ');
  };
  const kolommen: readonly Kolom<Aanname>[] = [
    { id: 'naam', kop: woorden.aanname, isNaam: true, cel: ({ naam }) => naam },
    ...kanten.map(
      ({ letter, naam, aannames }): Kolom<Aanname> => ({
        id: letter,
        kop: kanten.length > 1 ? naam : woorden.waarde,
        getal: true,
        cel: ({ veld }) => aannames.get(veld)?.waarde ?? '–',
      }),
    ),
    { id: 'bereik', kop: woorden.bereikKop, getal: true, cel: ({ veld }) => all(veld, 'bereik') },
    { id: 'bron', kop: woorden.bronVeld, cel: ({ veld }) => all(veld, 'bron') },
  ];
  return (
    <Tabel
      bijschrift={woorden.verslagAannames}
      bijschriftVerborgen
      kolommen={kolommen}
      rijen={[...rijen.values()]}
      sleutel={({ veld }) => veld}
      className="sh-geldverslag__aannames"
    />
  );
}
