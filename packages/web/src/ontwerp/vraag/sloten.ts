import { type Atlas, type Editie, singleRegio } from '@samenhang/core';
import { aantalRegiosVan, ledenVan } from '@samenhang/motor';

/** What of today's indeling stays as it is: whole regio's and single gemeenten, by code. */
export interface Sloten {
  readonly regios: readonly string[];
  readonly gemeenten: readonly string[];
}

export const geenSloten: Sloten = { regios: [], gemeenten: [] };

/** Can this indeling be locked? Each gemeente must lie in one regio at most. */
export function isEnkelvoudig({ overdekking: o }: Editie): boolean {
  return Array.from({ length: o.aantalEenheden }, (_, g) => aantalRegiosVan(o, g)).every((n) => n <= 1);
}

function codesIn(atlas: Atlas, editie: Editie, regio: number): string[] {
  return Array.from(ledenVan(editie.overdekking, regio), (g) => atlas.gemeenten[g]?.code ?? '');
}

/** Every regio of today, and so every gemeente. */
export function lockAll({ regios }: Editie): Sloten {
  return { regios: regios.map(({ code }) => code), gemeenten: [] };
}

/** Locks a whole regio, or lets it go. Its gemeenten need no locks of their own. */
export function toggleRegio(atlas: Atlas, editie: Editie, sloten: Sloten, regio: number): Sloten {
  const code = editie.regios[regio]?.code;
  if (code === undefined) return sloten;
  const leden = new Set(codesIn(atlas, editie, regio));
  const gemeenten = sloten.gemeenten.filter((g) => !leden.has(g));
  return sloten.regios.includes(code)
    ? { regios: sloten.regios.filter((r) => r !== code), gemeenten }
    : { regios: [...sloten.regios, code], gemeenten };
}

/** Locks one gemeente, or lets it go; out of a locked regio the other gemeenten stay locked one by one. */
export function toggleGemeente(atlas: Atlas, editie: Editie, sloten: Sloten, gemeente: number): Sloten {
  const code = atlas.gemeenten[gemeente]?.code;
  const regio = singleRegio(editie.overdekking)[gemeente] ?? -1;
  const regiocode = editie.regios[regio]?.code;
  if (code === undefined || regiocode === undefined) return sloten;
  if (sloten.regios.includes(regiocode))
    return {
      regios: sloten.regios.filter((r) => r !== regiocode),
      gemeenten: [...sloten.gemeenten, ...codesIn(atlas, editie, regio).filter((g) => g !== code)],
    };
  return sloten.gemeenten.includes(code)
    ? { ...sloten, gemeenten: sloten.gemeenten.filter((g) => g !== code) }
    : { ...sloten, gemeenten: [...sloten.gemeenten, code] };
}

/** Codes of all gemeenten that are locked, by themselves or with their regio. */
export function lockedGemeenten(atlas: Atlas, editie: Editie, sloten: Sloten): ReadonlySet<string> {
  const regios = new Set(sloten.regios);
  return new Set([
    ...sloten.gemeenten,
    ...editie.regios.flatMap(({ code }, r) => (regios.has(code) ? codesIn(atlas, editie, r) : [])),
  ]);
}
