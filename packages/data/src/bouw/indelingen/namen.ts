/**
 * Names for regions of which the source gives only a code. In this order: the same CBS code in another
 * year of the same indeling, a well-known name from a law, the COROP region with the same gemeenten.
 */
import { type Bronrij, groupBy } from '../bron.ts';
import type { Editie } from './editie.ts';

const GELIJK_GENOEG = 0.9;

function hasNaamloos(editie: Editie): boolean {
  return editie.leden.some((lid) => !editie.namen.has(lid.regio));
}

function membersOf(editie: Editie): Map<string, Set<string>> {
  const groepen = groupBy(editie.leden, (lid) => lid.regio);
  return new Map([...groepen].map(([regio, leden]) => [regio, new Set(leden.map((lid) => lid.gemeente))]));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const samen = [...a].filter((code) => b.has(code)).length;
  return samen / (a.size + b.size - samen);
}

function withNamen(editie: Editie, namen: ReadonlyMap<string, string>, uitleg: string): Editie {
  const nieuw = [...membersOf(editie).keys()].filter((code) => !editie.namen.has(code) && namen.has(code));
  if (nieuw.length === 0) return editie;
  return {
    ...editie,
    namen: new Map([...editie.namen, ...nieuw.map((code) => [code, namen.get(code) ?? code] as const)]),
    wijze: `${editie.wijze} ${uitleg}`,
  };
}

function fromSameCode(editie: Editie, edities: readonly Editie[]): Editie {
  const ander = edities.find(
    (e) => e.indeling === editie.indeling && e.jaar !== editie.jaar && e.namen.size > 0,
  );
  if (!ander) return editie;
  return withNamen(editie, ander.namen, `De namen komen uit ${String(ander.jaar)}, bij dezelfde code.`);
}

function fromLaw(editie: Editie, bekend: readonly Bronrij[]): Editie {
  const rijen = bekend.filter((r) => r('indeling') === editie.indeling && Number(r('jaar')) === editie.jaar);
  const bron = rijen[0]?.('bron');
  if (bron === undefined) return editie;
  const namen = new Map(rijen.map((r) => [r('regio'), r('naam')]));
  return withNamen(editie, namen, `De namen komen uit: ${bron}.`);
}

function fromSameMembers(editie: Editie, voorbeeld: Editie | undefined): Editie {
  if (!voorbeeld) return editie;
  const namen = new Map<string, string>();
  const voorbeelden = [...membersOf(voorbeeld)];
  for (const [regio, leden] of membersOf(editie)) {
    const gelijk = voorbeelden.find(([, anderen]) => likeness(leden, anderen) >= GELIJK_GENOEG);
    const naam = gelijk && voorbeeld.namen.get(gelijk[0]);
    if (naam !== undefined) namen.set(regio, naam);
  }
  return withNamen(editie, namen, 'De namen zijn die van het COROP-gebied met dezelfde gemeenten.');
}

export function fillNamen(edities: readonly Editie[], bekend: readonly Bronrij[]): Editie[] {
  return edities.map((editie) => {
    if (!hasNaamloos(editie)) return editie;
    const gevuld = fromLaw(fromSameCode(editie, edities), bekend);
    if (editie.indeling !== 'nuts3') return gevuld;
    const corop = edities.find((e) => e.indeling === 'corop' && e.jaar === editie.jaar);
    return fromSameMembers(gevuld, corop);
  });
}
