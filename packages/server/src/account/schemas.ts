import { z } from '@hono/zod-openapi';

const moment = z.string().openapi({ format: 'date-time', example: '2026-11-29T10:15:00.000Z' });

export const naamSchema = z
  .strictObject({ naam: z.string().trim().min(1).max(200).openapi({ description: 'Uw naam.' }) })
  .openapi('Naamswijziging');

export const taalSchema = z
  .strictObject({ taal: z.enum(['nl', 'en']).openapi({ description: 'Nederlands of Engels.' }) })
  .openapi('Taalkeuze');

export const wachtwoordSchema = z
  .strictObject({
    oud: z.string().min(1).max(1024).openapi({ description: 'Het wachtwoord dat u nu hebt.' }),
    nieuw: z.string().min(1).max(1024).openapi({ description: 'Het nieuwe wachtwoord.' }),
  })
  .openapi('Wachtwoordwijziging');

export const opheffingSchema = z
  .strictObject({
    wachtwoord: z
      .string()
      .max(1024)
      .optional()
      .openapi({ description: 'Uw wachtwoord. Alleen nodig als u er een hebt.' }),
  })
  .openapi('Opheffing');

const lijst = (description: string) => z.array(z.looseObject({})).openapi({ description });

export const gegevensSchema = z
  .looseObject({
    schema: z.literal('samenhang/mijn-gegevens'),
    versie: z.literal(1),
    gemaaktOp: moment,
    account: z.looseObject({ naam: z.string(), email: z.string(), sinds: moment }),
    ontwerpen: lijst('Uw eigen ontwerpen, met alle versies, hun links en de opmerkingen erbij.'),
    werkBijOrganisaties: lijst('Wat u deed met ontwerpen van organisaties.'),
    logboek: lijst('Wat u deed in organisaties, en wat daar met u gebeurde.'),
  })
  .openapi('MijnGegevens', { description: 'Alles wat de server van u en over u bewaart.' });
