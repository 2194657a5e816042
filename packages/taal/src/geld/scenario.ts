import type { Scenariofout } from '@samenhang/core/geld/scenario';
import type { Catalogus } from '../catalogus.ts';
import { maakGetallen, opsommingTot } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

type Scenariowoorden = Parameters<Catalogus['geld']['fouten']['soort']>[0];

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}

const leeg: Scenariowoorden = {
  naam: '',
  bedoeld: '',
  keuzes: '',
  grens: '',
  laag: '',
  hoog: '',
  jaar: '',
  regio: '',
};

/** More names than this help nobody. */
const meesteNamen = 8;

/** How each field of a fault becomes words. */
function tellers({ t, taal }: Spraak) {
  const getal = maakGetallen(taal).nauwkeurig;
  const namen = (lijst: readonly (string | number)[]): string =>
    opsommingTot(taal, lijst.map(String), meesteNamen, (n) => t.geld.rest(String(n)));
  const soort = (code: string): string => t.geld.soorten[code as keyof typeof t.geld.soorten];
  return {
    veld: (veld: string) => ({ naam: veld }),
    naam: (naam: string) => ({ naam }),
    maat: (maat: string) => ({ naam: maat }),
    onderwerp: (onderwerp: string) => ({ naam: onderwerp }),
    verwacht: (code: string) => ({ naam: soort(code) }),
    bedoeld: (bedoeld: string | undefined) => ({ bedoeld: bedoeld ?? '' }),
    keuzes: (keuzes: readonly string[]) => ({ keuzes: namen(keuzes) }),
    jaren: (jaren: readonly number[]) => ({ keuzes: namen(jaren) }),
    gemeenten: (gemeenten: readonly string[]) => ({ keuzes: namen(gemeenten) }),
    // Years have no points between their thousands.
    grens: (grens: number) => ({ grens: grens >= 1900 && grens <= 2100 ? String(grens) : getal(grens) }),
    som: (som: number) => ({ grens: getal(som) }),
    eerder: (plek: number) => ({ grens: String(plek) }),
    laag: (laag: number) => ({ laag: getal(laag) }),
    hoog: (hoog: number) => ({ hoog: getal(hoog) }),
    eerst: (jaar: number) => ({ laag: String(jaar) }),
    laatst: (jaar: number) => ({ hoog: String(jaar) }),
    jaar: (jaar: number) => ({ jaar: String(jaar) }),
    van: (jaar: number) => ({ jaar: String(jaar) }),
    regio: (regio: string) => ({ regio }),
  };
}

/** The words of a fault, from its fields. */
function wordsOf(fout: Scenariofout, spraak: Spraak): Scenariowoorden {
  const perVeld: Readonly<Record<string, (waarde: never) => Partial<Scenariowoorden>>> = tellers(spraak);
  return Object.assign(
    { ...leeg },
    ...Object.entries(fout).map(([veld, waarde]) => perVeld[veld]?.(waarde as never)),
  ) as Scenariowoorden;
}

/** A fault in a scenario: its place in the file, what is wrong, and how to mend it. */
export function describeScenariofout(fout: Scenariofout, bestand: string, spraak: Spraak): string {
  const { fouten, plek } = spraak.t.geld;
  return `${plek(bestand, fout.pad)}: ${fouten[fout.code](wordsOf(fout, spraak))}`;
}
