import { el, type SvgElement, tenth } from './element.ts';

/** Letters of every picture that is handed out; a computer without Noto Sans has one of the others. */
export const schrift = "'Noto Sans', Arial, sans-serif";

/** Breaks a text in lines of at most about this many letters: at spaces, and in a link after a comma. */
export function wrap(tekst: string, letters: number): string[] {
  const regels: string[] = [];
  for (const deel of tekst.match(/[^ ,]+(?:,+ *| +|$)/gu) ?? []) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + deel.trimEnd().length <= letters)
      regels[regels.length - 1] = laatste + deel;
    else regels.push(deel);
  }
  return regels.map((regel) => regel.trimEnd());
}

/** Lines of text under each other, from the baseline of the first. */
export function textLines(
  regels: readonly string[],
  { x, y, korps }: { readonly x: number; readonly y: number; readonly korps: number },
  meer: SvgElement['kenmerken'] = {},
): SvgElement[] {
  return regels.map((regel, i) =>
    el('text', { x: tenth(x), y: tenth(y + i * korps * 1.3), 'font-size': korps, ...meer }, regel),
  );
}
