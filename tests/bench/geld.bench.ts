import { middensVan, vlakkenVan } from '@samenhang/beeld';
import { buildAtlas, buildJaarboek } from '@samenhang/core';
import { type Bandvraag, computeBanden, divideBy, findAfscheiding } from '@samenhang/core/geld';
import { readPakket, standaardPakket } from '@samenhang/data';
import { locate, locateCapacitated, type Plaatsvraag, seededToeval } from '@samenhang/motor';
import { type BenchRow, measure, measureOnce } from './meten.ts';

export const name = 'geld';

export const about =
  'Goals: the ranges of 342 gemeenten × 15 years × 10,000 draws < 2 s; the core check of 16 gemeenten < 100 ms; the national p-median (342 gemeenten, 43 places) proven < 10 s.';

/** The country as a made-up question: 342 gemeenten in 43 regions. */
function askLand(demping?: number): Bandvraag {
  const n = 342;
  const toeval = seededToeval(7);
  const inwoners = Float64Array.from({ length: n }, () => 10_000 + 90_000 * toeval());
  const centrum = Int32Array.from({ length: n }, (_, g) => g % 43);
  const bereik = (laag: number, waarde: number, hoog: number) => ({ laag, waarde, hoog });
  return {
    codes: Array.from({ length: n }, (_, g) => `GM${String(g).padStart(4, '0')}`),
    spreiding: 0.8,
    trekkingen: 10_000,
    seed: 1,
    bereiken: new Map([
      ['pad.start', bereik(2027, 2028, 2030)],
      ['prijs', bereik(45_000, 50_000, 60_000)],
      ['uitstroom', bereik(0.1, 0.2, 0.4)],
      ['index', bereik(0, 0.02, 0.03)],
    ]),
    overgang: {
      van: 2026,
      tot: 2040,
      inwoners,
      oud: Float64Array.from({ length: n }, (_, g) => (g < 43 ? 30e6 : 0)),
      nieuw: inwoners.map((x) => x / inwoners.reduce((a, b) => a + b)),
      pad: { start: 2028, uitstel: 0, duur: 10 },
      index: 0.02,
      vraag: {
        clienten: inwoners.map((x) => x / 1500),
        centrum,
        basisjaar: 2026,
        groei: 0,
        uitstroom: 0.2,
        wijze: 'blijven',
      },
      prijs: 50_000,
      prijsindex: 0.02,
      demping,
    },
  };
}

/** Where 43 places should be in the country, as the crow flies and weighed by inhabitants; and who lives where. */
async function askPlaatsen(): Promise<Omit<Plaatsvraag, 'voortgang'> & { readonly gewicht: Float64Array }> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  const atlas = buildAtlas(buildJaarboek(gelezen.pakket.feiten), 2026);
  const middens = middensVan(vlakkenVan(gelezen.pakket.grenzen(2026)?.topologie));
  const n = atlas.gemeenten.length;
  const punten = atlas.gemeenten.map(({ code }) => middens.get(code) ?? [0, 0]);
  const kosten = Float64Array.from({ length: n * n }, (_, p) => {
    const [i, j] = [Math.floor(p / n), p % n];
    const [[x, y] = [0, 0], [u, v] = [0, 0]] = [punten[i], punten[j]];
    return (Math.hypot(x - u, y - v) / 1000) * (atlas.inwoners[i] ?? 0);
  });
  const gewicht = Float64Array.from(atlas.inwoners);
  return { klanten: n, plekken: n, kosten, gewicht, aantal: 43, tijdMs: 60_000, seed: 1, exact: true };
}

/** What the model of money costs, at the size of the country. */
export async function run(): Promise<readonly BenchRow[]> {
  const varianties = Array.from({ length: 16 }, (_, g) => (g + 1) ** 2);
  const delen = divideBy(
    varianties.map(() => 1),
    varianties,
    1.645,
  );
  const runs = { runs: 3, warmup: 1 };
  const plaatsen = await askPlaatsen();
  // No more than the largest gemeente: half as much again as 30 places need.
  const capaciteit = new Float64Array(plaatsen.plekken).fill(Math.max(...plaatsen.gewicht));
  return [
    await measureOnce(
      'national p-median, 342 gemeenten, 43 places',
      () => locate(plaatsen),
      ({ waarde, bewezen }) => `${Math.round(waarde)}${bewezen ? ', proven' : ''}`,
    ),
    await measureOnce(
      'the same with capacities, 30 places as large as the largest gemeente',
      () => locateCapacitated({ ...plaatsen, aantal: 30, capaciteit }),
      ({ waarde, grens, bewezen }) =>
        `${Math.round(waarde)}${bewezen ? ', proven' : `, at most ${((100 * (waarde - grens)) / waarde).toFixed(2)} % better`}`,
    ),
    await measure(
      'ranges: 342 gemeenten × 15 years × 10,000 draws',
      () => computeBanden(askLand(), 10),
      runs,
    ),
    await measure('the same, damped in every draw', () => computeBanden(askLand(5), 10), runs),
    await measure('core check of 16 gemeenten', () => findAfscheiding(delen, varianties, 1.645), {
      runs: 50,
    }),
  ];
}
