/** A bar of the histogram: values from `van` up to (not including, save the last) `tot`. */
export interface Staafklasse {
  readonly van: number;
  readonly tot: number;
  readonly aantal: number;
}

export interface Verdeling {
  readonly klassen: readonly Staafklasse[];
  readonly mediaan: number;
  readonly aantal: number;
}

const stappen = [0.005, 0.01, 0.02, 0.025, 0.05] as const;
const rond = 1e-9;
/** More bars than these do not fit a phone. */
const hoogstens = 22;

/** Values in bars of a round width, from the bar of the lowest to that of the highest. */
export function maakVerdeling(waarden: Iterable<number>): Verdeling {
  const bekend = [...waarden].filter((x) => !Number.isNaN(x)).sort((a, b) => a - b);
  const laag = bekend[0];
  const hoog = bekend.at(-1);
  if (laag === undefined || hoog === undefined) return { klassen: [], mediaan: Number.NaN, aantal: 0 };
  const stap = stappen.find((s) => Math.floor(hoog / s) - Math.floor(laag / s) < hoogstens) ?? 0.05;
  const plaats = (x: number) => Math.min(Math.floor(x / stap + rond), Math.round(1 / stap) - 1);
  const eerste = plaats(laag);
  const telling = new Uint32Array(plaats(hoog) - eerste + 1);
  for (const x of bekend) telling[plaats(x) - eerste] = (telling[plaats(x) - eerste] ?? 0) + 1;
  const midden = (bekend.length - 1) / 2;
  return {
    klassen: Array.from(telling, (aantal, i) => ({
      van: (eerste + i) * stap,
      tot: (eerste + i + 1) * stap,
      aantal,
    })),
    mediaan: ((bekend[Math.floor(midden)] ?? 0) + (bekend[Math.ceil(midden)] ?? 0)) / 2,
    aantal: bekend.length,
  };
}

/** Number of the bar that holds a value; −1 where there is none. */
export function klasseVan({ klassen }: Verdeling, waarde: number): number {
  const plaats = klassen.findIndex(({ tot }) => waarde < tot - rond);
  return Number.isNaN(waarde) ? -1 : plaats < 0 ? klassen.length - 1 : plaats;
}
