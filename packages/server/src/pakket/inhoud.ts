import { z } from '@hono/zod-openapi';
import type { Immutable } from '@samenhang/core';
import type { Pakket, Resource } from '@samenhang/data';
import { resourcesOf } from './bestanden.ts';

const titelAdres = z.object({ titel: z.string(), adres: z.string().nullable() });

export const inhoudSchema = z
  .object({
    naam: z.string(),
    titel: z.string(),
    versie: z.string(),
    bestanden: z.array(
      z.object({
        naam: z.string().openapi({ example: 'gemeenten' }),
        titel: z.string(),
        omschrijving: z.string(),
        bestand: z.string(),
        bytes: z.int().nullable(),
        rijen: z.int().nullable(),
        jaren: z.array(z.int()),
        bronnen: z.array(titelAdres),
        licenties: z.array(titelAdres),
        gebreken: z.array(z.string()),
      }),
    ),
  })
  .openapi('Pakketinhoud');

export const verwijzingenSchema = z
  .object({ verwijzingen: z.array(z.object({ naam: z.string(), adres: z.string() })) })
  .openapi('Verwijzingen');

type Inhoud = Immutable<z.output<typeof inhoudSchema>>;

function yearsOf({ jaren }: Resource): number[] {
  if (jaren === undefined) return [];
  return (Array.isArray(jaren) ? jaren : Object.keys(jaren).map(Number)).toSorted((a, b) => a - b);
}

function presentBestand(resource: Resource): Inhoud['bestanden'][number] {
  const { name, title = name, description = '', sources = [], licenses = [], gebreken = [] } = resource;
  return {
    naam: name,
    titel: title,
    omschrijving: description,
    bestand: resource.path,
    bytes: resource.bytes ?? null,
    rijen: resource.rijen ?? null,
    jaren: yearsOf(resource),
    bronnen: sources.map((s) => ({ titel: s.title, adres: s.path ?? null })),
    licenties: licenses.map((l) => ({ titel: l.title ?? l.name, adres: l.path ?? null })),
    gebreken,
  };
}

/** What the package holds: every file with its source, licence, years and known defects. */
export function presentInhoud(pakket: Pakket): Inhoud {
  const { name, title = name } = pakket.beschrijving;
  return {
    naam: name,
    titel: title,
    versie: pakket.versie,
    bestanden: resourcesOf(pakket).map(presentBestand),
  };
}
