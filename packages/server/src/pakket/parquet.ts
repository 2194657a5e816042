import { lidmaatschapTabel, type Tabel, woonwerkTabel } from '@samenhang/core';
import { type Pakket, toParquet } from '@samenhang/data';

/** A long table of the package with where it comes from, and how its columns read for people. */
function writeTabel(tabel: Tabel, { beschrijving: { name, version = '' } }: Pakket): Uint8Array {
  const kolommen = tabel.kolommen.map(({ sleutel, kop }) => [sleutel, kop] as const);
  return toParquet(tabel, {
    bron: name,
    versie: version,
    kolommen: JSON.stringify(Object.fromEntries(kolommen)),
  });
}

/** The long table of memberships, as the analyst's tools read it. */
export function lidmaatschapParquet(pakket: Pakket): Uint8Array {
  return writeTabel(lidmaatschapTabel(pakket.feiten.lidmaatschap, pakket.feiten.edities), pakket);
}

/** Commuting flows: jobs by gemeente of residence and of work. */
export function woonwerkParquet(pakket: Pakket): Uint8Array {
  return writeTabel(woonwerkTabel(pakket.woonwerk), pakket);
}
