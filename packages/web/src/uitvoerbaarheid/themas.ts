import { TOETSTHEMAS, type Toetsthema } from '@samenhang/core/uitvoerbaarheid';

/** The same questions under their themes, in order; a theme without any is left out. */
export function byTheme<V extends { readonly thema: Toetsthema }>(vragen: readonly V[]) {
  return TOETSTHEMAS.map((thema) => ({ thema, vragen: vragen.filter((een) => een.thema === thema) })).filter(
    (groep) => groep.vragen.length > 0,
  );
}
