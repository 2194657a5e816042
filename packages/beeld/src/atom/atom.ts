import { el, type SvgElement, toText } from '../svg/index.ts';

/** Something that happened, as a feed tells it. */
export interface Atomstuk {
  /** What it is called on this site, part by part: it stays the same and is of this one alone. */
  readonly kenmerk: readonly (string | number)[];
  readonly titel: string;
  readonly tekst: string;
  /** Where it can be read: a whole address, or one on this site from its root. */
  readonly adres: string;
  readonly auteur: string;
  /** ISO 8601, UTC. */
  readonly op: string;
}

export interface Atomfeed {
  readonly titel: string;
  readonly taal: string;
  /** The address of the feed itself. */
  readonly zelf: URL;
  /** Of the page that it tells of, as that of a piece. */
  readonly adres: string;
  readonly stukken: readonly Atomstuk[];
}

/** From when feeds are: where nothing ever happened, and in names of what did. */
const sinds = { jaar: '2026', op: '2026-01-01T00:00:00.000Z' } as const;

/** A name that no other site gives, and that leads nowhere (RFC 4151). */
const tagOf = (kenmerk: Atomstuk['kenmerk'], { hostname }: URL): string =>
  `tag:${hostname},${sinds.jaar}:${kenmerk.map((deel) => encodeURIComponent(deel)).join(':')}`;

/** A feed stands elsewhere too: there only a whole address leads anywhere. */
const link = (adres: string, zelf: URL, rel?: 'self'): SvgElement =>
  el('link', { rel, href: URL.parse(adres, zelf.href)?.href ?? adres });

const entryOf = ({ kenmerk, titel, tekst, adres, auteur, op }: Atomstuk, zelf: URL): SvgElement =>
  el('entry', {}, [
    el('id', {}, tagOf(kenmerk, zelf)),
    el('title', {}, titel),
    el('updated', {}, op),
    el('author', {}, el('name', {}, auteur)),
    link(adres, zelf),
    el('content', { type: 'text' }, tekst),
  ]);

/** A feed as RFC 4287 has it, what happened last first; every id and link in it is a whole URI. */
export function toAtom({ titel, taal, zelf, adres, stukken }: Atomfeed): string {
  const volgorde = stukken.toSorted((a, b) => b.op.localeCompare(a.op));
  const feed = el('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': taal }, [
    el('id', {}, zelf.href),
    el('title', {}, titel),
    el('updated', {}, volgorde[0]?.op ?? sinds.op),
    link(zelf.href, zelf, 'self'),
    link(adres, zelf),
    ...volgorde.map((stuk) => entryOf(stuk, zelf)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toText(feed)}\n`;
}
