/** Letters of every picture that is handed out. */
export const schrift = 'font-family="\'Noto Sans\', Arial, sans-serif"';

export function escapeXml(tekst: string): string {
  return tekst.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);
}

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

/** Lines of text under each other, from a baseline. */
export function text(regels: readonly string[], x: number, y: number, korps: number, meer = ''): string {
  return regels
    .map(
      (r, i) =>
        `<text x="${x}" y="${y + i * korps * 1.3}" font-size="${korps}" ${meer}>${escapeXml(r)}</text>`,
    )
    .join('');
}
