import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { measureOf, showValue } from '../uitkomst/bedragwaarde.ts';
import type { Bedragadres } from './adres.ts';
import type { Bedragrij } from './beeld.ts';

interface GemeentetabelProps {
  readonly gemeenten: readonly Bedragrij[];
  readonly beheer: Standbeheer<Bedragadres>;
}

function useKolommen(): readonly Kolom<Bedragrij>[] {
  const { t, getal } = useTaal();
  const { bedragen: woorden, uitkeringen } = t.geld;
  const maten = [
    ['euro', uitkeringen.bedrag],
    ['perInwoner', uitkeringen.perInwoner],
    ['aandeel', uitkeringen.aandeel],
  ] as const;
  return [
    {
      id: 'gemeente',
      kop: woorden.gemeente,
      isNaam: true,
      sorteer: ({ naam }) => naam,
      cel: ({ code, naam }) => (
        <Koppeling to="/gemeente/$code" params={{ code }} search={keuzeVan} preload={false}>
          {naam}
        </Koppeling>
      ),
    },
    ...maten.map(([id, kop]) => ({
      id,
      kop,
      getal: true,
      sorteer: (g: Bedragrij) => g[id] ?? Number.NaN,
      cel: (g: Bedragrij) => showValue(g[id] ?? Number.NaN, id, getal),
    })),
    {
      id: 'inwoners',
      kop: t.tabel.inwoners,
      getal: true,
      sorteer: (g) => g.inwoners ?? Number.NaN,
      cel: (g) => getal.heel(g.inwoners),
    },
  ];
}

/** Every gemeente with its amount, most first. */
export function Gemeentetabel({ gemeenten, beheer: { stand, wijzig } }: GemeentetabelProps) {
  const { bedragen: woorden } = useTaal().t.geld;
  const kolommen = useKolommen();
  return (
    <Schuif label={woorden.tabel} hoog>
      <Tabel
        bijschrift={woorden.tabel}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={gemeenten}
        sleutel={({ code }) => code}
        volgorde={stand.volgorde ?? `-${measureOf(stand, gemeenten)}`}
        onVolgorde={(volgorde) => wijzig({ volgorde })}
        isAangewezen={({ code }) => code === stand.gemeente}
        className="sh-tabel--vast"
      />
    </Schuif>
  );
}
