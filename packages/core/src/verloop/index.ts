/** What a step does to a line of steps: it is set upon it, it takes back the last that holds, or it stands beside it. */
export type Zetsoort = 'zet' | 'terug' | 'ernaast';

/** The steps that still hold, in order: what was taken back is not among them, nor what took it back. */
export function standing<S>(verloop: readonly S[], soortOf: (stap: S) => Zetsoort): readonly S[] {
  const stapel: S[] = [];
  for (const stap of verloop) {
    const soort = soortOf(stap);
    if (soort === 'terug') stapel.pop();
    else if (soort === 'zet') stapel.push(stap);
  }
  return stapel;
}

/** The steps that were taken back. */
export function undone<S>(verloop: readonly S[], soortOf: (stap: S) => Zetsoort): ReadonlySet<S> {
  const geldt = new Set(standing(verloop, soortOf));
  return new Set(verloop.filter((stap) => soortOf(stap) === 'zet' && !geldt.has(stap)));
}
