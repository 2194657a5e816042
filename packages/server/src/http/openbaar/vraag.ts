import { z } from '@hono/zod-openapi';
import type { Recht } from '@samenhang/core';
import type { Pakje } from './antwoord.ts';
import type { Content } from './encoding.ts';
import { fileName, formaatField, type Vorm, type Vormen } from './vormen.ts';

/** What everything in this room asks of who asks: nothing. */
export const vrij: Recht = { soort: 'gegevens', handeling: 'lezen' };

export const noQuery = z.strictObject({});

export const binary = { schema: z.string().openapi({ format: 'binary' }) };

/** The questions that a resource understands: its own, and the form of the answer where it has several. */
export function queryOf<Q extends z.ZodObject, B>({
  query,
  vormen,
}: {
  readonly query: Q;
  readonly vormen?: Vormen<B, z.output<Q>> | undefined;
}): z.ZodObject {
  const namen = Object.keys(vormen ?? {});
  if (namen.length === 0) return query;
  const eigen = Object.assign(
    {},
    ...Object.values(vormen ?? {}).map((vorm) => vorm.vragen ?? {}),
  ) as z.ZodRawShape;
  return query.extend({ formaat: formaatField(namen), ...eigen });
}

/** A good answer with how it is named and told. */
export function packUp<B>(
  resource: {
    readonly mediaType?: string;
    headers?(query: never): Readonly<Record<string, string>>;
  },
  content: Content,
  vorm: Vorm<B, never> | undefined,
  path: string,
  query: Readonly<Record<string, unknown>>,
  negotiated: boolean,
): Pakje {
  const mediaType = vorm?.mediaType ?? resource.mediaType ?? 'application/json';
  return {
    content,
    mediaType: mediaType.startsWith('application/json') ? `${mediaType}; charset=utf-8` : mediaType,
    gepakt: vorm?.gepakt,
    bestand: vorm && fileName(path, query, vorm.extensie),
    headers: vorm ? vorm.headers?.(query as never) : resource.headers?.(query as never),
    negotiated,
  };
}
