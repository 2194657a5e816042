// The worked example on places in docs/method.md and docs/methode.md: found by the engine, told by core.

import { presentSpreiding, weighedDistances } from '@samenhang/core/geld';
import { locate, locateCapacitated } from '@samenhang/motor';
import { english, type Woorden } from './woorden.ts';

/** Five gemeenten along a road: where they lie in km, and how many live there. */
const weg = [
  ['A', 0, 40_000],
  ['B', 3, 30_000],
  ['C', 6, 20_000],
  ['D', 12, 30_000],
  ['E', 14, 10_000],
] as const;
const land = {
  jaar: 2026,
  gemeenten: weg.map(([naam, , inwoners]) => ({ code: naam, naam, inwoners })),
  afstanden: Float64Array.from(weg.flatMap(([, x]) => weg.map(([, y]) => Math.abs(x - y)))),
};

/** Two places, without a bound on what they serve and with one. */
export function spreidingBlock(woorden: Woorden): string {
  const { getal } = woorden;
  const say = (nl: string, en: string): string => (woorden === english ? en : nl);
  const vraag = {
    klanten: 5,
    plekken: 5,
    aantal: 2,
    kosten: weighedDistances(land),
    tijdMs: 60_000,
    seed: 1,
  };
  const gewicht = Float64Array.from(land.gemeenten, ({ inwoners }) => inwoners);
  const capaciteit = new Float64Array(5).fill(80_000);
  const basis = { doel: 'afstand', factor: 1, bestaand: [] } as const;
  const rijen = [
    [
      say('geen grens', 'no limit'),
      presentSpreiding(land, { ...basis, ...locate({ ...vraag, exact: true }) }),
    ],
    [
      say('hoogstens 80.000 inwoners', 'at most 80,000 inhabitants'),
      presentSpreiding(land, {
        ...basis,
        capaciteit,
        ...locateCapacitated({ ...vraag, gewicht, capaciteit }),
      }),
    ],
  ] as const;
  const koppen = [
    say('per plaats', 'per place'),
    say('plaatsen', 'places'),
    say('C gaat naar', 'C goes to'),
    say('km per inwoner', 'km per inhabitant'),
    say('verste km', 'farthest km'),
    say('bewezen', 'proven'),
  ];
  const regel = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
  return [
    regel(koppen),
    regel(koppen.map(() => '---')),
    ...rijen.map(([naam, { open, gemeenten, gemiddeldKm, versteKm, bewezen }]) =>
      regel([
        naam,
        open.map((p) => p.naam).join(', '),
        gemeenten[2]?.plaatsnaam ?? '',
        getal(gemiddeldKm, 2),
        getal(versteKm, 0),
        bewezen ? say('ja', 'yes') : say('nee', 'no'),
      ]),
    ),
  ].join('\n');
}
