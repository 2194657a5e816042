import { z } from '@hono/zod-openapi';

const moment = z.string().openapi({ format: 'date-time' });

const mag = z
  .enum(['lezen', 'opmerken'])
  .openapi({ description: 'Of wie de link heeft alleen leest, of ook opmerkingen maakt en ziet.' });

const linkSchema = z
  .object({ id: z.string(), gemaaktOp: moment, verlooptOp: moment, mag })
  .openapi('Deellink');

export const linksSchema = z.object({ links: z.array(linkSchema) }).openapi('Deellinks');

export const gemaaktSchema = linkSchema
  .extend({
    sleutel: z.string().openapi({
      description:
        'Hoort achter het # van de link /gedeeld. Wordt alleen nu getoond: de server bewaart alleen een hash.',
    }),
  })
  .openapi('NieuweDeellink');

export const maakSchema = z
  .strictObject({
    dagen: z.int().min(1).max(365).openapi({ description: 'Hoeveel dagen de link werkt.' }),
    mag: mag.optional(),
  })
  .openapi('Delen');

export const sleutelSchema = z
  .strictObject({
    sleutel: z.string().max(128).openapi({ description: 'De sleutel uit de link, achter het #.' }),
  })
  .openapi('Deelsleutel');

export const opmerkingSchema = z
  .object({
    id: z.string(),
    naam: z.string().openapi({ description: 'Zoals de maker zich noemt; niemand heeft dat gecontroleerd.' }),
    tekst: z.string(),
    gemaaktOp: moment,
  })
  .openapi('Opmerking');

export const opmerkenSchema = sleutelSchema
  .extend({
    naam: z.string().trim().min(1).max(100).openapi({ description: 'Uw naam.' }),
    tekst: z.string().trim().min(1).max(2000).openapi({ description: 'Wat u ervan vindt.' }),
  })
  .openapi('Opmerken');

export const gedeeldSchema = z
  .object({
    soort: z.string().openapi({ description: 'Een ontwerp of een geldscenario.' }),
    titel: z.string(),
    inhoud: z.unknown().openapi({ description: 'Wat erin staat, zoals in het bestand ervan.' }),
    van: z.string().openapi({ description: 'De organisatie of de persoon van wie het is.' }),
    gewijzigdOp: moment,
    verlooptOp: moment,
    mag,
    opmerkingen: z.array(opmerkingSchema),
  })
  .openapi('Gedeeld');

export const stukParams = z.object({ id: z.string().openapi({ description: 'Het nummer van het stuk.' }) });
export const linkParams = stukParams.extend({
  link: z.string().openapi({ description: 'Het nummer van de link.' }),
});
