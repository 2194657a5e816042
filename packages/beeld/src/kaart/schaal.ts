/** A class of the legend: values from `van` up to (not including, save the last) `tot`. */
export interface Klasse {
  readonly van: number;
  readonly tot: number;
  readonly kleur: string;
  /** How many gemeenten fall in it. */
  readonly aantal: number;
}

/** A scale in classes of equal width, light = low, dark = high. */
export interface Schaal {
  readonly klassen: readonly Klasse[];
  kleur(waarde: number): string;
}

/**
 * One sequential ramp that stays ordered in grey and for every kind of colour vision
 * (lightness falls evenly from sand over sea green to navy).
 */
const verloop = [
  '#f6efc4',
  '#d3e3bb',
  '#a4d2bd',
  '#6fbcbf',
  '#409fbb',
  '#2a7cab',
  '#255893',
  '#1d3670',
] as const;
const stappen = [0.01, 0.02, 0.05, 0.1, 0.2] as const;

/** `aantal` colours of the ramp, spread over its length. */
export function rampColours(aantal: number): string[] {
  return Array.from({ length: aantal }, (_, i) => {
    const plaats = aantal === 1 ? verloop.length - 2 : Math.round((i * (verloop.length - 1)) / (aantal - 1));
    return verloop[plaats] ?? verloop[0];
  });
}

const rond = 1e-9;

/** How many classes of a width hold these bounds. */
const klassenTussen = (laag: number, hoog: number, stap: number): number =>
  Math.ceil(hoog / stap - rond) - Math.floor(laag / stap + rond);

/** Classes of a width, from the one that the lowest value is in. */
function classesOf(bekend: readonly number[], stap: number, eerste: number): Schaal {
  const aantal = Math.max(1, Math.ceil(Math.max(...bekend) / stap - rond) - eerste);
  const tinten = rampColours(aantal);
  const klasseVan = (x: number) => Math.min(aantal - 1, Math.max(0, Math.floor(x / stap + rond) - eerste));
  const telling = new Uint32Array(aantal);
  for (const x of bekend) telling[klasseVan(x)] = (telling[klasseVan(x)] ?? 0) + 1;
  return {
    klassen: tinten.map((kleur, i) => ({
      van: (eerste + i) * stap,
      tot: (eerste + i + 1) * stap,
      kleur,
      aantal: telling[i] ?? 0,
    })),
    kleur: (x) => tinten[klasseVan(x)] ?? verloop[0],
  };
}

const leeg: Schaal = { klassen: [], kleur: () => verloop[0] };

/** Classes of a round width (1, 2, 5, 10 or 20 %) that hold all values in at most eight steps. */
export function buildSchaal(waarden: Iterable<number>): Schaal {
  const bekend = [...waarden].filter((x) => !Number.isNaN(x));
  if (bekend.length === 0) return leeg;
  const laag = Math.min(...bekend);
  const hoog = Math.max(...bekend);
  const stap = stappen.find((s) => klassenTussen(laag, hoog, s) <= verloop.length) ?? 0.2;
  const eerste = Math.min(Math.floor(laag / stap + rond), Math.ceil(1 / stap - rond) - 1);
  return classesOf(bekend, stap, eerste);
}

/** As `buildSchaal`, of amounts of any size: classes of 1, 2 or 5 times a power of ten, and no smaller than `kleinste`. */
export function buildBedragschaal(waarden: Iterable<number>, kleinste = 0): Schaal {
  const bekend = [...waarden].filter((x) => !Number.isNaN(x));
  if (bekend.length === 0) return leeg;
  const laag = Math.min(...bekend);
  const hoog = Math.max(...bekend);
  const breedte = hoog - laag || Math.abs(hoog) || 1;
  const macht = Math.floor(Math.log10(breedte / verloop.length));
  const passend =
    [1, 2, 5, 10, 20]
      .map((keer) => keer * 10 ** macht)
      .find((s) => klassenTussen(laag, hoog, s) <= verloop.length) ?? 50 * 10 ** macht;
  const stap = Math.max(kleinste, passend);
  const boven = Math.ceil(hoog / stap - rond) - 1;
  return classesOf(bekend, stap, Math.min(Math.floor(laag / stap + rond), boven));
}
