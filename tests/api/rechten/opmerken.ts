// Commenting by a link: on which links it can be tried.

import type { Geval, Poging } from './poging.ts';
import type { Proef } from './proef.ts';

/** By a link that allows it, whoever has it; and by one that does not. */
export function opmerken({ proef, pad }: Poging): Geval[] {
  const stuk = proef.addStuk({ organisatie: 'geen' });
  const met = (wat: string, hoe: Parameters<Proef['addDeellink']>[1], wil: number) => ({
    wat,
    pad,
    body: { sleutel: proef.addDeellink(stuk, hoe).sleutel, naam: 'Gast', tekst: 'Mooi' },
    wil,
  });
  return [
    met('by a link to comment', { mag: 'opmerken' }, 201),
    met('by a link to read', {}, 403),
    met('by a link that has expired', { mag: 'opmerken', verlopen: true }, 403),
  ];
}
