/** A text without what stands from `van` up to `tot`; two spaces that meet there become one. */
export function takeOut(tekst: string, { van, tot }: { readonly van: number; readonly tot: number }): string {
  const voor = tekst.slice(0, van);
  const na = tekst.slice(tot);
  return voor === '' || / $/u.test(voor) ? voor + na.replace(/^ /u, '') : voor + na;
}

/** A text in pieces, those that were found apart: together they are the whole text. */
export function splitBy<T extends { readonly van: number; readonly tot: number }>(
  tekst: string,
  vondsten: readonly T[],
): readonly { readonly van: number; readonly tekst: string; readonly vondst?: T }[] {
  let waar = 0;
  const delen: { van: number; tekst: string; vondst?: T }[] = [];
  for (const vondst of vondsten) {
    if (vondst.van > waar) delen.push({ van: waar, tekst: tekst.slice(waar, vondst.van) });
    delen.push({ van: vondst.van, tekst: tekst.slice(vondst.van, vondst.tot), vondst });
    waar = vondst.tot;
  }
  if (waar < tekst.length) delen.push({ van: waar, tekst: tekst.slice(waar) });
  return delen;
}
