import { z } from '@hono/zod-openapi';
import { KEUZES } from '@samenhang/core';
import { alsGeschreven } from '../http/openbaar/index.ts';

export const jaarField = z
  .string()
  .regex(/^\d{4}$/u, alsGeschreven('jaar'))
  .transform(Number)
  .optional()
  .openapi({
    type: 'integer',
    description: 'Het jaar; de gemeenten gelden op 1 januari. Zonder jaar: het laatste jaar van het pakket.',
    example: 2015,
  });

/** As many names as a list may have: three times the indelingen that there are. */
const longestList = 100;

/** Counted, not split: what is refused costs next to nothing. */
function countItems(list: string): number {
  let items = 1;
  for (let at = list.indexOf(','); at >= 0 && items <= longestList; at = list.indexOf(',', at + 1)) items++;
  return items;
}

/** A list in one parameter, `a,b,c`; the same parameter given several times means the same. */
function listField(description: string, example: readonly string[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat().join(','))
    .refine((value) => countItems(value) <= longestList, alsGeschreven('lijst-tot-en-met-100'))
    .transform((value) => value.split(',').map((part) => part.trim()))
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description,
      example,
      param: { style: 'form', explode: false },
    });
}

const weging = z.enum(['gelijk', 'inwoners']).optional();

/** Only a year. */
export const jaarQuery = z.strictObject({ jaar: jaarField });

/** The questions that every measure understands. */
export const keuzeQuery = z.strictObject({
  jaar: jaarField,
  indelingen: listField('Welke indelingen meetellen, met een komma ertussen.', [
    'arbeidsmarktregio',
    'veiligheidsregio',
  ]),
  keuze: z
    .enum(KEUZES)
    .optional()
    .openapi({
      description:
        'Als u geen indelingen noemt: een keuze met een naam. `samen-doen` (ook zonder deze parameter): de ' +
        'indelingen waarin gemeenten samen iets moeten of willen doen, waargenomen of afgeleid. `sociaal-domein` en ' +
        '`bij-wet`: een deel daarvan. `vergelijkbaar`: in elk jaar dezelfde, waargenomen aan het begin en het eind ' +
        'van een reeks jaren. `waargenomen`: wat in dat jaar zelf is waargenomen. `alles`: alles wat er is.',
    }),
  basis: z
    .enum(['waargenomen', 'alles'])
    .optional()
    .openapi({
      description:
        'Als u geen indelingen noemt: alleen de waargenomen indelingen (met `keuze`: van die keuze), of ook de ' +
        'afgeleide. Is er zonder `keuze` geen enkele waargenomen, dan tellen alle mee.',
    }),
  gewichten: listField('Het gewicht van elke genoemde indeling, in dezelfde volgorde.', ['2', '1']),
  partnerweging: weging.openapi({
    description: 'Hoe partners meetellen in het gemiddelde van een gemeente: gelijk, of naar inwoners.',
  }),
  landweging: weging.openapi({
    description: 'Hoe gemeenten meetellen in het gemiddelde van het land: gelijk, of naar inwoners.',
  }),
});

export type KeuzeQuery = z.output<typeof keuzeQuery>;
