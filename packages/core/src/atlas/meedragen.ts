import { carry } from './draagover.ts';
import type { Jaarboek } from './jaarboek.ts';
import type { Atlas, Editie } from './typen.ts';

/** Gemeenten of the target year that stem from one that was uncertain already. */
function inheritedDoubt(jaarboek: Jaarboek, van: Atlas, editie: Editie, jaar: number): number[] {
  const twijfel = new Set(editie.onzeker.map((i) => van.gemeenten[i]?.code));
  const vertaling = jaarboek.vertaling(van.jaar, jaar);
  return jaarboek
    .jaargang(jaar)
    .codes.flatMap((code, i) => (vertaling.get(code)?.some((v) => twijfel.has(v.gemeente)) ? [i] : []));
}

/**
 * An editie of one atlas on the gemeenten of another year, through the herindelingen, so that editions of
 * different years can be laid side by side. Basis and year of origin say that it was carried.
 *
 * @param van the atlas that the editie is of.
 */
export function carryEditie(jaarboek: Jaarboek, van: Atlas, editie: Editie, jaar: number): Editie {
  if (van.jaar === jaar) return editie;
  const { indexVan } = jaarboek.jaargang(van.jaar);
  const { overdekking, onzeker } = carry(
    { overdekking: editie.overdekking, indexVan, inwoners: van.inwoners },
    jaarboek.vertaling(van.jaar, jaar),
    jaarboek.jaargang(jaar).codes,
  );
  const twijfel = new Set([...onzeker, ...inheritedDoubt(jaarboek, van, editie, jaar)]);
  return { ...editie, jaar, basis: 'afgeleid', overdekking, onzeker: [...twijfel].sort((a, b) => a - b) };
}
