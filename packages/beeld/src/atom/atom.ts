/** Something that happened, as a feed tells it. */
export interface Atomstuk {
  /** A URI that stays the same and is of this one alone. */
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
  /** Where it can be read. */
  readonly adres: string;
  readonly auteur: string;
  /** ISO 8601, UTC. */
  readonly op: string;
}

export interface Atomfeed {
  readonly titel: string;
  readonly taal: string;
  /** Of the feed itself, and of the page that it tells of. */
  readonly zelf: string;
  readonly adres: string;
  readonly stukken: readonly Atomstuk[];
  /** When nothing ever happened: from when it is. */
  readonly sinds: string;
}

const teken: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text within XML: what XML cannot hold (control characters, halves of a pair) goes. */
const xml = (tekst: string): string =>
  tekst
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '')
    .replaceAll(/[&<>"]/gu, (een) => teken[een] ?? een);

function entryOf({ id, titel, tekst, adres, auteur, op }: Atomstuk): string {
  return `<entry><id>${xml(id)}</id><title>${xml(titel)}</title><updated>${op}</updated><author><name>${xml(auteur)}</name></author><link href="${xml(adres)}"/><content type="text">${xml(tekst)}</content></entry>`;
}

/** A feed as RFC 4287 has it, what happened last first. */
export function toAtom({ titel, taal, zelf, adres, stukken, sinds }: Atomfeed): string {
  const volgorde = stukken.toSorted((a, b) => b.op.localeCompare(a.op));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${taal}">`,
    `<id>${xml(zelf)}</id><title>${xml(titel)}</title><updated>${volgorde[0]?.op ?? sinds}</updated>`,
    `<link rel="self" href="${xml(zelf)}"/><link href="${xml(adres)}"/>`,
    ...volgorde.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}
