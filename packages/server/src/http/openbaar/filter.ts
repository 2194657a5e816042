import { z } from '@hono/zod-openapi';
import { alsGeschreven } from '../gedeeld/index.ts';

/** As many values as one filter may have. */
export const MEESTE_WAARDEN = 20;

/** A filter: its parameter once or several times; one of the values must fit. */
export function filter<S extends z.ZodType<string>>(een: S, description: string, example: string) {
  return z
    .union([een, z.array(een).max(MEESTE_WAARDEN, alsGeschreven('lijst-tot-en-met-100'))])
    .transform((waarde): readonly string[] => [waarde].flat())
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description: `${description} Mag meer keer: dan past elke waarde.`,
      example: [example],
      param: { style: 'form', explode: true },
    });
}
