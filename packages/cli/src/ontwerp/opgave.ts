import type { Ontwerpopgave } from '@samenhang/core';
import { z } from 'zod';
import { readJson } from '../rekenen/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

const tekst = z.string().min(1);
const heel = z.int().nonnegative();
const aantal = z.strictObject({ min: heel.exactOptional(), max: heel.exactOptional() });
const inwoners = z.strictObject({
  min: z.number().nonnegative().exactOptional(),
  max: z.number().nonnegative().exactOptional(),
});
const paren = z.array(z.tuple([tekst, tekst]));

const laag = z.strictObject({
  indelingen: z.array(z.strictObject({ indeling: tekst, gewicht: z.number().positive().exactOptional() })),
  gamma: z.number().min(0).max(1).exactOptional(),
  aantal: aantal.exactOptional(),
  inwoners: inwoners.exactOptional(),
});

const vandaag = z.strictObject({
  indeling: tekst,
  vasteRegios: z.array(tekst).exactOptional(),
  vasteGemeenten: z.array(tekst).exactOptional(),
  verplaatsingen: heel.exactOptional(),
});

/** The form of `opgave.json`: core's Ontwerpopgave, field by field. */
const vorm = z.strictObject({
  jaar: z.int(),
  lagen: z.array(laag).min(1).max(3),
  overeenkomst: z.enum(['deelt', 'gelijk']).exactOptional(),
  aaneengesloten: z.boolean().exactOptional(),
  muren: z.array(tekst).exactOptional(),
  samen: paren.exactOptional(),
  apart: paren.exactOptional(),
  vandaag: vandaag.exactOptional(),
  seed: heel.exactOptional(),
  iteraties: heel.exactOptional(),
  tijd: z.number().positive().exactOptional(),
});

/** Place in the JSON as people write it: lagen[0].aantal.min. */
function placeOf(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel, k) => (typeof deel === 'number' ? `[${deel}]` : `${k === 0 ? '' : '.'}${String(deel)}`))
    .join('');
}

const soorten: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een paar',
  object: 'een object',
};

/** What is wrong with one part, in Dutch. */
function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'dit ontbreekt.'
        : `hier hoort ${soorten[issue.expected] ?? issue.expected}, niet ${JSON.stringify(issue.input)}.`;
    case 'unrecognized_keys':
      return `dit veld kennen we niet: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'dit is leeg of te kort.'
        : `gebruik een getal ${issue.inclusive === false ? 'boven' : 'van minstens'} ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `hier mogen er hoogstens ${issue.maximum} staan.`
        : `gebruik een getal van hoogstens ${issue.maximum}.`;
    default:
      return 'dit klopt niet.';
  }
}

/** Reads a question as it was kept. @throws Bevinding that names every part that is wrong. */
export async function readOpgave(bestand: string): Promise<Ontwerpopgave> {
  const json = await readJson(bestand);
  const gelezen = vorm.safeParse(json, { error: describeIssue });
  if (gelezen.success) return gelezen.data;
  const regels = gelezen.error.issues.map(({ path, message }) => {
    const plek = placeOf(path);
    return `${bestand}${plek === '' ? '' : `, ${plek}`}: ${message}`;
  });
  throw new Bevinding(regels.join('\n'));
}
