import { useTaal } from '../../i18n/taal.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { type Aandacht, type Blikken, regionaam } from '../kaarten/zicht.ts';
import type { Vergelijkbeeld } from '../vergelijkbeeld.ts';

interface StroomtabelProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
  readonly onAandacht: (aandacht: Aandacht | undefined) => void;
}

/** The table behind the diagram, in its order. */
export function Stroomtabel({ blikken, beeld, onAandacht }: StroomtabelProps) {
  const { t, getal } = useTaal();
  const { links, rechts } = beeld.stroomdiagram;
  const rijen = [...beeld.kruistabel].sort(
    (x, y) => links.indexOf(x.a) - links.indexOf(y.a) || rechts.indexOf(x.b) - rechts.indexOf(y.b),
  );
  return (
    <Uitklap titel={t.vergelijking.stroomtabel} className="sh-niet-drukken">
      <Schuif label={t.vergelijking.stroomtabel} hoog>
        <Tabel
          bijschrift={t.vergelijking.stroomtabel}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={({ a, b }) => `${a}-${b}`}
          onRij={(rij) => onAandacht(rij && { zijde: 'a', regio: rij.a })}
          kolommen={[
            { id: 'a', kop: blikken.a.naam, isNaam: true, cel: ({ a }) => regionaam(blikken.a, a) },
            { id: 'b', kop: blikken.b.naam, cel: ({ b }) => regionaam(blikken.b, b) },
            {
              id: 'gemeenten',
              kop: t.vergelijking.gemeenten,
              getal: true,
              cel: ({ gemeenten }) => getal.heel(gemeenten),
            },
            {
              id: 'inwoners',
              kop: t.tabel.inwoners,
              getal: true,
              cel: ({ inwoners }) => getal.heel(inwoners),
            },
          ]}
        />
      </Schuif>
    </Uitklap>
  );
}
