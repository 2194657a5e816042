/** A piece of an XML document, with everything that stands in it: what is read is written back as it was. */
export interface Knoop {
  /** As it stands there, with its prefix. */
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  /** In order: text, pieces and comments. */
  readonly inhoud: readonly Knoopdeel[];
  /** The line on which it begins, where it was read. */
  readonly regel?: number;
}
export type Knoopdeel = string | Knoop | { readonly opmerking: string };

const isKnoop = (deel: Knoopdeel): deel is Knoop => typeof deel !== 'string' && 'naam' in deel;

/** A name without its prefix. */
export const localName = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

/** The pieces in it with this name, whatever their prefix. */
export function piecesIn({ inhoud }: Knoop, naam: string): readonly Knoop[] {
  return inhoud.filter(isKnoop).filter((deel) => localName(deel.naam) === naam);
}

/** All pieces directly in it. */
export function allPieces({ inhoud }: Knoop): readonly Knoop[] {
  return inhoud.filter(isKnoop);
}

/** The pieces at the end of a path of names with `/` between them; the piece itself where there are none. */
export function piecesAt(knoop: Knoop, pad: string): readonly Knoop[] {
  return pad
    .split('/')
    .filter((naam) => naam !== '')
    .reduce<readonly Knoop[]>((hier, naam) => hier.flatMap((een) => piecesIn(een, naam)), [knoop]);
}

/** The text in it, without space around it. */
export function textOf({ inhoud }: Knoop): string {
  return inhoud
    .filter((deel) => typeof deel === 'string')
    .join('')
    .trim();
}

/** An attribute, whatever its prefix; undefined where it has none. */
export function attributeOf(knoop: Knoop | undefined, naam: string): string | undefined {
  return Object.entries(knoop?.kenmerken ?? {}).find(([een]) => localName(een) === naam)?.[1];
}

/** What stands at a path, or in the attribute that it names after an `@`, without what is empty. */
export function textsAt(knoop: Knoop, pad: string): readonly string[] {
  const [elementen = '', kenmerk] = pad.split('@');
  return piecesAt(knoop, elementen)
    .map((deel) => (kenmerk === undefined ? textOf(deel) : (attributeOf(deel, kenmerk) ?? '')))
    .filter((tekst) => tekst !== '');
}

/** The first text at a path; undefined where there is none. */
export function textAt(knoop: Knoop, pad: string): string | undefined {
  return textsAt(knoop, pad)[0];
}
