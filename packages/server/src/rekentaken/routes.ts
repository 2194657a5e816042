import type { Bron } from '../bron/index.ts';
import {
  type EigenProblem,
  type EigenRouter,
  forbidden,
  tooMany,
  type Uitkomst,
  unprocessable,
} from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { nieuwSchema, taakParams, taakSchema, takenSchema, uitkomstSchema } from './schemas.ts';
import type { Stromen } from './stroom.ts';
import { readVraag } from './vragen.ts';

const tag = 'rekentaken';
const soort = 'rekentaak';

/** What is not there and what is another's are the same: not even that it exists is told. */
const onbekend: EigenProblem = { code: 'onbekende-taak' };
const organisatieOnbekend: EigenProblem = { code: 'onbekende-organisatie' };
/** Seconds after which who follows too much may ask again. */
const wachtSeconden = 5;

export interface Taakdienst {
  readonly opslag: Opslag;
  readonly bron: Bron;
  readonly stromen: Stromen;
  /** There is something to do. */
  readonly wake: () => void;
}

function problemOf(begonnen: { readonly code: string; readonly hoogstens?: number }): EigenProblem {
  const { code, hoogstens = 0 } = begonnen;
  if (code === 'vol') return { code: 'te-veel-taken', hoogstens };
  if (code === 'op') return { code: 'rekentijd-op', uren: hoogstens / 3600 };
  return code === 'verboden' ? forbidden : organisatieOnbekend;
}

function addBegin(router: EigenRouter, { opslag, bron, wake }: Taakdienst): void {
  router.add({
    method: 'post',
    path: '/mijn/taken',
    operationId: 'createRekentaak',
    tag,
    recht: { soort, handeling: 'maken' },
    summary: 'Laat de server iets uitrekenen',
    description:
      'Voor wat lang duurt: u hoeft niet te wachten. Wie het minst in de rij heeft, gaat voor. Elke organisatie heeft een ' +
      'aantal taken tegelijk en een aantal uren per dag.',
    body: nieuwSchema,
    antwoord: taakSchema,
    status: 201,
    async handle({ actor, body }) {
      const { titel, seconden, kanWachten = false, organisatie } = body;
      const taken = (await opslag.open()).rekentakenFor(actor);
      const gelezen = readVraag(bron, body, titel, seconden);
      const fout = gelezen.ok ? undefined : unprocessable(gelezen.fouten);
      if (fout) return { ok: false, problem: fout };
      const nieuw = { soort: body.soort, titel, seconden, kanWachten, organisatie, vraag: body.vraag };
      const begonnen = await taken.begin(nieuw);
      if (!begonnen.ok) return { ok: false, problem: problemOf(begonnen) };
      wake();
      return { ok: true, status: 201, antwoord: begonnen.taak };
    },
  });
}

function addReading(router: EigenRouter, { opslag, stromen }: Taakdienst): void {
  const recht = { soort, handeling: 'lezen' } as const;
  router.add({
    method: 'get',
    path: '/mijn/taken',
    operationId: 'listRekentaken',
    tag,
    recht,
    summary: 'Wat de server voor u uitrekent',
    description: 'Van u en van uw organisaties, tot 30 dagen nadat het klaar is. De laatste staat bovenaan.',
    antwoord: takenSchema,
    async handle({ actor }) {
      const taken = await (await opslag.open()).rekentakenFor(actor).list();
      return { ok: true, status: 200, antwoord: { taken: [...taken] } };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/taken/{taak}',
    operationId: 'getRekentaak',
    tag,
    recht,
    summary: 'Eén taak',
    description: 'Hoe ver zij is, en waarom zij mislukte.',
    params: taakParams,
    antwoord: taakSchema,
    async handle({ actor, params: { taak: id = '' } }) {
      const taak = await (await opslag.open()).rekentakenFor(actor).get(id);
      return taak ? { ok: true, status: 200, antwoord: taak } : { ok: false, problem: onbekend };
    },
  });
  router.addStroom({
    path: '/mijn/taken/{taak}/voortgang',
    operationId: 'getRekentaakvoortgang',
    tag,
    recht,
    summary: 'Volg een taak',
    description:
      'Server-sent events: de taak, telkens als er iets aan verandert, tot zij klaar is. Na vijf minuten houdt het op; ' +
      'vraag het dan opnieuw, zoals een browser vanzelf doet.',
    params: taakParams,
    antwoord: taakSchema,
    async handle({ actor, params: { taak: id = '' } }) {
      const taken = (await opslag.open()).rekentakenFor(actor);
      if (!(await taken.get(id))) return { ok: false, problem: onbekend };
      if (!stromen.hasRoom(actor.id)) return { ok: false, problem: tooMany(wachtSeconden) };
      return { ok: true, stroom: stromen.follow(actor.id, () => taken.get(id)) };
    },
  });
}

async function takeUitkomst(
  opslag: Opslag,
  actor: { readonly id: string },
  id: string,
): Promise<Uitkomst<{ titel: string; uitkomst: unknown }>> {
  const taken = (await opslag.open()).rekentakenFor(actor);
  const taak = await taken.get(id);
  if (!taak) return { ok: false, problem: onbekend };
  const uitkomst = await taken.uitkomst(id);
  if (!uitkomst) return { ok: false, problem: { code: 'geen-uitkomst' } };
  return { ok: true, status: 200, antwoord: { titel: taak.titel, uitkomst: uitkomst.waarde } };
}

/** Long work: beginning it, following it, ending it, and what came of it. */
export function addRekentaken(router: EigenRouter, dienst: Taakdienst): void {
  const { opslag } = dienst;
  addBegin(router, dienst);
  addReading(router, dienst);
  router.add({
    method: 'get',
    path: '/mijn/taken/{taak}/uitkomst',
    operationId: 'getRekentaakuitkomst',
    tag,
    recht: { soort, handeling: 'lezen' },
    summary: 'Wat uit een taak kwam',
    description: 'Ook van een taak die is afgebroken, als er toen al iets was: gestopt zegt dat.',
    params: taakParams,
    antwoord: uitkomstSchema,
    handle: ({ actor, params: { taak = '' } }) => takeUitkomst(opslag, actor, taak),
  });
  router.add({
    method: 'post',
    path: '/mijn/taken/{taak}/afbreking',
    operationId: 'createRekentaakafbreking',
    tag,
    recht: { soort, handeling: 'weggooien' },
    summary: 'Breek een taak af',
    description:
      'Wat nog wacht, begint niet. Wat bezig is, stopt zo snel mogelijk, met het beste tot dan toe.',
    params: taakParams,
    antwoord: taakSchema,
    async handle({ actor, params: { taak = '' } }) {
      const afgebroken = await (await opslag.open()).rekentakenFor(actor).cancel(taak);
      if (typeof afgebroken === 'object') return { ok: true, status: 200, antwoord: afgebroken };
      return { ok: false, problem: afgebroken === 'verboden' ? forbidden : onbekend };
    },
  });
}
