import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Uitkeringadres } from '../adres.ts';
import { measureOf } from '../uitkomst/bedragwaarde.ts';
import type { Uitkeringen } from './vragen.ts';

type Ontvanger = Uitkeringen['ontvangers'][number];

interface OntvangertabelProps {
  readonly antwoord: Uitkeringen;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

function useKolommen(): readonly Kolom<Ontvanger>[] {
  const { t, getal } = useTaal();
  const { uitkeringen: woorden } = t.geld;
  const euro = (x: number | null, decimalen: number) =>
    x === null ? '–' : `€\u00A0${getal.met(x, decimalen)}`;
  return [
    {
      id: 'ontvanger',
      kop: woorden.ontvanger,
      isNaam: true,
      sorteer: (o) => o.ontvanger,
      cel: ({ gemeente, ontvanger }) =>
        gemeente === null ? (
          ontvanger
        ) : (
          <Koppeling to="/gemeente/$code" params={{ code: gemeente }} search={keuzeVan} preload={false}>
            {ontvanger}
          </Koppeling>
        ),
    },
    {
      id: 'euro',
      kop: woorden.bedrag,
      getal: true,
      sorteer: (o) => o.euro,
      cel: (o) => euro(o.euro, Number.isInteger(o.euro) ? 0 : 2),
    },
    {
      id: 'aandeel',
      kop: woorden.aandeel,
      getal: true,
      sorteer: (o) => o.aandeel,
      cel: (o) => getal.procentFijn(o.aandeel),
    },
    {
      id: 'inwoners',
      kop: t.tabel.inwoners,
      getal: true,
      sorteer: (o) => o.inwoners ?? Number.NaN,
      cel: (o) => getal.heel(o.inwoners),
    },
    {
      id: 'perInwoner',
      kop: woorden.perInwoner,
      getal: true,
      sorteer: (o) => o.perInwoner ?? Number.NaN,
      cel: (o) => euro(o.perInwoner, 2),
    },
  ];
}

/** Who got how much, most first. */
export function Ontvangertabel({ antwoord, beheer }: OntvangertabelProps) {
  const { uitkeringen: woorden } = useTaal().t.geld;
  const kolommen = useKolommen();
  return (
    <Schuif label={woorden.tabel} hoog>
      <Tabel
        bijschrift={woorden.tabel}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={antwoord.ontvangers}
        sleutel={(o) => `${o.gemeente ?? ''} ${o.ontvanger} ${o.euro}`}
        volgorde={beheer.stand.volgorde ?? `-${measureOf(beheer.stand, antwoord.ontvangers)}`}
        onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
        isAangewezen={({ gemeente }) => gemeente !== null && gemeente === beheer.stand.gemeente}
        className="sh-tabel--vast"
      />
    </Schuif>
  );
}
