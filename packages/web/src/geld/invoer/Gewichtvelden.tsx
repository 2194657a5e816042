import { useTaal } from '../../i18n/taal.tsx';
import { Getalveld } from '../Getalveld.tsx';
import { balanceGewichten, readGewichten, writeGewichten } from './gewichten.ts';

interface GewichtveldenProps<M extends string> {
  readonly namen: readonly [M, ...M[]];
  readonly woorden: Readonly<Record<M, string>>;
  /** As the address has them. */
  readonly tekst: string | undefined;
  readonly onTekst: (tekst: string) => void;
}

/** What counts, and for how much: a field for each measure, together 100 %. */
export function Gewichtvelden<M extends string>({ namen, woorden, tekst, onTekst }: GewichtveldenProps<M>) {
  const { deelnemers } = useTaal().t.geld;
  const per = new Map(readGewichten(tekst, namen).map(({ maat, gewicht }) => [maat, gewicht]));
  return (
    <>
      {namen.map((maat) => (
        <Getalveld
          key={maat}
          label={deelnemers.gewicht(woorden[maat])}
          waarde={per.get(maat) ?? 0}
          keer={100}
          onWaarde={(gewicht = 0) => {
            const nieuw = new Map(per).set(maat, Math.min(1, Math.max(0, gewicht)));
            onTekst(writeGewichten(balanceGewichten(namen, nieuw, maat)));
          }}
        />
      ))}
      <p className="sh-noot">{deelnemers.gewichtUitleg}</p>
    </>
  );
}
