import type { Atlas, Editie } from '../atlas/index.ts';

/** The indelingen observed in both years: only over these can two years be compared. */
export function observedInBoth(eerste: Atlas | undefined, tweede: Atlas | undefined): string[] {
  const isWaargenomen = (editie: Editie | undefined) => editie?.basis === 'waargenomen';
  return [...(eerste?.edities ?? [])]
    .filter(([id, editie]) => isWaargenomen(editie) && isWaargenomen(tweede?.edities.get(id)))
    .map(([id]) => id);
}

/** The longest span of years with at least two indelingen observed at both ends; of equals the latest. */
export function longestSpan(
  atlassen: readonly Atlas[],
): { readonly van: number; readonly tot: number } | undefined {
  const paren = atlassen.flatMap((van) =>
    atlassen.filter((tot) => tot.jaar > van.jaar).map((tot) => ({ van, tot })),
  );
  const beste = paren
    .sort((a, b) => b.tot.jaar - b.van.jaar - (a.tot.jaar - a.van.jaar) || b.tot.jaar - a.tot.jaar)
    .find(({ van, tot }) => observedInBoth(van, tot).length > 1);
  return beste && { van: beste.van.jaar, tot: beste.tot.jaar };
}
