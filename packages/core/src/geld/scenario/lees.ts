/** Reads a scenario: every fault at once, each with its place in the file. */

import { z } from 'zod';
import { nearestSpelling } from '../../atlas/index.ts';
import type { Bereikveld } from '../bandbreedte/trekking.ts';
import { type Scenario, type Scenarios, scenarioSchema, scenariosSchema } from './antwoord.ts';

/** What is wrong with a scenario; `pad` is the place, as `pad.start.waarde` or `gemeenten[3].clienten`. */
export type Scenariofout = { readonly pad: string } & (
  | { readonly code: 'ontbreekt' }
  | { readonly code: 'onbekend-veld'; readonly veld: string; readonly bedoeld: string | undefined }
  | { readonly code: 'soort'; readonly verwacht: string }
  | {
      readonly code: 'te-laag' | 'te-hoog';
      readonly grens: number;
      readonly wat: 'getal' | 'aantal' | 'tekens';
    }
  | { readonly code: 'keuze'; readonly keuzes: readonly string[] }
  | { readonly code: 'niet-goed' }
  | { readonly code: 'half-bereik' }
  | { readonly code: 'bereik'; readonly laag: number; readonly hoog: number }
  | { readonly code: 'jaren'; readonly eerst: number; readonly laatst: number }
  | { readonly code: 'start-te-vroeg'; readonly van: number }
  | { readonly code: 'pad-dubbel' | 'oud-geld-een-van-beide' | 'geen-geld' }
  | { readonly code: 'gewichten'; readonly som: number }
  | { readonly code: 'dubbel'; readonly naam: string; readonly eerder: number }
  | {
      readonly code: 'gemeente-onbekend';
      readonly naam: string;
      readonly jaar: number;
      readonly bedoeld: string | undefined;
    }
  | { readonly code: 'gemeente-meerdere'; readonly naam: string; readonly keuzes: readonly string[] }
  | { readonly code: 'centrum-niet-in-lijst' | 'centrum-heeft-centrum'; readonly naam: string }
  | { readonly code: 'inwoners-onbekend'; readonly naam: string }
  | { readonly code: 'ander-jaar'; readonly jaar: number }
  | { readonly code: 'maat-onbekend'; readonly maat: string; readonly bedoeld: string | undefined }
  | { readonly code: 'maat-jaar'; readonly maat: string; readonly jaren: readonly number[] }
  | { readonly code: 'maat-mist'; readonly maat: string; readonly gemeenten: readonly string[] }
  | { readonly code: 'maat-nergens'; readonly maat: string; readonly regio: string }
  | {
      readonly code: 'uitkering-onbekend';
      readonly onderwerp: string;
      readonly jaar: number;
      readonly jaren: readonly number[];
      readonly bedoeld: string | undefined;
    }
  | { readonly code: 'ontvanger-niet-in-lijst'; readonly gemeenten: readonly string[] }
);

export type Scenariouitkomst =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly fouten: readonly Scenariofout[] };

/** `gemeenten[3].clienten`, counted from 1 as people count. */
function placeOf(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel, k) => (typeof deel === 'number' ? `[${deel + 1}]` : `${k > 0 ? '.' : ''}${String(deel)}`))
    .join('');
}

/** The fields that may stand at a place of what this describes. */
function fieldsAt(van: z.ZodType, pad: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = van;
  const bare = (): void => {
    while (schema instanceof z.ZodOptional) schema = schema.unwrap();
  };
  for (const deel of pad) {
    bare();
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = (schema.shape as Record<string, unknown>)[String(deel)];
    else return [];
  }
  bare();
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const soorten: Readonly<Record<string, string>> = {
  number: 'getal',
  int: 'heel-getal',
  string: 'tekst',
  array: 'lijst',
  object: 'velden',
  record: 'velden',
};
const maten: Readonly<Record<string, 'getal' | 'aantal' | 'tekens'>> = { string: 'tekens', array: 'aantal' };

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Scenariofout[] {
  const pad = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const velden = fieldsAt(schema, issue.path);
      return issue.keys.map((veld) => ({
        pad,
        code: 'onbekend-veld',
        veld,
        bedoeld: nearestSpelling(veld, velden),
      }));
    }
    case 'invalid_type':
      return [
        issue.input === undefined && !issue.message.includes('int')
          ? { pad, code: 'ontbreekt' }
          : { pad, code: 'soort', verwacht: soorten[issue.expected] ?? issue.expected },
      ];
    case 'too_small':
      return [{ pad, code: 'te-laag', grens: Number(issue.minimum), wat: maten[issue.origin] ?? 'getal' }];
    case 'too_big':
      return [{ pad, code: 'te-hoog', grens: Number(issue.maximum), wat: maten[issue.origin] ?? 'getal' }];
    case 'invalid_value':
      return [{ pad, code: 'keuze', keuzes: issue.values.map(String) }];
    default:
      return [{ pad, code: 'niet-goed' }];
  }
}

/** The assumptions with a number, by the place where they stand. */
export function assumptionsOf(s: Scenario) {
  const alle = {
    'pad.start': s.pad.start,
    'pad.uitstel': s.pad.uitstel,
    'pad.duur': s.pad.duur,
    index: s.index,
    prijs: s.prijs,
    prijsindex: s.prijsindex,
    spreiding: s.spreiding,
    groei: s.groei,
    uitstroom: s.uitstroom,
    demping: s.demping,
  } as const;
  return Object.entries(alle).flatMap(([veld, aanname]) =>
    aanname ? [{ veld: veld as Bereikveld, ...aanname }] : [],
  );
}

function rangeFaults(s: Scenario): Scenariofout[] {
  return assumptionsOf(s).flatMap(({ veld, waarde, laag, hoog }): Scenariofout[] => {
    if (laag === undefined && hoog === undefined) return [];
    if (laag === undefined || hoog === undefined) return [{ pad: veld, code: 'half-bereik' }];
    return laag <= waarde && waarde <= hoog ? [] : [{ pad: veld, code: 'bereik', laag, hoog }];
  });
}

function yearFaults({ van, tot, basisjaar, pad }: Scenario): Scenariofout[] {
  const vroegst = (pad.start.laag ?? pad.start.waarde) + (pad.uitstel?.laag ?? pad.uitstel?.waarde ?? 0);
  return [
    ...(tot < van || tot - van >= 50
      ? [{ pad: 'tot', code: 'jaren', eerst: van, laatst: van + 49 } as const]
      : []),
    ...(basisjaar > van ? [{ pad: 'basisjaar', code: 'te-hoog', grens: van, wat: 'getal' } as const] : []),
    ...(vroegst < van ? [{ pad: 'pad.start', code: 'start-te-vroeg', van } as const] : []),
  ];
}

function doubles(namen: readonly string[], lijst: string, veld: string): Scenariofout[] {
  const gezien = new Map<string, number>();
  return namen.flatMap((naam, k): Scenariofout[] => {
    const eerder = gezien.get(naam.toLowerCase());
    gezien.set(naam.toLowerCase(), k);
    return eerder === undefined
      ? []
      : [{ pad: `${lijst}[${k + 1}].${veld}`, code: 'dubbel', naam, eerder: eerder + 1 }];
  });
}

/** What the schema cannot say: ranges, years, weights, names that stand twice. */
function meaningFaults(s: Scenario): Scenariofout[] {
  const { oudGeld, sleutel, pad, gemeenten } = s;
  const som = sleutel.maten.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
  return [
    ...rangeFaults(s),
    ...yearFaults(s),
    ...(pad.tabel && pad.duur ? [{ pad: 'pad', code: 'pad-dubbel' } as const] : []),
    ...((oudGeld.euro === undefined) === (oudGeld.uitkering === undefined)
      ? [{ pad: 'oudGeld', code: 'oud-geld-een-van-beide' } as const]
      : []),
    ...(Math.abs(som - 1) > 1e-9 ? [{ pad: 'sleutel.maten', code: 'gewichten', som } as const] : []),
    ...doubles(
      gemeenten.map(({ gemeente }) => gemeente),
      'gemeenten',
      'gemeente',
    ),
    ...doubles(
      (oudGeld.euro ?? []).map(({ centrum }) => centrum),
      'oudGeld.euro',
      'centrum',
    ),
  ];
}

const refuse = ({ issues }: z.ZodError, schema: z.ZodType) =>
  ({ ok: false, fouten: issues.flatMap((issue) => faultsOf(issue, schema)) }) as const;

/** Checks what was read as JSON; names and amounts are looked up by `placeScenario`. */
export function readScenario(json: unknown): Scenariouitkomst {
  const gelezen = scenarioSchema.safeParse(json, { reportInput: true });
  if (!gelezen.success) return refuse(gelezen.error, scenarioSchema);
  const fouten = meaningFaults(gelezen.data);
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, scenario: gelezen.data };
}

type Scenariosuitkomst =
  | { readonly ok: true; readonly scenarios: Scenarios }
  | { readonly ok: false; readonly fouten: readonly Scenariofout[] };

/** Checks scenarios that are kept together; one scenario by itself will do, too. All are of the gemeenten of one year. */
export function readScenarios(json: unknown): Scenariosuitkomst {
  const { value: soort } = scenariosSchema.shape.schema;
  if ((json as Partial<Scenarios> | null)?.schema !== soort) {
    const een = readScenario(json);
    return een.ok ? { ok: true, scenarios: joinScenarios([een.scenario]) } : een;
  }
  const gelezen = scenariosSchema.safeParse(json, { reportInput: true });
  if (!gelezen.success) return refuse(gelezen.error, scenariosSchema);
  const { scenarios } = gelezen.data;
  const fouten = scenarios.flatMap((scenario, k): Scenariofout[] => {
    const plek = `scenarios[${k + 1}]`;
    const jaar = scenarios[0]?.jaar ?? scenario.jaar;
    return [
      ...meaningFaults(scenario).map((fout) => ({ ...fout, pad: `${plek}.${fout.pad}` })),
      ...(scenario.jaar === jaar ? [] : [{ pad: `${plek}.jaar`, code: 'ander-jaar', jaar } as const]),
    ];
  });
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, scenarios: gelezen.data };
}

/** Scenarios to keep together. */
export function joinScenarios(
  scenarios: readonly Scenario[],
  kijk: Pick<Scenarios, 'gemeente' | 'kijk'> = {},
): Scenarios {
  return { schema: 'samenhang/geldscenarios', versie: 1, ...kijk, scenarios: [...scenarios] };
}
