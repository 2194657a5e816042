/** Years in words: runs as "2015–2019", others apart. */
export function jarenInWoorden(jaren: readonly number[]): string {
  const reeksen: [number, number][] = [];
  for (const jaar of [...jaren].sort((a, b) => a - b)) {
    const laatste = reeksen.at(-1);
    if (laatste?.[1] === jaar - 1) laatste[1] = jaar;
    else if (laatste?.[1] !== jaar) reeksen.push([jaar, jaar]);
  }
  return reeksen
    .map(([van, tot]) => (van === tot ? String(van) : tot === van + 1 ? `${van}, ${tot}` : `${van}–${tot}`))
    .join(', ');
}
