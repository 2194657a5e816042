import type { Recept } from '@samenhang/core';

const basiswoord: Record<Recept['basis'], string> = {
  waargenomen: 'waargenomen',
  afgeleid: 'afgeleid',
  gemengd: 'deels waargenomen, deels afgeleid',
};

/** Where an editie comes from, in a word or three: `waargenomen`, `afgeleid`, or `afgeleid van 2016`. */
export function toonBasis(
  { basis, oorsprongjaar }: { readonly basis: string; readonly oorsprongjaar: number },
  jaar: number,
): string {
  return oorsprongjaar === jaar ? basis : `${basis} van ${oorsprongjaar}`;
}

/** The recipe under a figure: what it was made of. */
export function toonRecept(recept: Recept): string[] {
  const bronnen = [...new Set(recept.bron.map((b) => b.bron))];
  return [
    'Recept',
    `  jaar        ${recept.jaar}`,
    `  indelingen  ${recept.indelingen.join(', ')}`,
    `  basis       ${basiswoord[recept.basis]}`,
    ...(recept.gewichten ? [`  gewichten   ${recept.gewichten.join(', ')}`] : []),
    `  formule     ${recept.formule}`,
    `  bron        ${bronnen.join('; ')}`,
  ];
}

/** A warning where some of the indelingen in a figure are not observed in its year. */
export function toonAfgeleid(recept: Recept): string[] {
  const afgeleid = recept.bron.filter((b) => b.basis === 'afgeleid');
  if (afgeleid.length === 0) return [];
  const namen = afgeleid.map((b) =>
    b.oorsprongjaar === recept.jaar ? b.indeling : `${b.indeling} (van ${b.oorsprongjaar})`,
  );
  return [`Let op: afgeleid, niet waargenomen in ${recept.jaar}: ${namen.join(', ')}.`];
}
