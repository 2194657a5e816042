import { nameKans } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { bandOf, changeIn, type Deelnemer, type DeelProps } from './kijk.ts';

function useKolommen({ antwoord, jaar }: DeelProps): readonly Kolom<Deelnemer>[] {
  const { t, taal, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const namen = new Map(antwoord.gemeenten.map(({ code, naam }) => [code, naam]));
  const dit = (g: Deelnemer) => g.jaren.find((j) => j.jaar === jaar);
  const kans = (g: Deelnemer) => bandOf(antwoord, g.code)?.jaren.find((j) => j.jaar === jaar)?.kans;
  const bedrag = (id: 'budget' | 'kosten' | 'saldo', kop: string): Kolom<Deelnemer> => ({
    id,
    kop,
    getal: true,
    sorteer: (g) => dit(g)?.[id] ?? Number.NaN,
    cel: (g) => `€\u00A0${getal.heel(dit(g)?.[id])}`,
  });
  return [
    { id: 'naam', kop: t.tabel.gemeente, isNaam: true, sorteer: (g) => g.naam, cel: (g) => g.naam },
    {
      id: 'centrum',
      kop: woorden.centrum,
      sorteer: (g) => namen.get(g.centrum) ?? '',
      cel: (g) => namen.get(g.centrum),
    },
    bedrag('budget', woorden.budget),
    bedrag('kosten', woorden.kosten),
    bedrag('saldo', woorden.saldo),
    {
      id: 'verschil',
      kop: woorden.asPerInwoner,
      getal: true,
      sorteer: (g) => changeIn(g, jaar),
      cel: (g) => `€\u00A0${getal.met(changeIn(g, jaar), 2)}`,
    },
    {
      id: 'kans',
      kop: nameKans(antwoord, { t, taal }),
      getal: true,
      sorteer: (g) => kans(g) ?? Number.NaN,
      cel: (g) => getal.procent(kans(g)),
    },
  ];
}

/** Every gemeente in the year. */
export function Uitkomsttabel(props: DeelProps) {
  const { antwoord, gemeente, jaar, beheer } = props;
  const { scherm: woorden } = useTaal().t.geld;
  const kolommen = useKolommen(props);
  return (
    <Schuif label={woorden.tabel(String(jaar))} hoog>
      <Tabel
        bijschrift={woorden.tabel(String(jaar))}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={antwoord.gemeenten}
        sleutel={(g) => g.code}
        volgorde={beheer.stand.volgorde ?? 'verschil'}
        onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
        isAangewezen={(g) => g.code === gemeente.code}
        className="sh-tabel--vast"
      />
    </Schuif>
  );
}
