import { setImmediate as breathe } from 'node:timers/promises';
import { z } from '@hono/zod-openapi';
import { type Bestaand, isOnderwerp, planInvoer, readExport } from '@samenhang/core';
import { correctRegister, type Registerexport, readRegisterexport, writePieces } from '@samenhang/data';
import type { Bron } from '../bron/index.ts';
import {
  type Actor,
  type EigenProblem,
  type EigenRouter,
  tooLarge,
  unprocessable,
} from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { isKnown, nergens } from './kennis.ts';
import { organisatieParams, voorbeeldSchema } from './schemas.ts';

const tag = 'aanvullingen';
const soort = 'aanvulling';
const path = '/mijn/organisaties/{organisatie}/aanvullingen/register';
/** Characters of an export that are read: the whole register is a fraction of this. */
const meeste = 128 * 2 ** 20;
/** So many records are written before others get their turn. */
const ronde = 40;

/** What an organisation adds; undefined where who asks does not know that organisation. */
async function ownOf(
  opslag: Opslag,
  actor: Actor,
  organisatie: string,
): Promise<readonly Bestaand[] | undefined> {
  const store = await opslag.open();
  if (!(await store.organisatiesFor(actor).get(organisatie)).ok) return undefined;
  const inbreng = await store.aanvullingenFor(actor).inbreng();
  return (
    inbreng
      .filter((deel) => deel.organisatie.id === organisatie)
      // Who wrote a line, and when, is no part of what can be kept.
      .map(({ stuk, versie, over, regels }) => ({
        stuk,
        versie,
        over,
        regels: regels.map(({ door: _door, op: _op, ...regel }) => regel),
      }))
  );
}

/** Why an export cannot be read: the line of the file, and what is wrong there. */
function problemOf({ code, regel }: { readonly code: string; readonly regel: number }): EigenProblem {
  return code === 'te-groot' ? tooLarge : unprocessable([{ veld: `regel ${regel}`, code }]);
}

/** What would become of the own records, with what is left aside of the export. */
function present(bron: Bron, gelezen: Registerexport, eigen: readonly Bestaand[]) {
  const { versie, noot, records, organisaties, ongelezen } = gelezen;
  const hier = new Map(bron.pakket.regelingen.map((rij) => [rij.rooId, rij]));
  const deelnames = Map.groupBy(bron.pakket.deelnames, ({ regeling }) => regeling);
  const registerOf = (nummer: string) => {
    const regeling = hier.get(nummer);
    return regeling && { regeling, deelnames: deelnames.get(nummer) ?? [] };
  };
  const datum = new Date().toISOString().slice(0, 10);
  const rijen = readExport(gelezen, registerOf, eigen, datum);
  const vreemd = rijen.rijen.filter(({ over }) => !isOnderwerp(over) || !isKnown(bron, over));
  const plan = planInvoer(eigen, {
    rijen: rijen.rijen.filter((rij) => !vreemd.includes(rij)),
    fouten: [
      ...rijen.fouten,
      ...vreemd.map(({ rij, kolom, over }) => ({
        rij,
        kolom,
        gevonden: over.id,
        code: 'onbekend-onderwerp' as const,
      })),
    ],
  });
  const inExport = new Set(records.map(({ regeling }) => regeling.rooId));
  return {
    versie: versie ?? null,
    noot: noot ?? null,
    regelingen: records.length,
    ontbreekt: [...hier.keys()].filter((nummer) => !inExport.has(nummer)).length,
    organisaties,
    ongelezen,
    ...plan,
    // What stays as it is is told by its number only.
    regels: plan.regels.filter(({ stand }) => stand !== 'zelfde'),
    zelfde: plan.regels.filter(({ stand }) => stand === 'zelfde').length,
  };
}

function addVoorbeeld(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const antwoord: z.ZodType = voorbeeldSchema;
  router.addInvoer({
    path,
    operationId: 'createRegistervoorbeeld',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat een export van het register zou veranderen',
    description:
      'Stuur de export van het Register van Overheidsorganisaties als XML (schema 2.6.9; ook wat GET hier gaf). Er wordt niets ' +
      'bewaard: u krijgt per regeling en veld wat er nu staat en wat het zou worden, en wat niet kan worden overgenomen. Stuur ' +
      'de delen die u wilt naar …/aanvullingen/invoer om ze te bewaren.',
    params: organisatieParams,
    antwoord,
    async handle({ actor, params: { organisatie = '' }, body }) {
      const eigen = await ownOf(opslag, actor, organisatie);
      if (!eigen) return { ok: false, problem: nergens };
      const gelezen = await readRegisterexport(body, meeste);
      if (!gelezen.ok) return { ok: false, problem: problemOf(gelezen.fout) };
      return { ok: true, status: 200, antwoord: present(bron, gelezen, eigen) };
    },
  });
}

async function* inTurns(stukken: Iterable<string>): AsyncGenerator<string, undefined> {
  let geteld = 0;
  for (const stuk of stukken) {
    yield stuk;
    geteld += 1;
    if (geteld % ronde === 0) await breathe();
  }
  return undefined;
}

function addExport(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  router.addUitvoer({
    path,
    operationId: 'getRegisterexport',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Het register met wat een organisatie toevoegt, als XML',
    description:
      'In de vorm van de export van het Register van Overheidsorganisaties (schema 2.6.9), met de verbeteringen van de organisatie ' +
      'erin. Alles wat zij toevoegt staat ernaast, met bron, onder eigen namen: wie het bestand weer inleest, verliest niets.',
    params: organisatieParams,
    mediatype: 'application/xml',
    antwoord: z.string(),
    async handle({ actor, params: { organisatie = '' } }) {
      const eigen = await ownOf(opslag, actor, organisatie);
      if (!eigen) return { ok: false, problem: nergens };
      const { regelingen, deelnames, feiten } = bron.pakket;
      const nameOf = (code: string) =>
        feiten.gemeenten.findLast(({ gemeente }) => gemeente === code)?.naam ?? code;
      const stand = correctRegister(
        { regelingen: [...regelingen], deelnames: [...deelnames] },
        eigen,
        nameOf,
      );
      return { ok: true, stroom: inTurns(writePieces(stand, eigen)) };
    },
  });
}

/** The national register in the form of its export: with what an organisation adds, and what another says otherwise. */
export function addRegister(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addExport(router, opslag, bron);
  addVoorbeeld(router, opslag, bron);
}
