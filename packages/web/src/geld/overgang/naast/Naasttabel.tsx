import { Heading } from '@nl-design-system-candidate/heading-react';
import type { NaastAntwoord } from '@samenhang/core/geld';
import type { ReactNode } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../../ui/Tabel.tsx';
import { Schuif } from '../../../ui/velden/Schuif.tsx';
import { type NaastProps, namesOf } from '../kijk.ts';

type Paar = NaastAntwoord['paren'][number];

interface NaasttabelProps extends Pick<NaastProps, 'reeks' | 'gemeente' | 'jaar' | 'antwoord'> {
  readonly verschil: NaastAntwoord;
}

function useKolommen({ reeks, gemeente, jaar, antwoord }: NaasttabelProps): readonly Kolom<Paar>[] {
  const { t, getal } = useTaal();
  const { naast: woorden } = t.geld;
  const namen = namesOf(reeks);
  const nameAt = (k: number) => namen[k] ?? '';
  const euro = (x = Number.NaN) => `€\u00A0${getal.heel(x)}`;
  const range = (band: readonly number[] | undefined): ReactNode => {
    const [laag = Number.NaN, , midden, , hoog = Number.NaN] = band ?? [];
    if (Math.round(laag) === Math.round(hoog)) return Math.round(laag) === 0 ? woorden.gelijk : euro(laag);
    return (
      <>
        {euro(midden)} <small>{t.geld.scherm.van(euro(laag), euro(hoog))}</small>
      </>
    );
  };
  const here = ({ gemeenten }: Paar) => gemeenten.find(({ code }) => code === gemeente.code);
  const inJaar = (paar: Paar) => here(paar)?.jaren.find((j) => j.jaar === jaar);
  const wanneer = String(jaar);
  return [
    {
      id: 'paar',
      kop: woorden.vergelijking,
      isNaam: true,
      cel: ({ eerste, tweede }) => woorden.paar(nameAt(tweede), nameAt(eerste)),
    },
    { id: 'jaar', kop: woorden.inJaar(wanneer), getal: true, cel: (paar) => range(inJaar(paar)?.verschil) },
    {
      id: 'kansjaar',
      kop: woorden.kansJaar(wanneer),
      getal: true,
      cel: (paar) => getal.procent(inJaar(paar)?.kans),
    },
    {
      id: 'samen',
      kop: woorden.samen(String(antwoord.van), String(antwoord.tot)),
      getal: true,
      cel: (paar) => range(here(paar)?.samen),
    },
    {
      id: 'kanssamen',
      kop: woorden.kansSamen,
      getal: true,
      cel: (paar) => getal.procent(here(paar)?.kansBeter),
    },
  ];
}

/** Of every two scenarios: what the second gives the gemeente more, between what, and the chance that it is more. */
export function Naasttabel(props: NaasttabelProps) {
  const { t, getal } = useTaal();
  const { naast: woorden } = t.geld;
  const { verschil, gemeente } = props;
  const titel = woorden.tabel(gemeente.naam);
  return (
    <>
      <Heading level={3}>{titel}</Heading>
      <Schuif label={titel}>
        <Tabel
          bijschrift={titel}
          bijschriftVerborgen
          kolommen={useKolommen(props)}
          rijen={verschil.paren}
          sleutel={({ eerste, tweede }) => `${eerste}${tweede}`}
          className="sh-tabel--catalogus"
        />
      </Schuif>
      <p className="sh-noot sh-tekst">
        {woorden.tabelUitleg} {woorden.trekkingen(getal.heel(verschil.trekkingen))}
      </p>
    </>
  );
}
