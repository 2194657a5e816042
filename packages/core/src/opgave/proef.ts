import {
  type Opgave,
  type Opgavegebeurtenis,
  type Opgavestap,
  type Stapinvoer,
  standAfter,
  VERANTWOORDELIJKHEDEN,
} from './index.ts';

export const vws = { organisatie: 'rijk', naam: 'Ministerie', code: null };
const wij = { organisatie: 'wij', naam: 'Assen', code: 'GM0106', niveau: 'gemeente' } as const;
export const belegd = { partij: vws, grond: 'Wmo 2015, artikel 2.1.1' };
export const opgave: Opgave = {
  titel: 'Wonen na opvang',
  waarover: 'wachten op een woning',
  domeinen: [{ domein: 'wonen', effect: 'te weinig woningen' }],
  patronen: [{ taak: 'beschermd_wonen', naad: 'wachten' }],
  eigenaars: [wij],
  antwoorders: [vws],
  matrix: {
    ...Object.fromEntries(VERANTWOORDELIJKHEDEN.map((wat) => [wat, belegd])),
    leert: { partij: null, grond: '' },
  },
};
export const vandaag = '2027-03-01';
export const antwoord = {
  gevolgen: ['wet'],
  tekst: 'andere wet',
  uiterlijk: '2028-01-01',
} as const;
export const invoer = (stap: Opgavestap, rest: Partial<Stapinvoer> = {}): Stapinvoer => ({
  stap,
  reden: 'zo is het',
  antwoord: stap === 'beantwoorden' ? antwoord : null,
  terugkijken: '2028-03-01',
  loket: 'nza',
  ...rest,
});
const leeg = { reden: '', antwoord: null, loket: null, velden: [] } as const;
export const gemaakt: Opgavegebeurtenis = {
  ...leeg,
  nummer: 1,
  wat: 'gemaakt',
  staat: 'gesignaleerd',
  terugkijken: null,
  organisatie: { id: 'wij', naam: 'Assen' },
  op: '2027-01-01T09:00:00.000Z',
};

/** Makes these steps one after another, each by this organisation. */
export function walk(stappen: readonly (readonly [Opgavestap, string])[]): readonly Opgavegebeurtenis[] {
  const verloop = [gemaakt];
  for (const [stap, id] of stappen) {
    const nu = verloop.at(-1) ?? gemaakt;
    const stand = standAfter(verloop, nu, invoer(stap));
    if (!stand) throw new Error(`${stap} cannot be`);
    const { reden, antwoord: gegeven, loket } = invoer(stap);
    verloop.push({
      ...stand,
      nummer: nu.nummer + 1,
      wat: stap,
      organisatie: { id, naam: id },
      op: `2027-02-${String(verloop.length).padStart(2, '0')}T09:00:00.000Z`,
      reden,
      antwoord: gegeven,
      loket,
      velden: [],
    });
  }
  return verloop;
}
export const heleWeg = [
  ['patroon', 'wij'],
  ['agenderen', 'wij'],
  ['behandelen', 'rijk'],
  ['beantwoorden', 'rijk'],
  ['veranderd', 'wij'],
  ['terugkijken', 'wij'],
] as const;
