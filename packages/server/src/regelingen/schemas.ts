import { z } from '@hono/zod-openapi';
import { isDag, OVERDRACHTEN, REGELINGVORMEN, SORTERINGEN, STANDEN } from '@samenhang/core';
import { LANGSTE_VRAAG } from '@samenhang/data';
import { alsGeschreven, filter, MEESTE_WAARDEN } from '../http/openbaar/index.ts';
import { tabelField } from '../tabel/index.ts';

const datum = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, alsGeschreven('datum'))
  .refine(isDag, alsGeschreven('bestaande-datum'))
  .optional();

const datumVoorbeeld = { format: 'date', example: '2026-05-16' };

const tekst = z.string().min(1).max(200);

const heel = (voorbeeld: number, description: string) =>
  z
    .string()
    .regex(/^[1-9]\d?$/u, alsGeschreven('heel-tot-en-met-99'))
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', description, example: voorbeeld });

/** By what the list is filtered. */
const keuzeVelden = {
  stand: filter(
    z.enum(STANDEN),
    'Van kracht op de dag, beëindigd of nog toekomstig. Zonder deze parameter: geldig.',
    'geldig',
  ),
  vorm: filter(z.enum(REGELINGVORMEN), 'De vorm volgens artikel 8 van de Wgr.', 'openbaar lichaam'),
  overdracht: filter(z.enum(OVERDRACHTEN), 'Hoe bevoegdheden overgaan.', 'Delegatie'),
  grondslag: filter(tekst, 'Een wet waarop de regeling rust, zoals het register haar schrijft.', 'Jeugdwet'),
  beleidsterrein: filter(tekst, 'Een beleidsveld, zoals het register het schrijft.', 'sociale zekerheid'),
  domein: filter(
    z.string().regex(/^[a-z]+(?:\/[a-z]+)?$/u),
    'Een domein, zoals sociaal/zorg of veiligheid; sociaal is alles wat daarmee begint.',
    'sociaal/zorg',
  ),
  gemeente: filter(
    z.string().regex(/^GM\d{4}$/u, alsGeschreven('gemeentecode')),
    'De code van een gemeente die meedoet.',
    'GM0363',
  ),
  provincie: filter(tekst, 'Een provincie waarin een gemeente ligt die meedoet.', 'Utrecht'),
  sociaal: filter(z.enum(['ja', 'nee']), 'Alleen het sociaal domein, of juist niet.', 'ja'),
  controle: filter(
    z.string().regex(/^[a-z][a-z0-9_]*$/u),
    'Een controle die de regeling aanwijst; geen oordeel.',
    'voor_2022',
  ),
};

export const regelingenQuery = z.strictObject({
  datum: datum.openapi({
    ...datumVoorbeeld,
    description:
      'De dag waarop de regelingen van kracht zijn. Zonder datum: de laatste dag waarop er in het register iets veranderde.',
  }),
  zoek: z
    .string()
    .max(5 * LANGSTE_VRAAG)
    .optional()
    .openapi({
      description:
        `Woorden uit naam, belang, wetten, beleidsvelden of deelnemers, ook met een tikfout of als deel van een woord. ` +
        `De eerste ${String(LANGSTE_VRAAG)} tekens tellen.`,
      example: 'jeugdhulp',
    }),
  ...keuzeVelden,
  sorteer: z.enum(SORTERINGEN).optional().openapi({
    description:
      'De volgorde van de lijst. Zonder deze parameter: de volgorde van het register, en bij een zoekvraag de beste eerst.',
    example: 'naam',
  }),
  pagina: heel(1, 'Welke pagina van de lijst.'),
  perPagina: heel(25, 'Hoeveel regelingen op een pagina. Zonder deze parameter en zonder pagina: allemaal.'),
  overlap: z
    .enum(['ja', 'nee'])
    .optional()
    .openapi({
      description:
        'Of ook wordt geteld wie elkaar in deze regelingen ontmoeten. Zonder deze parameter: ja, maar nee als er wordt ' +
        'gezocht, gefilterd, gesorteerd of gebladerd.',
      example: 'nee',
    }),
  drempel: z
    .string()
    .regex(/^[1-9]\d?$/u, alsGeschreven('heel-tot-en-met-99'))
    .transform(Number)
    .optional()
    .openapi({
      type: 'integer',
      description: 'Vanaf hoeveel gedeelde regelingen twee gemeenten een band hebben. Zonder drempel: 8.',
      example: 8,
    }),
  tabel: tabelField(['regelingen', 'gemeenten', 'banden']),
});

export const regelingQuery = z.strictObject({
  datum: datum.openapi({
    ...datumVoorbeeld,
    description:
      'De dag waarop controles, gelijken en gebieden worden bepaald. Zonder datum: de laatste dag waarop er in het ' +
      'register iets veranderde. Is de versie dan niet van kracht, dan telt haar eigen laatste dag.',
  }),
  tabel: tabelField(['deelnemers', 'versies', 'controles', 'inhoud']),
});

export const regelingParams = z.object({
  id: z.string().openapi({ description: 'Het nummer in het register.', example: '22938625' }),
});

const waarden = (een: z.ZodType<string>) => z.array(een).max(MEESTE_WAARDEN).optional();
const plaats = z.int().min(1).max(99).optional();

export const eigenLijstSchema = z
  .strictObject({
    datum: z.string().refine(isDag).optional().openapi(datumVoorbeeld),
    zoek: z
      .string()
      .max(5 * LANGSTE_VRAAG)
      .optional(),
    sorteer: z.enum(SORTERINGEN).optional(),
    pagina: plaats,
    perPagina: plaats,
    keuze: z
      .strictObject({
        stand: waarden(z.enum(STANDEN)),
        vorm: waarden(z.enum(REGELINGVORMEN)),
        overdracht: waarden(z.enum(OVERDRACHTEN)),
        grondslag: waarden(tekst),
        beleidsterrein: waarden(tekst),
        domein: waarden(tekst),
        gemeente: waarden(tekst),
        provincie: waarden(tekst),
        sociaal: waarden(z.enum(['ja', 'nee'])),
        controle: waarden(tekst),
      })
      .optional()
      .openapi({ description: 'De filters van /regelingen.' }),
  })
  .openapi('EigenRegelingenvraag');
