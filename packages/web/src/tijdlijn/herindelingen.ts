import type { HerindelingRij } from '@samenhang/core';

/** A line of a herindeling, with the names that the gemeenten had. */
export interface Overgang extends HerindelingRij {
  readonly vanNaam: string;
  readonly naarNaam: string;
}

function cells(regel: string): string[] {
  return [...regel.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, inQuotes, kaal]) => inQuotes?.replaceAll('""', '"') ?? kaal ?? '',
  );
}

/** Reads herindelingen.csv of the package. */
export function leesHerindelingen(csv: string): Overgang[] {
  const [kop = '', ...regels] = csv.trim().split(/\r?\n/u);
  const kolommen = cells(kop);
  return regels.map((regel) => {
    const waarden = cells(regel);
    const van = (kolom: string) => waarden[kolommen.indexOf(kolom)] ?? '';
    return {
      datum: van('datum'),
      van: van('van'),
      vanNaam: van('van_naam'),
      naar: van('naar'),
      naarNaam: van('naar_naam'),
      blijftBestaan: van('blijft_bestaan') === 'true',
    };
  });
}

/** The name of each gemeente that took part in a herindeling. */
export function namenUit(overgangen: readonly Overgang[]): ReadonlyMap<string, string> {
  return new Map(overgangen.flatMap((o) => [[o.van, o.vanNaam] as const, [o.naar, o.naarNaam] as const]));
}
