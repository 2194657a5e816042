import { buildBedragschaal, gemeenteIndexen, type Kaartvorm, type Schaal } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Legenda } from '../../kaart/index.ts';
import type { Uitkeringmaat } from '../maten.ts';
import { amountOf, type Bedragwaarde, showValue } from './bedragwaarde.ts';

interface BedragkaartProps {
  readonly label: string;
  readonly bedragen: readonly Bedragwaarde[];
  readonly maat: Uitkeringmaat;
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  /** Code of the gemeente that is pointed out. */
  readonly gemeente: string | undefined;
  readonly onGemeente: (gemeente: string | undefined) => void;
}

/** Amounts on the map; who has none is hatched. */
export function Bedragkaart({ label, bedragen, maat, atlas, kaart, gemeente, onGemeente }: BedragkaartProps) {
  const { t, getal } = useTaal();
  const { uitkeringen: woorden } = t.geld;
  const { vorm } = kaart;
  const { per, schaal, kleuren } = useKleuren(bedragen, vorm, maat);
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const hoofd = vorm.indexVan.get(gemeente ?? '');
  const buiten = bedragen.filter((bedrag) => !vorm.indexVan.has(bedrag.gemeente ?? '')).length;
  const tekst = (x: number) => showValue(x, maat, getal);
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={kleuren}
        label={label}
        uitleg={t.kaart.bediening}
        vertel={(index) => {
          const { naam = '', code = '' } = vorm.gebieden[index] ?? {};
          const waarde = per.get(code);
          return {
            titel: naam,
            regels: [waarde === undefined ? woorden.niets : `${woorden.maten[maat]}: ${tekst(waarde)}`],
          };
        }}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) => onGemeente(vorm.gebieden[index]?.code)}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        {...(hoofd === undefined ? {} : { hoofd })}
        begin={hoofd ?? vorm.indexVan.get('GM0344') ?? 0}
      >
        <Schaallegenda schaal={schaal} maat={maat} />
      </Kaart>
      {buiten > 0 && (
        <p className="sh-noot">{woorden.buitenKaart(String(atlas.jaar), getal.heel(buiten), buiten)}</p>
      )}
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}

/** The value of each gemeente, and its colour on the map. */
function useKleuren(bedragen: readonly Bedragwaarde[], vorm: Kaartvorm, maat: Uitkeringmaat) {
  const per = useMemo(
    () => new Map(bedragen.map((bedrag) => [bedrag.gemeente, amountOf(bedrag, maat)])),
    [bedragen, maat],
  );
  const schaal = useMemo(() => buildBedragschaal(per.values()), [per]);
  const kleuren = useMemo(
    () =>
      vorm.gebieden.map(({ code }) => {
        const waarde = per.get(code) ?? Number.NaN;
        return Number.isNaN(waarde) ? undefined : schaal.kleur(waarde);
      }),
    [vorm, per, schaal],
  );
  return { per, schaal, kleuren };
}

interface SchaallegendaProps {
  readonly schaal: Schaal;
  readonly maat: Uitkeringmaat;
}

function Schaallegenda({ schaal, maat }: SchaallegendaProps) {
  const { t, getal } = useTaal();
  const { uitkeringen: woorden } = t.geld;
  const tekst = (x: number) => showValue(x, maat, getal);
  return (
    <Legenda
      titel={woorden.maten[maat]}
      klassen={schaal.klassen}
      grens={(x) => shortValue(x, maat, getal)}
      aantal={(k) => woorden.klasse(tekst(k.van), tekst(k.tot), getal.heel(k.aantal))}
      laag={woorden.weinig}
      hoog={woorden.veel}
      tekens={[{ teken: 'arcering', tekst: woorden.niets }]}
    />
  );
}

/** The bound of a class, short enough to stand under its colour. */
function shortValue(x: number, maat: Uitkeringmaat, getal: ReturnType<typeof useTaal>['getal']): string {
  if (maat === 'aandeel') return getal.kort(x * 100);
  return x >= 1_000_000 ? `${getal.kort(x / 1_000_000)} mln` : getal.kort(x);
}
