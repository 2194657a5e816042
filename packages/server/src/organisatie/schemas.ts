import { z } from '@hono/zod-openapi';
import { organisatiesoorten, rollen } from '@samenhang/core';

const moment = z.string().openapi({ format: 'date-time', example: '2026-11-29T10:15:00.000Z' });
const versie = z.int().openapi({ description: 'De versie; ook in het ETag, voor de volgende wijziging.' });
const rol = z.enum(rollen).openapi({ description: 'Wat iemand in de organisatie is.' });

export const schrijfSchema = z
  .strictObject({
    naam: z.string().trim().min(1).max(200).openapi({ description: 'De naam van de organisatie.' }),
    soort: z.enum(organisatiesoorten).openapi({ description: 'Wat voor organisatie het is.' }),
    code: z
      .string()
      .trim()
      .toUpperCase()
      .max(32)
      .nullable()
      .openapi({
        description:
          'De code in de gegevens: van een gemeente GM met vier cijfers, van een andere overheid het nummer in het ' +
          'Register van Overheidsorganisaties. Null als er geen is.',
      }),
  })
  .openapi('Organisatiegegevens');

/** To change one: also what it asks of its members. */
export const wijzigSchema = schrijfSchema
  .extend({
    eistTweedeStap: z.boolean().optional().openapi({
      description:
        'Of een lid met een wachtwoord pas iets van de organisatie ziet met een code na dat wachtwoord. Zonder blijft het zoals het is.',
    }),
  })
  .openapi('Organisatiewijziging');

export const organisatieSchema = z
  .object({
    id: z.string(),
    naam: z.string(),
    soort: z.enum(organisatiesoorten),
    code: z.string().nullable(),
    eistTweedeStap: z.boolean().openapi({ description: 'Of zij een code na het wachtwoord eist.' }),
    codenaam: z.string().nullable().openapi({ description: 'Hoe de gegevens de code noemen.' }),
    versie,
  })
  .openapi('Organisatie');

export const lidSchema = z
  .object({
    persoon: z.string(),
    naam: z.string(),
    email: z.string(),
    rol,
    versie,
    tweedeStap: z.enum(['aan', 'uit', 'zonder']).nullable().openapi({
      description:
        'Of na het wachtwoord een code wordt gevraagd; zonder: er is geen wachtwoord. Null voor wie geen leden beheert.',
    }),
  })
  .openapi('Lid');

export const ledenSchema = z.object({ leden: z.array(lidSchema) }).openapi('Leden');

export const rolSchema = z.strictObject({ rol }).openapi('Rolwijziging');

export const logboekSchema = z
  .object({
    regels: z.array(
      z.object({
        volgnummer: z.int(),
        wanneer: moment,
        wie: z.string().nullable().openapi({ description: 'Wie het deed; null als die hier niet meer is.' }),
        soort: z.string(),
        handeling: z.string(),
        wat: z.string().nullable().openapi({ description: 'Met wie het gebeurde; null als dat niemand is.' }),
        voor: z.unknown().openapi({ description: 'Hoe het was.' }),
        na: z.unknown().openapi({ description: 'Hoe het werd.' }),
      }),
    ),
  })
  .openapi('Logboek');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
export const lidParams = organisatieParams.extend({
  persoon: z.string().openapi({ description: 'Het nummer van het lid.' }),
});
