import { SCENARIOS, type Scenarioletter } from '../../adres.ts';
import { readHefbomen, writeHefbomen } from './hefboom.ts';

type Letters = { readonly [L in Scenarioletter]?: string | undefined };

/** The scenarios that stand in the address: always the first, and those beside it. */
export function lettersOf(stand: Letters): readonly Scenarioletter[] {
  return SCENARIOS.filter((letter) => letter === 'a' || stand[letter] !== undefined);
}

type Wijziging = Letters & {
  readonly bij?: Scenarioletter | undefined;
};

/** Another scenario beside those that stand there: with these levers. Its own are shown from now. */
export function addScenario(stand: Letters, tekst: string): Wijziging {
  const vrij = SCENARIOS.find((letter) => !lettersOf(stand).includes(letter));
  if (vrij === undefined) return {};
  // A name is of one scenario: a copy gets one of its own.
  const { naam: _, ...hefbomen } = readHefbomen(tekst);
  return { [vrij]: writeHefbomen(hefbomen), bij: vrij };
}

/** The first four of these texts as the scenarios of the address. */
const spread = ([a, b, c, d]: readonly (string | undefined)[]): Wijziging => ({ a, b, c, d, bij: undefined });

/** Without this scenario: those after it move up, so that there is always a first. */
export function removeScenario(stand: Letters, weg: Scenarioletter): Wijziging {
  return spread(
    lettersOf(stand)
      .filter((letter) => letter !== weg)
      .map((letter) => stand[letter] ?? writeHefbomen({})),
  );
}

/** So many scenarios that are not in the link: nothing differs from what their file says. */
export function placesOf(aantal: number): Wijziging {
  return spread(SCENARIOS.slice(0, aantal).map((letter) => (letter === 'a' ? undefined : writeHefbomen({}))));
}
