import { nameKans } from '@samenhang/taal';
import { useTaal } from '../../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../../ui/Tabel.tsx';
import { Schuif } from '../../../ui/velden/Schuif.tsx';
import { bandOf, type Deelnemer, type DeelProps } from '../kijk.ts';

type Jaarcijfers = Deelnemer['jaren'][number];

function useKolommen({ antwoord, gemeente }: DeelProps): readonly Kolom<Jaarcijfers>[] {
  const { t, taal, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const band = bandOf(antwoord, gemeente.code);
  const inJaar = (jaar: number) => band?.jaren.find((j) => j.jaar === jaar);
  const euro = (x: number | undefined) => `€\u00A0${getal.heel(x)}`;
  const between = (jaar: number): string => {
    const kosten = inJaar(jaar)?.kosten ?? [];
    return kosten.length > 0 ? woorden.van(euro(kosten[0]), euro(kosten.at(-1))) : '';
  };
  return [
    { id: 'jaar', kop: woorden.jaar, isNaam: true, cel: ({ jaar }) => String(jaar) },
    { id: 'budget', kop: woorden.budget, getal: true, cel: ({ budget }) => euro(budget) },
    { id: 'kosten', kop: woorden.kosten, getal: true, cel: ({ kosten }) => euro(kosten) },
    { id: 'tussen', kop: woorden.kostenTussen, getal: true, cel: ({ jaar }) => between(jaar) },
    { id: 'saldo', kop: woorden.saldo, getal: true, cel: ({ saldo }) => euro(saldo) },
    { id: 'samen', kop: woorden.samenKop, getal: true, cel: ({ cumulatief }) => euro(cumulatief) },
    {
      id: 'verschil',
      kop: woorden.asPerInwoner,
      getal: true,
      cel: ({ verschilPerInwoner }) => `€\u00A0${getal.met(verschilPerInwoner, 2)}`,
    },
    {
      id: 'kans',
      kop: nameKans(antwoord, { t, taal }),
      getal: true,
      cel: ({ jaar }) => getal.procent(inJaar(jaar)?.kans),
    },
  ];
}

/** One gemeente, year by year. */
export function Jaartabel(props: DeelProps) {
  const { gemeente, jaar } = props;
  const titel = useTaal().t.geld.scherm.jaartabel(gemeente.naam);
  return (
    <Schuif label={titel}>
      <Tabel
        bijschrift={titel}
        bijschriftVerborgen
        kolommen={useKolommen(props)}
        rijen={gemeente.jaren}
        sleutel={(j) => String(j.jaar)}
        isAangewezen={(j) => j.jaar === jaar}
      />
    </Schuif>
  );
}
