import { z } from '@hono/zod-openapi';
import { dagField, taalField } from '../kalender/index.ts';
import { tabelField } from '../tabel/index.ts';

const vanaf = dagField(
  'Vanaf welke dag wordt gekeken, een jaar vooruit. Zonder: de laatste dag waarop het register veranderde.',
  '2027-01-01',
);

export const dossierQuery = z.strictObject({ vanaf, taal: taalField, tabel: tabelField(['regelingen']) });
export const sturingQuery = z.strictObject({ vanaf, tabel: tabelField(['taken']) });
export const opleggerQuery = z.strictObject({ vanaf, taal: taalField });

export const gripQuery = z.strictObject({
  datum: dagField(
    'De dag waarop wordt gemeten. Zonder: de laatste dag waarop het register veranderde.',
    '2026-05-16',
  ),
  tabel: tabelField(['maten', 'regelingen']),
});

export const dossierParams = z.object({
  code: z.string().openapi({ description: 'De code van de gemeente bij het CBS.', example: 'GM0106' }),
});
export const opleggerParams = dossierParams.extend({
  id: z.string().openapi({ description: 'Het nummer van de regeling in het register.', example: '30175736' }),
});
