import { expect, it } from 'vitest';
import { gemeentenIn } from './vragen.ts';

it('finds the gemeenten that a sentence names', () => {
  expect(
    gemeentenIn('Haren (GM0017) bestaat niet in 2026: deze gemeente is opgegaan in Groningen (GM0014).'),
  ).toEqual([
    { code: 'GM0017', naam: 'Haren' },
    { code: 'GM0014', naam: 'Groningen' },
  ]);
  expect(
    gemeentenIn(
      "Littenseradiel (GM0140) bestaat niet in 2026: deze gemeente is in delen opgegaan in Súdwest-Fryslân (GM1900), Waadhoeke (GM1949), 's-Graveland (GM9999).",
    ).map((g) => g.naam),
  ).toEqual(['Littenseradiel', 'Súdwest-Fryslân', 'Waadhoeke', "'s-Graveland"]);
  expect(gemeentenIn("Een gemeente met de code 'X' kennen we niet.")).toEqual([]);
});
