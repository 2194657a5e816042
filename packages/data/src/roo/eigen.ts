/**
 * What an organisation adds to the register, in an export of it: beside the records, under names of ours, so that who reads
 * only the register finds that, and nothing of what was added is lost.
 */
import { type Aanvulling, type Aanvulwaarde, fieldOf, type Gelezenrij, SLEUTELDELEN } from '@samenhang/core';
import { attributeOf, type Knoop, piecesIn, textOf } from '../xml/index.ts';

const ruimte = 'samenhang:';
const namen = { geheel: 'aanvullingen', een: 'aanvulling', regel: 'regel', waarde: 'waarde' } as const;

type Regel = Aanvulling['regels'][number];
type Soort = Aanvulling['over']['soort'];

function make(naam: string, kenmerken: Readonly<Record<string, unknown>>, inhoud: Knoop['inhoud']): Knoop {
  const gezegd = Object.entries(kenmerken).filter(([, waarde]) => waarde !== undefined);
  return {
    naam: ruimte + naam,
    kenmerken: Object.fromEntries(gezegd.map(([kenmerk, waarde]) => [kenmerk, String(waarde)])),
    inhoud,
  };
}

function lineOf({ veld, deelnemer, jaar, kenmerk, waarde, bron }: Regel): Knoop {
  const { tekst, webadres, datum } = bron;
  const teksten = typeof waarde === 'object' ? waarde : [String(waarde)];
  return make(
    namen.regel,
    { veld, deelnemer, jaar, kenmerk, bron: tekst, webadres, datum },
    teksten.map((een) => make(namen.waarde, {}, [een])),
  );
}

/** All that was added, in one piece; none where nothing was. */
export function ownPieces(aanvullingen: readonly Aanvulling[]): readonly Knoop[] {
  const stukken = aanvullingen.map(({ over: { soort, id }, regels }) =>
    make(namen.een, { soort, nummer: id }, regels.map(lineOf)),
  );
  return stukken.length === 0 ? [] : [make(namen.geheel, {}, stukken)];
}

/** Is this what an organisation adds to one thing? */
export const isOwnPiece = ({ naam, kenmerken }: Pick<Knoop, 'naam' | 'kenmerken'>): boolean =>
  naam === ruimte + namen.een && 'nummer' in kenmerken;

function parseWaarde(veld: string, teksten: readonly string[]): Aanvulwaarde {
  const vorm = fieldOf(veld)?.vorm;
  if (vorm === 'lijst' || vorm === 'keuzes' || vorm === 'dagen') return teksten;
  const [tekst = ''] = teksten;
  return vorm === 'euro' || vorm === 'aantal' || vorm === 'getal' ? Number(tekst) : tekst;
}

/** Its lines as rows of a table, with the line of the file at which it begins. What they say is judged by `planInvoer`. */
export function readOwnPiece(stuk: Knoop, rij: number): readonly Gelezenrij[] {
  const [soort, nummer] = [attributeOf(stuk, 'soort') ?? '', attributeOf(stuk, 'nummer') ?? ''];
  return piecesIn(stuk, namen.regel).map((regel): Gelezenrij => {
    const of = (naam: string) => attributeOf(regel, naam);
    const veld = of('veld') ?? '';
    const sleutel = Object.fromEntries(
      SLEUTELDELEN.flatMap((deel) => {
        const gezegd = of(deel);
        return gezegd === undefined ? [] : [[deel, deel === 'jaar' ? Number(gezegd) : gezegd]];
      }),
    );
    const [webadres, datum] = [of('webadres'), of('datum')];
    return {
      rij,
      kolom: `${namen.een}[${nummer}]/${namen.regel}[${veld}]`,
      over: { soort: soort as Soort, id: nummer },
      regel: {
        veld,
        ...sleutel,
        waarde: parseWaarde(veld, piecesIn(regel, namen.waarde).map(textOf)),
        bron: {
          tekst: of('bron') ?? '',
          ...(webadres === undefined ? {} : { webadres }),
          ...(datum === undefined ? {} : { datum }),
        },
      },
    };
  });
}
