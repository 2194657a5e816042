import { type Atlas, type Leesfout, nearestSpelling, type Ontwerpfout } from '@samenhang/core';

/** Nearest id, also for somebody who typed a name. */
function nearestId(tekst: string, lijst: Iterable<readonly [id: string, naam: string]>): string | undefined {
  const paren = [...lijst];
  const opId = nearestSpelling(
    tekst,
    paren.map(([id]) => id),
  );
  if (opId !== undefined) return opId;
  const naam = nearestSpelling(
    tekst,
    paren.map(([, n]) => n),
  );
  return naam === undefined ? undefined : paren.find(([, n]) => n === naam)?.[0];
}

/** A code for somebody who typed a name or small letters; codes that look alike say nothing. */
function nearestGemeente(tekst: string, atlas: Atlas): string | undefined {
  const code = tekst.trim().toUpperCase();
  if (/^GM\d+$/.test(code)) return atlas.gemeenten.find((g) => g.code === code)?.code;
  const naam = nearestSpelling(
    tekst,
    atlas.gemeenten.map((g) => g.naam),
  );
  return atlas.gemeenten.find((g) => g.naam === naam)?.code;
}

/** The nearest name that the atlas does have, for a name that it has not. */
export function nearestKnown(fout: Ontwerpfout, atlas: Atlas | undefined): string | undefined {
  if (!atlas) return undefined;
  switch (fout.code) {
    case 'onbekende-indeling':
      return nearestId(
        fout.indeling,
        [...atlas.edities.keys()].map((id) => [id, atlas.indelingen.get(id)?.naam ?? id]),
      );
    case 'onbekende-gemeente':
      return nearestGemeente(fout.gemeente, atlas);
    case 'onbekende-regio':
      return nearestId(
        fout.regio,
        (atlas.edities.get(fout.indeling)?.regios ?? []).map(({ code, naam }) => [code, naam]),
      );
    default:
      return undefined;
  }
}

const leescodes = new Set<string>([
  'onbekend-veld',
  'ontbreekt',
  'verkeerde-soort',
  'buiten-bereik',
  'band-omgekeerd',
  'lijstlengte',
  'onbekende-keuze',
] satisfies Leesfout['code'][]);

/** Is it a fault of reading, rather than of names that an atlas does not know? */
export function isLeesfout(fout: Leesfout | Ontwerpfout): fout is Leesfout {
  return leescodes.has(fout.code);
}
