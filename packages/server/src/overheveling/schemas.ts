import { z } from '@hono/zod-openapi';
import { isDag } from '@samenhang/core';
import { SAMENWERKVORMEN } from '@samenhang/core/overheveling';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { tabelField } from '../tabel/index.ts';

const datum = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, alsGeschreven('datum'))
    .refine(isDag, alsGeschreven('bestaande-datum'))
    .openapi({ format: 'date', description, example });

/** Codes behind commas, each once. */
const codes = (description: string, example: string) =>
  z
    .string()
    .max(4000)
    .transform((tekst) => [...new Set(tekst.split(',').map((code) => code.trim()))].filter((c) => c !== ''))
    .openapi({ type: 'string', description, example });

export const overhevelQuery = z.strictObject({
  taken: codes(
    'De taken die samen gedaan gaan worden, met hun sleutel, gescheiden door komma’s.',
    'schuldhulp,bijstand',
  ),
  gemeenten: codes(
    'De gemeenten die samen gaan doen, met hun code, gescheiden door komma’s.',
    'GM1581,GM0355,GM0632',
  ),
  vorm: z.enum(SAMENWERKVORMEN).openapi({
    description: 'De vorm volgens artikel 8 van de Wgr.',
    example: 'openbaar lichaam',
  }),
  ingang: datum('De dag waarop de regeling ingaat.', '2028-01-01'),
  vandaag: datum('De dag vanaf wanneer er iets gedaan kan worden.', '2027-03-01'),
  taal: z
    .enum(['nl', 'en'])
    .optional()
    .openapi({ description: 'De taal van de zinnen. Zonder deze parameter: Nederlands.', example: 'nl' }),
  tabel: tabelField(['stappen']),
});
