import { isInForce, lastChange, nearestSpelling } from '@samenhang/core';
import { type Bron, bodyName, findKring, type Kring } from '@samenhang/server/bron';
import { findGemeente } from '../gemeente/index.ts';
import { Bevinding, GebruikFout } from '../uitvoer/index.ts';

/**
 * The regeling that somebody names by number or by (a part of) its name or that of its body; one in force goes before
 * others.
 * @throws GebruikFout when there is none, or more than one.
 */
function findRegeling(bron: Bron, tekst: string): string {
  const { regelingen } = bron.pakket;
  const nummer = regelingen.find(({ rooId }) => rooId === tekst.trim());
  if (nummer) return nummer.rooId;
  const datum = lastChange(regelingen);
  const geldend = regelingen.filter((r) => isInForce({ geldigVan: r.vanKracht, geldigTot: r.tot }, datum));
  const zoek = tekst.trim().toLowerCase();
  const namen = (r: (typeof regelingen)[number]) =>
    [r.naam, r.lichaam, r.citeertitel].flatMap((naam) => naam?.toLowerCase() ?? []);
  const precies = geldend.filter((r) => namen(r).includes(zoek));
  const gevonden =
    precies.length > 0 ? precies : geldend.filter((r) => namen(r).some((n) => n.includes(zoek)));
  const [eerste, ...rest] = gevonden;
  if (!eerste) {
    const bedoeld = nearestSpelling(tekst, geldend.map(bodyName));
    throw new GebruikFout(
      `Een regeling '${tekst}' staat niet in het register.${bedoeld === undefined ? '' : ` Bedoelde u '${bedoeld}'?`}`,
    );
  }
  if (rest.length > 0) {
    const lijst = gevonden.slice(0, 8).map((r) => `'${bodyName(r)}' (${r.rooId})`);
    throw new GebruikFout(
      `Er zijn ${gevonden.length} regelingen met '${tekst}' in de naam. Bedoelde u ${lijst.join(' of ')}?`,
    );
  }
  return eerste.rooId;
}

/** Whose calendar or dossier the options mean. @throws GebruikFout when that cannot be told. */
export function readKring(
  bron: Bron,
  { gemeente, regeling }: { readonly gemeente?: string | undefined; readonly regeling?: string | undefined },
): Kring {
  const atlas = bron.atlas(bron.laatsteJaar);
  const code =
    gemeente === undefined || !atlas ? undefined : atlas.gemeenten[findGemeente(bron, atlas, gemeente)]?.code;
  const id = regeling === undefined ? undefined : findRegeling(bron, regeling);
  const gevonden = findKring(bron, { gemeente: code, regeling: id });
  // Both were found already.
  if (!gevonden.ok) throw new Bevinding(gevonden.fout.code);
  return gevonden.kring;
}
