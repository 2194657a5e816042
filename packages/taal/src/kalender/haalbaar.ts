import type { BesteDag, Haalbaarheid, Raadoordeel, Uitweg } from '@samenhang/core/kalender';
import type { Catalogus } from '../catalogus.ts';
import { datumInWoorden, maakGetallen, opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

function tellUitweg(uitweg: Uitweg, { t, taal }: Spraak): string {
  const dag = (datum: string): string => datumInWoorden(datum, taal);
  if (!('dagen' in uitweg)) return t.kalender.extra[uitweg.soort](dag(uitweg.vanaf), dag(uitweg.uiterlijk));
  const dagen = maakGetallen(taal).heel(uitweg.dagen);
  const vergadering = dag(uitweg.vergadering);
  return uitweg.soort === 'ontwerp-eerder'
    ? t.kalender.eerder(dagen, vergadering)
    : t.kalender.later(dagen, vergadering);
}

function tellKanNiet(uitwegen: readonly Uitweg[], naam: string, spraak: Spraak): string {
  const { t, taal } = spraak;
  if (uitwegen.length === 0) return t.kalender.kanNergens(naam);
  return t.kalender.kanNiet(
    naam,
    opsomming(
      taal,
      uitwegen.map((uitweg) => tellUitweg(uitweg, spraak)),
      'of',
    ),
  );
}

function tellReces(
  reces: readonly { readonly van: string; readonly tot: string }[],
  { t, taal }: Spraak,
): string[] {
  if (reces.length === 0) return [];
  const dag = (datum: string): string => datumInWoorden(datum, taal);
  const stukken = reces.map(({ van, tot }) => t.kalender.periode(dag(van), dag(tot)));
  return [t.kalender.reces(opsomming(taal, stukken))];
}

/** The days on which it can, each with the committee before it. */
function tellMogelijk(
  { vergaderingen, commissies }: Raadoordeel & { readonly stand: 'kan' },
  { t, taal }: Spraak,
): readonly string[] {
  return vergaderingen.map((dag, k) => {
    const raad = datumInWoorden(dag, taal);
    const commissie = commissies?.[k];
    return commissie === undefined ? raad : t.kalender.naCommissie(raad, datumInWoorden(commissie, taal));
  });
}

/** Whether a council can be in time, in words; `naam` is what it is called. */
export function describeRaad(oordeel: Raadoordeel, naam: string, spraak: Spraak): string {
  const { t, taal } = spraak;
  switch (oordeel.stand) {
    case 'kan':
      return t.kalender.kan(naam, opsomming(taal, tellMogelijk(oordeel, spraak), 'of'));
    case 'kan-niet':
      return [
        tellKanNiet(oordeel.uitwegen, naam, spraak),
        ...(oordeel.zonderCommissie ? [t.kalender.zonderCommissie] : []),
        ...tellReces(oordeel.reces ?? [], spraak),
      ].join(' ');
    case 'onbekend':
      return t.kalender.onbekend(naam);
  }
}

/** The days between which councils must meet, and the day of adoption that suits most of them, in words. */
export function describeBesteDag(
  { ruimte, raden }: Haalbaarheid,
  beste: BesteDag | undefined,
  { t, taal }: Spraak,
): { readonly ruimte: string; readonly beste: string | null } {
  const { heel } = maakGetallen(taal);
  return {
    ruimte: t.kalender.ruimte(datumInWoorden(ruimte.vanaf, taal), datumInWoorden(ruimte.uiterlijk, taal)),
    beste: beste
      ? t.kalender.beste(datumInWoorden(beste.vaststelling, taal), heel(beste.kan), heel(raden.length))
      : null,
  };
}
