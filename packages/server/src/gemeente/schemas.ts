import { z } from '@hono/zod-openapi';

export const gemeenteParams = z.object({
  code: z.string().openapi({ description: 'De code van de gemeente bij het CBS.', example: 'GM1581' }),
});
