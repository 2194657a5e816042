import { isLink, type Kandidaat, readLicentie } from '@samenhang/core/kennis';
import { attributeOf, type Knoop, piecesIn, textAt } from '../xml/index.ts';
import { plainText, readDatum } from './tekst.ts';

const first = (knoop: Knoop, naam: string): Knoop | undefined => piecesIn(knoop, naam)[0];

/** The licence that an entry names; of an entry that names none nothing is said. */
function licenceOf(knoop: Knoop, wijzer: string | undefined): Pick<Kandidaat['item'], 'licentie'> {
  const tekst = wijzer ?? textAt(knoop, 'license') ?? textAt(knoop, 'rights');
  return tekst === undefined ? {} : { licentie: readLicentie(tekst) };
}

/** What is undefined is left out: it says nothing. */
function said(
  item: { readonly [veld in keyof Kandidaat['item']]: Kandidaat['item'][veld] | undefined },
): Kandidaat['item'] {
  return Object.fromEntries(Object.entries(item).filter(([, waarde]) => waarde !== undefined));
}

/** The `dc:publisher`, else the list itself: who made it as an organisation. Authors are persons, and are not read. */
const makerOf = (knoop: Knoop, lijst: string | undefined) => plainText(first(knoop, 'publisher')) ?? lijst;

/** Entries of RSS 2.0 and 0.9x (in a channel), and of RSS 1.0 (beside it). */
export function readRss(wortel: Knoop): readonly Kandidaat[] {
  const kanaal = first(wortel, 'channel');
  const lijst = kanaal && plainText(first(kanaal, 'title'));
  const items = [...piecesIn(wortel, 'item'), ...(kanaal ? piecesIn(kanaal, 'item') : [])];
  return items.map((item): Kandidaat => {
    const guid = textAt(item, 'guid');
    const link = textAt(item, 'link') ?? (guid !== undefined && isLink(guid) ? guid : undefined);
    return {
      regel: item.regel ?? 0,
      item: {
        ...said({
          titel: plainText(first(item, 'title')),
          link,
          kenmerk: guid ?? attributeOf(item, 'about'),
          verschenen: readDatum(first(item, 'pubDate') ?? first(item, 'date')),
          maker: makerOf(item, lijst),
        }),
        ...licenceOf(item, undefined),
      },
    };
  });
}

/** The address of a link of this kind; a link that says no kind is of the page itself. */
function linkOf(entry: Knoop, rel: string): string | undefined {
  const link = piecesIn(entry, 'link').find((een) => (attributeOf(een, 'rel') ?? 'alternate') === rel);
  return attributeOf(link, 'href');
}

/** Entries of Atom (RFC 4287). */
export function readAtom(wortel: Knoop): readonly Kandidaat[] {
  const lijst = plainText(first(wortel, 'title'));
  return piecesIn(wortel, 'entry').map((entry): Kandidaat => {
    return {
      regel: entry.regel ?? 0,
      item: {
        ...said({
          titel: plainText(first(entry, 'title')),
          link: linkOf(entry, 'alternate'),
          kenmerk: textAt(entry, 'id'),
          verschenen: readDatum(first(entry, 'published') ?? first(entry, 'updated')),
          maker: makerOf(entry, lijst),
        }),
        ...licenceOf(entry, linkOf(entry, 'license')),
      },
    };
  });
}

const soorten: readonly (readonly [RegExp, 'onderzoek' | 'gegevens'])[] = [
  [/dataset/iu, 'gegevens'],
  [/thesis|article|report|paper|book/iu, 'onderzoek'],
];

function kindOf(dc: Knoop): Pick<Kandidaat['item'], 'soort'> {
  const tekst = piecesIn(dc, 'type')
    .map((een) => plainText(een) ?? '')
    .join(' ');
  const soort = soorten.find(([patroon]) => patroon.test(tekst))?.[1];
  return soort === undefined ? {} : { soort };
}

/** The first of these that is an address of a page. */
const linkIn = (knopen: readonly Knoop[]) => knopen.map((een) => plainText(een) ?? '').find(isLink);

/** Records of OAI-PMH 2.0 in unqualified Dublin Core; of what its source removed only that. */
export function readOai(wortel: Knoop): readonly Kandidaat[] {
  return piecesIn(wortel, 'ListRecords')
    .flatMap((lijst) => piecesIn(lijst, 'record'))
    .map((record): Kandidaat => {
      const regel = record.regel ?? 0;
      const kenmerk = textAt(record, 'header/identifier');
      if (attributeOf(first(record, 'header'), 'status') === 'deleted')
        return {
          regel,
          item: said({ kenmerk, titel: kenmerk }),
          fouten: [{ veld: 'header', code: 'verwijderd' }],
        };
      const dc = piecesIn(record, 'metadata').flatMap((een) => piecesIn(een, 'dc'))[0];
      if (!dc) return { regel, item: said({ kenmerk }), fouten: [{ veld: 'metadata', code: 'verplicht' }] };
      const rechten = piecesIn(dc, 'rights').map((een) => plainText(een) ?? '');
      return {
        regel,
        item: {
          ...said({
            titel: plainText(first(dc, 'title')),
            link: linkIn([...piecesIn(dc, 'identifier'), ...piecesIn(dc, 'relation')]),
            kenmerk,
            verschenen: readDatum(first(dc, 'date')),
            maker: makerOf(dc, undefined),
          }),
          ...kindOf(dc),
          ...(rechten.length === 0
            ? {}
            : {
                licentie:
                  rechten.map(readLicentie).find((een) => een.startsWith('CC')) ??
                  readLicentie(rechten[0] ?? ''),
              }),
        },
      };
    });
}
