import { z } from 'zod';
import { KENNISSOORTEN, LICENTIES, ONDERBOUWINGEN } from './lijsten.ts';

const gebied = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('land') }),
    z.strictObject({ soort: z.literal('gemeenten'), gemeenten: z.array(z.string().max(10)).max(400) }),
    z.strictObject({ soort: z.literal('regio'), indeling: z.string().max(80), regio: z.string().max(80) }),
  ])
  .meta({ description: 'Waarvoor het geldt: het hele land, gemeenten, of een regio van een indeling.' });

const itemvelden = {
  titel: z.string().max(300),
  link: z.string().max(1000).meta({ description: 'Het webadres; wat daar staat, wordt niet overgenomen.' }),
  soort: z.enum(KENNISSOORTEN),
  gebied,
  taken: z
    .array(z.string().max(80))
    .max(20)
    .meta({ description: 'De taken waar het over gaat, zoals in /taken.' }),
  opgaven: z
    .array(z.string().max(64))
    .max(20)
    .meta({ description: 'De opgaven op de agenda waar het bij helpt.' }),
  onderbouwing: z
    .enum(ONDERBOUWINGEN)
    .meta({ description: 'Hoe goed het is onderbouwd, van onbekend tot meermalen gemeten.' }),
  verschenen: z
    .string()
    .max(10)
    .meta({ description: 'Een jaar, maand of dag (ISO 8601); leeg als die niet bekend is.' }),
  maker: z.string().max(200).meta({ description: 'De organisatie die het maakte; nooit een persoon.' }),
  licentie: z.enum(LICENTIES),
  kenmerk: z
    .string()
    .max(300)
    .nullable()
    .meta({ description: 'Hoe de lijst waar het vandaan komt het noemt.' }),
};

export const kennisitemSchema = z
  .strictObject({ wat: z.literal('item'), ...itemvelden })
  .meta({ id: 'Kennisitem', description: 'Iets om van te leren, met zijn link.' });

export const ervaringSchema = z
  .strictObject({
    wat: z.literal('ervaring'),
    taak: z.string().max(80),
    indeling: z.string().max(80).nullable(),
    tekst: z.string().max(1000),
    functie: z
      .string()
      .max(120)
      .meta({ description: 'Wie daar antwoord geeft, als functie; nooit een naam.' }),
    contactlink: z.string().max(1000).nullable(),
  })
  .meta({ id: 'Ervaring', description: 'Een organisatie die zegt dat zij ervaring heeft met een taak.' });

export const kennisbijdrageSchema = z.discriminatedUnion('wat', [kennisitemSchema, ervaringSchema]);
