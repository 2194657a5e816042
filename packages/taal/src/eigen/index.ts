import type { EigenIndeling } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';
import { type Getallen, opsommingTot } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/** How a table was read, as far as people are told. */
export interface Leeswijze {
  readonly kolommen: { readonly gemeente: string; readonly regio: string };
  readonly zeker: boolean;
  readonly samengevoegd: boolean;
}

/** So many names or lines are told one by one. */
const MEESTE = 6;

interface Spraak {
  readonly taal: Taal;
  readonly t: Pick<Catalogus, 'eigen'>;
  readonly getal: Getallen;
}

function tellList(teksten: readonly string[], { taal, t, getal }: Spraak): string {
  return opsommingTot(taal, teksten, MEESTE, (aantal) => t.eigen.noten.andere(getal.heel(aantal)));
}

const tellNames = (gemeenten: readonly { readonly naam: string }[], spraak: Spraak): string =>
  tellList(
    gemeenten.map(({ naam }) => naam),
    spraak,
  );

/** What somebody should know of how their own table was understood: guesses, doubts and what does not add up. */
export function eigenNoten(
  uitkomst: EigenIndeling,
  leeswijze: Leeswijze | undefined,
  spraak: Spraak,
): string[] {
  const { t, getal } = spraak;
  const { noten } = t.eigen;
  const { lijsten, regiolijsten, misschienLijst, plaatshouders, gelijkend, sommen, deels, zonderAandeel } =
    uitkomst;
  const aantal = (lijst: readonly unknown[]): string => getal.heel(lijst.length);
  const teksten = [...new Set(plaatshouders.map(({ tekst }) => `‘${tekst}’`))];
  return [
    ...(leeswijze && !leeswijze.zeker
      ? [noten.geraden(leeswijze.kolommen.gemeente, leeswijze.kolommen.regio)]
      : []),
    ...(leeswijze?.samengevoegd ? [noten.samengevoegd()] : []),
    ...(lijsten.length > 0 ? [noten.lijsten(aantal(lijsten), tellList(lijsten.map(String), spraak))] : []),
    ...(regiolijsten.length > 0
      ? [noten.regiolijsten(aantal(regiolijsten), tellList(regiolijsten.map(String), spraak))]
      : []),
    ...misschienLijst.slice(0, MEESTE).map((naam) => noten.misschienLijst(naam)),
    ...(plaatshouders.length > 0
      ? [noten.plaatshouders(aantal(plaatshouders), tellList(teksten, spraak))]
      : []),
    ...gelijkend.slice(0, MEESTE).map((namen) => noten.gelijkend(tellList(namen, spraak))),
    ...sommen.slice(0, MEESTE).map(({ gemeente, som }) => noten.som(gemeente.naam, getal.fijn(som))),
    ...(deels.length > 0 ? [noten.deels(tellNames(deels, spraak))] : []),
    ...(zonderAandeel.length > 0 ? [noten.zonderAandeel(tellNames(zonderAandeel, spraak))] : []),
  ];
}
