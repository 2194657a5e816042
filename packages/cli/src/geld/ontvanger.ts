import { findOntvanger, ontvangerTabel } from '@samenhang/core/geld';
import { type Bron, inhabitantsFor } from '@samenhang/server/bron';
import {
  type Doel,
  describeTabel,
  GebruikFout,
  type Scheiding,
  type Schrijver,
  tablesFile,
  toonMet,
  writeDoel,
} from '../uitvoer/index.ts';
import { euro } from './hulp.ts';

interface Ontvangeropties {
  readonly ontvanger: string;
  readonly jaar?: number;
  readonly onderwerp?: string;
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

/** The recipient that is meant. @throws GebruikFout where there is none, or more than one. */
function find(bron: Bron, ontvanger: string) {
  const uitkomst = findOntvanger({
    regels: bron.pakket.geld,
    ontvanger,
    inwoners: (jaar) => inhabitantsFor(bron, jaar),
  });
  if (uitkomst.ok) return uitkomst.antwoord;
  if (uitkomst.code === 'meerdere') {
    const namen = uitkomst.ontvangers.slice(0, 8).map(({ sleutel, naam }) => `${naam} (${sleutel})`);
    throw new GebruikFout(
      `'${ontvanger}' kan meer dan een ontvanger zijn. Geef wat tussen haakjes staat: ${namen.join(', ')}.`,
    );
  }
  const bedoeld = uitkomst.bedoeld === undefined ? '' : ` Bedoelde u '${uitkomst.bedoeld}'?`;
  throw new GebruikFout(`Er zijn geen bedragen voor '${ontvanger}'.${bedoeld}`);
}

/** All amounts of one recipient, by subject and year. */
export async function tellOntvanger(
  bron: Bron,
  opties: Ontvangeropties,
  schrijver: Schrijver,
): Promise<void> {
  const { ontvanger, onderwerp, jaar, naar, json, scheiding } = opties;
  if (onderwerp !== undefined || jaar !== undefined)
    throw new GebruikFout(
      'Met --ontvanger krijgt u alle onderwerpen en jaren: laat --onderwerp en --jaar weg.',
    );
  const antwoord = find(bron, ontvanger);
  const tabel = ontvangerTabel(antwoord);
  if (naar) {
    await writeDoel(naar, await tablesFile(naar.soort, [tabel], scheiding));
    schrijver.regels(`De bedragen staan in ${naar.bestand}.`);
  } else if (json === true) schrijver.json(antwoord);
  else
    schrijver.regels(
      `${antwoord.naam}: ${toonMet(antwoord.bedragen.length, 'bedrag', 'bedragen')}, samen € ${euro(antwoord.som)}`,
      '',
      ...describeTabel(tabel),
    );
}
