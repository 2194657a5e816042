import { type Atlas, nearestSpelling } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import { GebruikFout } from '../uitvoer/index.ts';

/**
 * The gemeenten of a regio that somebody names as `indeling:regio`, the regio by code or name.
 * @throws GebruikFout when there is no such regio.
 */
export function membersOf(atlas: Atlas, tekst: string): { readonly wie: string; readonly leden: number[] } {
  const [, id = '', naam = ''] = /^([^:]+):(.+)$/u.exec(tekst) ?? [];
  if (id === '')
    throw new GebruikFout(
      `'${tekst}' is geen regio: schrijf indeling:regio, zoals veiligheidsregio:Utrecht.`,
    );
  const editie = atlas.edities.get(id);
  if (!editie) throw new GebruikFout(`De indeling '${id}' kennen we niet in ${atlas.jaar}.`);
  const r = editie.regios.findIndex(
    (regio) => regio.code === naam || regio.naam.toLowerCase() === naam.toLowerCase(),
  );
  if (r >= 0)
    return { wie: editie.regios[r]?.naam ?? naam, leden: Array.from(ledenVan(editie.overdekking, r)) };
  const bedoeld = nearestSpelling(
    naam,
    editie.regios.map((regio) => regio.naam),
  );
  throw new GebruikFout(
    `De regio '${naam}' is er niet in ${id}.${bedoeld === undefined ? '' : ` Bedoelde u '${bedoeld}'?`}`,
  );
}
