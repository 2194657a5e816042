import type { SpreidingAntwoord } from '@samenhang/core/geld';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Spreidingadres } from '../adres.ts';

type Plaats = SpreidingAntwoord['open'][number];

interface PlaatstabelProps {
  readonly antwoord: SpreidingAntwoord;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** How many a place serves at most, where any is bounded. */
function useRuimtekolom(open: readonly Plaats[]): readonly Kolom<Plaats>[] {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  if (open.every(({ capaciteit }) => capaciteit === null)) return [];
  return [
    {
      id: 'ruimte',
      kop: woorden.ruimte,
      getal: true,
      sorteer: ({ capaciteit }) => capaciteit ?? Number.POSITIVE_INFINITY,
      cel: ({ capaciteit }) => (capaciteit === null ? woorden.geenGrens : getal.heel(capaciteit)),
    },
  ];
}

/** How far it is to a place, on average and at most. */
function useAfstandkolommen(): readonly Kolom<Plaats>[] {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  const km = (x: number | null) => (x === null ? '–' : woorden.km(getal.decimaal(x)));
  return [
    {
      id: 'gemiddeld',
      kop: woorden.gemiddeld,
      getal: true,
      sorteer: ({ gemiddeldKm }) => gemiddeldKm ?? Number.NaN,
      cel: ({ gemiddeldKm }) => km(gemiddeldKm),
    },
    {
      id: 'verste',
      kop: woorden.verste,
      getal: true,
      sorteer: ({ versteKm }) => versteKm,
      cel: ({ versteKm }) => km(versteKm),
    },
  ];
}

function useKolommen(open: readonly Plaats[]): readonly Kolom<Plaats>[] {
  const { t, getal } = useTaal();
  const { spreiding: woorden } = t.geld;
  const ruimte = useRuimtekolom(open);
  const afstanden = useAfstandkolommen();
  return [
    {
      id: 'plaats',
      kop: woorden.plaats,
      isNaam: true,
      sorteer: ({ naam }) => naam,
      cel: ({ code, naam }) => (
        <Koppeling to="/gemeente/$code" params={{ code }} search={keuzeVan} preload={false}>
          {naam}
        </Koppeling>
      ),
    },
    {
      id: 'gemeenten',
      kop: woorden.gemeenten,
      getal: true,
      sorteer: ({ gemeenten }) => gemeenten,
      cel: ({ gemeenten }) => getal.heel(gemeenten),
    },
    {
      id: 'inwoners',
      kop: woorden.inwoners,
      getal: true,
      sorteer: ({ inwoners }) => inwoners,
      cel: ({ inwoners }) => getal.heel(inwoners),
    },
    ...ruimte,
    ...afstanden,
    ...(open.some(({ bestaand }) => bestaand)
      ? [{ id: 'blijft', kop: woorden.blijft, cel: ({ bestaand }: Plaats) => (bestaand ? woorden.ja : '') }]
      : []),
  ];
}

/** Each place: whom it serves, and how far they are. */
export function Plaatstabel({ antwoord, beheer: { stand, wijzig } }: PlaatstabelProps) {
  const { spreiding: woorden } = useTaal().t.geld;
  const kolommen = useKolommen(antwoord.open);
  const hier = antwoord.gemeenten.find(({ code }) => code === stand.gemeente)?.plaats;
  return (
    <Schuif label={woorden.tabel} hoog>
      <Tabel
        bijschrift={woorden.tabel}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={antwoord.open}
        sleutel={({ code }) => code}
        volgorde={stand.volgorde ?? '-inwoners'}
        onVolgorde={(volgorde) => wijzig({ volgorde })}
        isAangewezen={({ code }) => code === hier}
        className="sh-tabel--vast"
      />
    </Schuif>
  );
}
