import { z } from '@hono/zod-openapi';
import { judgeVolledigheid, lastChange, layAanvullingen, presentEigendeel } from '@samenhang/core';
import { eigendeelVelden } from '@samenhang/core/antwoorden';
import { type Bron, registerbeeldOf, registerOf } from '../bron/index.ts';
import type { EigenRouter } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { moment, onbekendStuk } from '../stuk/index.ts';

const waarde = z.union([z.string(), z.number(), z.array(z.string())]);

const aanwezigheid = z.enum(['aanwezig', 'deels', 'afwezig', 'onbekend']);

const beeldSchema = z
  .object({
    groepen: z
      .array(
        z.object({
          groep: z.string(),
          stand: aanwezigheid,
          velden: z.array(z.object({ veld: z.string(), stand: aanwezigheid })),
        }),
      )
      .openapi({
        description:
          'De negen groepen van artikel 136 van de Wgr, en wat er van elk is. Onbekend: onze kopie van het register heeft ' +
          'dat veld niet, en niemand vulde het aan. Dit is geen oordeel over de regeling.',
      }),
    ...eigendeelVelden,
    waarden: z.array(
      z.object({
        veld: z.string(),
        deelnemer: z.string().optional(),
        jaar: z.int().optional(),
        kenmerk: z.string().optional(),
        stand: z.enum(['register', 'aangevuld', 'verbeterd', 'botsing']).openapi({
          description:
            'Waar de waarde vandaan komt. Bij een botsing zeggen organisaties iets anders: dan is er geen waarde, alleen wat elk zegt.',
        }),
        waarde: waarde.optional(),
        register: waarde
          .optional()
          .openapi({ description: 'Wat het register zegt, als dat iets anders is.' }),
        van: z.array(
          z.object({
            organisatie: z.object({ id: z.string(), naam: z.string() }),
            waarde,
            bron: z.object({
              tekst: z.string(),
              webadres: z.string().optional(),
              datum: z.string().optional().openapi({ format: 'date' }),
            }),
            door: z.string().nullable(),
            op: moment,
          }),
        ),
      }),
    ),
  })
  .openapi('Registerbeeld');

/** A regeling of the register with what one's own organisations add laid over it. */
export function addBeeld(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const antwoord: z.ZodType = beeldSchema;
  router.add({
    method: 'get',
    path: '/mijn/regelingen/{regeling}',
    operationId: 'getRegisterbeeld',
    tag: 'aanvullingen',
    recht: { soort: 'aanvulling', handeling: 'lezen' },
    summary: 'Een regeling, met wat uw organisaties toevoegen',
    description:
      'Elke waarde met waar zij vandaan komt: uit het register, of van wie. De domeinen en de inhoud zijn die van ' +
      '/regelingen/{id}, met wat uw organisaties daarvan zeggen. Het register zelf verandert nooit.',
    params: z.object({ regeling: z.string().openapi({ description: 'Het nummer in het register.' }) }),
    antwoord,
    async handle({ actor, params: { regeling = '' } }) {
      const register = registerbeeldOf(bron, regeling);
      if (!register) return { ok: false, problem: onbekendStuk };
      const inbreng = await (await opslag.open()).aanvullingenFor(actor).inbreng();
      const waarden = layAanvullingen({ soort: 'regeling', id: regeling }, inbreng, register);
      const { regelingen, inhoudseisen } = bron.pakket;
      const deel = presentEigendeel(
        { index: registerOf(bron), inhoudseisen },
        register.regeling,
        lastChange(regelingen),
        waarden,
      );
      return { ok: true, status: 200, antwoord: { groepen: judgeVolledigheid(waarden), ...deel, waarden } };
    },
  });
}
