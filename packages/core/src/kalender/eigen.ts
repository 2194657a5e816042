import { type Aanvulling, listWaarden, type Veldwaarde } from '../aanvulling/index.ts';
import { isDag } from '../recht/index.ts';
import type { Raad } from './haalbaar.ts';

/**
 * What organisations fill in of days. `kalenderdag`: the day that a body itself keeps for a step; the others: when a body
 * or a council meets, when a council does not, when a body is evaluated.
 */
export const EIGENDAGSOORTEN = [
  'kalenderdag',
  'bestuursvergadering',
  'raadsvergadering',
  'commissievergadering',
  'reces',
  'evaluatie',
] as const;
type Eigendagsoort = (typeof EIGENDAGSOORTEN)[number];

/** A day, or days on end, that an organisation filled in, with who says so and by which source. */
export interface Eigendag {
  readonly soort: Eigendagsoort;
  readonly over: Aanvulling['over'];
  /** ISO dates; `tot` is the last day, the same where it is one. */
  readonly datum: string;
  readonly tot: string;
  readonly jaar: number | null;
  /** The step of a `kalenderdag`, the name of a recess; else null. */
  readonly kenmerk: string | null;
  /** Other organisations say otherwise: nobody chooses for the reader, so nothing is planned by it. */
  readonly botsing: boolean;
  readonly van: Veldwaarde['van'];
}

const velden = {
  kalenderdag: 'kalenderdag',
  vergaderingen: 'bestuursvergadering',
  raadsvergaderingen: 'raadsvergadering',
  commissievergaderingen: 'commissievergadering',
  reces: 'reces',
  evaluatie: 'evaluatie',
} as const satisfies Record<string, Eigendagsoort>;

/** The stretches of days in a value: a day, some days, or `from/until`. */
function stretchesOf(waarde: Veldwaarde['van'][number]['waarde']): readonly (readonly [string, string])[] {
  const teksten = typeof waarde === 'object' ? waarde : [String(waarde)];
  return teksten.flatMap((tekst) => {
    const [van = '', tot = van] = tekst.split('/');
    return isDag(van) && isDag(tot) ? [[van, tot] as const] : [];
  });
}

function daysOf(over: Aanvulling['over'], soort: Eigendagsoort, waarde: Veldwaarde): readonly Eigendag[] {
  const { van, jaar = null, kenmerk = null } = waarde;
  const perDag = new Map<string, Veldwaarde['van'][number][]>();
  for (const zegsman of van)
    for (const stuk of stretchesOf(zegsman.waarde)) {
      const sleutel = stuk.join('/');
      perDag.set(sleutel, [...(perDag.get(sleutel) ?? []), zegsman]);
    }
  return [...perDag].map(([sleutel, wie]) => {
    const [datum = '', tot = datum] = sleutel.split('/');
    return { soort, over, datum, tot, jaar, kenmerk, botsing: wie.length < van.length, van: wie };
  });
}

/** All days that organisations filled in for one body or council, in order of day. */
export function listEigendagen(over: Aanvulling['over'], beeld: readonly Veldwaarde[]): readonly Eigendag[] {
  return Object.entries(velden)
    .flatMap(([veld, soort]) =>
      listWaarden(beeld, veld as keyof typeof velden).flatMap((waarde) => daysOf(over, soort, waarde)),
    )
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.tot.localeCompare(b.tot));
}

/** A council as feasibility needs it: when it and its committees meet, when not, and how long before it wants its papers. */
export function councilOf(gemeente: string, dagen: readonly Eigendag[], beeld: readonly Veldwaarde[]): Raad {
  const zeker = dagen.filter(({ botsing }) => !botsing);
  const reces = zeker.filter(({ soort }) => soort === 'reces').map(({ datum, tot }) => ({ van: datum, tot }));
  const [termijn] = listWaarden(beeld, 'aanlevertermijn');
  const voorbereiding = termijn && termijn.stand !== 'botsing' ? termijn.waarde : undefined;
  const daysOf = (soort: Eigendagsoort) =>
    zeker.filter((dag) => dag.soort === soort).map(({ datum }) => datum);
  const commissiedagen = daysOf('commissievergadering');
  return {
    gemeente,
    vergaderdagen: daysOf('raadsvergadering'),
    ...(commissiedagen.length > 0 ? { commissiedagen } : {}),
    ...(reces.length > 0 ? { reces } : {}),
    ...(typeof voorbereiding === 'number' ? { voorbereiding } : {}),
  };
}
