import { z } from '@hono/zod-openapi';
import { isDag } from '@samenhang/core';
import { agendaSchema } from '@samenhang/core/antwoorden';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { tabelField } from '../tabel/index.ts';

const datum = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, alsGeschreven('datum'))
  .refine(isDag, alsGeschreven('bestaande-datum'));

export function dagField(description: string, example: string) {
  return datum.optional().openapi({ format: 'date', description, example });
}

const dagen = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d?$/u, alsGeschreven('heel-tot-en-met-99'))
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', description, example: 14 });

/** As many councils as one body may have, by far. */
const meesteRaden = 100;

/** `Assen:2027-06-24,2027-09-09;Urk:` as councils with their days; undefined for what cannot be read. */
function parseRaden(tekst: string) {
  const raden = tekst.split(';', meesteRaden + 1).map((deel) => {
    const [gemeente = '', dagenlijst, ...rest] = deel.split(':');
    const vergaderdagen = (dagenlijst ?? '').split(',').filter((dag) => dag !== '');
    const goed = gemeente.trim() !== '' && dagenlijst !== undefined && rest.length === 0;
    return goed && vergaderdagen.every(isDag)
      ? { gemeente: gemeente.trim(), vergaderdagen: vergaderdagen.toSorted() }
      : undefined;
  });
  const gelezen = raden.filter((raad) => raad !== undefined);
  return gelezen.length === raden.length && raden.length <= meesteRaden ? gelezen : undefined;
}

const radenField = z
  .string()
  .refine((tekst) => parseRaden(tekst) !== undefined, alsGeschreven('raden'))
  .transform((tekst) => parseRaden(tekst) ?? [])
  .optional()
  .openapi({
    type: 'string',
    description: 'Raden met hun vergaderdagen: kan elke raad op tijd een zienswijze geven?',
    example: 'Assen:2027-06-24,2027-09-09;Tynaarlo:2027-08-31',
  });

export const taalField = z
  .enum(['nl', 'en'])
  .optional()
  .openapi({ description: 'De taal van de zinnen. Zonder deze parameter: Nederlands.', example: 'nl' });

const kringFields = {
  gemeente: z
    .string()
    .optional()
    .openapi({ description: 'De code van een gemeente: haar regelingen staan erbij.', example: 'GM0106' }),
  regeling: z
    .string()
    .optional()
    .openapi({ description: 'Het nummer van een regeling in het register.', example: '22938625' }),
};

export const kalenderQuery = z.strictObject({
  begrotingsjaar: z
    .string()
    .regex(/^(?:19|20|21)\d\d$/u, alsGeschreven('jaar'))
    .transform(Number)
    .openapi({
      type: 'integer',
      description: 'Het jaar van de begroting, of het jaar waarin een regeling moet ingaan.',
      example: 2028,
    }),
  cyclus: z.enum(['begroting', 'regeling']).optional().openapi({
    description:
      'De begroting van een jaar (zonder deze parameter), of een regeling maken, wijzigen, toetreden of uittreden.',
    example: 'begroting',
  }),
  ...kringFields,
  vaststelling: dagField('De dag waarop het bestuur de begroting vaststelt.', '2027-09-14'),
  ontwerp: dagField('De dag waarop de raden het ontwerp krijgen.', '2027-06-22'),
  toestemming: dagField('Bij een regeling: de dag waarop de raad toestemming geeft.', '2027-10-14'),
  ingang: dagField('Bij een regeling: de dag waarop zij ingaat.', '2028-01-01'),
  raden: radenField,
  voorbereiding: dagen('Zoveel dagen heeft een raad nodig voor zijn vergadering. Zonder: 14.'),
  antwoord: dagen('Zoveel dagen heeft het bestuur nodig om de raden te antwoorden. Zonder: 14.'),
  taal: taalField,
  tabel: tabelField(['stappen']),
});

export const agendaQuery = z.strictObject({
  ...kringFields,
  vanaf: dagField('De eerste dag. Zonder: 1 januari van het laatste jaar in de gegevens.', '2027-01-01'),
  tot: dagField(
    'De laatste dag, hoogstens twintig jaar na de eerste. Zonder: vijf jaar na het laatste jaar in de gegevens.',
    '2027-12-31',
  ),
  taal: taalField,
  tabel: tabelField(['punten']),
});

export const eigenAgendaSchema = agendaSchema.omit({ adres: true }).meta({ id: 'EigenAgenda' });

export const eigenParams = z.object({
  soort: z.enum(['gemeente', 'regeling']).openapi({ description: 'Van een gemeente, of van één regeling.' }),
  id: z.string().openapi({
    description: 'De code van de gemeente, of het nummer van de regeling in het register.',
    example: 'GM0106',
  }),
});

const dag = z.string().refine(isDag).openapi({ format: 'date' });
const aantalDagen = z.int().min(1).max(99).optional();

export const eigenVraagSchema = z
  .strictObject({
    begrotingsjaar: z.int().min(1900).max(2199),
    regeling: z.string().max(20).openapi({ description: 'Het nummer van de regeling in het register.' }),
    vaststelling: dag.optional(),
    ontwerp: dag.optional(),
    raden: z
      .array(
        z.strictObject({
          gemeente: z.string().max(100).openapi({ description: 'De naam of de code.' }),
          vergaderdagen: z.array(dag).max(400),
        }),
      )
      .max(meesteRaden)
      .optional()
      .openapi({ description: 'Andere vergaderdagen dan die zijn ingevuld.' }),
    voorbereiding: aantalDagen.openapi({ description: 'Zoals in /kalender.' }),
    antwoord: aantalDagen.openapi({ description: 'Zoals in /kalender.' }),
  })
  .openapi('EigenKalendervraag');
