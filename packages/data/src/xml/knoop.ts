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

/** The pieces at the end of a path of names. */
function piecesAt(knoop: Knoop, pad: readonly string[]): readonly Knoop[] {
  return pad.reduce<readonly Knoop[]>((hier, naam) => hier.flatMap((een) => piecesIn(een, naam)), [knoop]);
}

/** The text in it, without space around it. */
export function textOf({ inhoud }: Knoop): string {
  return inhoud
    .filter((deel) => typeof deel === 'string')
    .join('')
    .trim();
}

/** The first text at a path; undefined where there is none. */
export function textAt(knoop: Knoop, ...pad: readonly string[]): string | undefined {
  const [eerste] = piecesAt(knoop, pad);
  const tekst = eerste && textOf(eerste);
  return tekst === '' ? undefined : tekst;
}

/** An attribute, whatever its prefix; undefined where it has none. */
export function attributeOf(knoop: Knoop | undefined, naam: string): string | undefined {
  return Object.entries(knoop?.kenmerken ?? {}).find(([een]) => localName(een) === naam)?.[1];
}
