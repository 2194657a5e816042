import type { EigenRij } from '@samenhang/core';

/**
 * Merged cells are saved as one name with empty cells beneath it. A table is read so when it looks so throughout:
 * it begins with a name, no name comes back further down, and at least as many cells are empty as are filled.
 */
export function fillMerged(rijen: readonly EigenRij[]): {
  readonly rijen: readonly EigenRij[];
  readonly gevuld: boolean;
} {
  const namen = rijen.map(({ regio }) => regio).filter((regio) => regio !== '');
  const leeg = rijen.length - namen.length;
  const alsBlok = rijen[0]?.regio !== '' && new Set(namen).size === namen.length && leeg >= namen.length;
  if (namen.length === 0 || !alsBlok) return { rijen, gevuld: false };
  let regio = '';
  return {
    gevuld: true,
    rijen: rijen.map((rij) => {
      regio = rij.regio || regio;
      return { ...rij, regio };
    }),
  };
}
