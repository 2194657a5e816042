import {
  keurOpgave,
  type Opgave,
  type Opgavefout,
  type Partij,
  standingOf,
  type Toezegging,
  type Toezegstand,
  VERANTWOORDELIJKHEDEN,
} from '@samenhang/core/opgave';
import { inLine } from '../samenspraak/partijen.ts';
import type { Werk } from './vormen.ts';

/** Every party in it, by its place. */
function partiesOf({ eigenaars, antwoorders, matrix }: Opgave): readonly (readonly [string, Partij])[] {
  const vakken = VERANTWOORDELIJKHEDEN.flatMap((wat) => {
    const partij = matrix[wat]?.partij;
    return partij ? [[`matrix.${wat}`, partij] as const] : [];
  });
  return [
    ...eigenaars.map((een, k) => [`eigenaars.${k}.naam`, een] as const),
    ...antwoorders.map((een, k) => [`antwoorders.${k}.naam`, een] as const),
    ...vakken,
  ];
}

/** The opgave with every party by the name that it has here, and what is wrong with it. */
export async function judge(
  { bereik, organisatie }: Werk,
  gegeven: Opgave,
): Promise<{ readonly inhoud: Opgave; readonly fouten: readonly Opgavefout[] }> {
  const partijen = partiesOf(gegeven);
  const ids = partijen.flatMap(([, { organisatie: id }]) => (id === null ? [] : [id]));
  const namen = await bereik.opgaven.nameAll([...new Set(ids)]);
  const noem = <P extends Partij>(partij: P): P => ({ ...partij, ...namen.get(partij.organisatie ?? '') });
  const vak = ([wat, { partij, grond }]: [string, { partij: Partij | null; grond: string }]) => [
    wat,
    { partij: partij && noem(partij), grond },
  ];
  const inhoud: Opgave = {
    ...gegeven,
    eigenaars: gegeven.eigenaars.map(noem),
    antwoorders: gegeven.antwoorders.map(noem),
    matrix: Object.fromEntries(Object.entries(gegeven.matrix).map(vak)) as Opgave['matrix'],
  };
  const vreemd = partijen
    .filter(([, een]) => een.organisatie !== null && !namen.has(een.organisatie))
    .map(([pad]): Opgavefout => ({ pad, code: 'onbekend' }));
  // An organisation writes no opgaven for others alone.
  const zelf = inhoud.eigenaars.some((een) => een.organisatie === organisatie);
  const eigen: readonly Opgavefout[] = zelf ? [] : [{ pad: 'eigenaars', code: 'geen-eigenaar' }];
  return { inhoud, fouten: [...keurOpgave(inhoud), ...vreemd, ...eigen] };
}

/** An opgave as its columns hold it: what organisations are to it follows from who is named and from what they said. */
export function columnsOf(inhoud: Opgave, toezeggingen: readonly Toezegging[]) {
  const standen = standingOf(inhoud, toezeggingen);
  const ids = (past: (stand: Toezegstand) => boolean) =>
    inLine(standen.filter(past).map(({ organisatie }) => organisatie));
  return {
    inhoud: JSON.stringify(inhoud),
    toezeggingen: JSON.stringify(toezeggingen),
    organisaties: ids(({ wat, staat }) => wat === 'eigenaar' && staat === 'ja'),
    gevraagd: ids(({ wat, staat }) => wat === 'eigenaar' && staat !== 'ja'),
    genoemd: ids(({ wat }) => wat !== 'eigenaar'),
    antwoorders: inLine(inhoud.antwoorders.flatMap(({ organisatie }) => organisatie ?? [])),
  };
}
