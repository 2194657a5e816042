/** What kinds of personal data are looked for. */
export const vondstsoorten = [
  'iban',
  'email',
  'bsn',
  'telefoon',
  'kenteken',
  'postcode_huisnummer',
  'geboortedatum',
  'naam',
] as const;

export type Vondstsoort = (typeof vondstsoorten)[number];

/** A place in a text that is likely personal data: from `van` up to but not including `tot`, in UTF-16 units. */
export interface Vondst {
  readonly soort: Vondstsoort;
  readonly van: number;
  readonly tot: number;
}

/** Every place of this pattern that this test lets through; the named group `deel` is the place, else the whole. */
export function findAll(
  tekst: string,
  patroon: RegExp,
  soort: Vondstsoort,
  geldt: (gevonden: string, van: number, tot: number) => boolean = () => true,
): Vondst[] {
  return [...tekst.matchAll(patroon)].flatMap((gevonden) => {
    const deel = gevonden.groups?.deel ?? gevonden[0];
    const van = gevonden.index + gevonden[0].lastIndexOf(deel);
    const tot = van + deel.length;
    return geldt(deel, van, tot) ? [{ soort, van, tot }] : [];
  });
}

/** The words just before and just after a place, in small letters, within its sentence as far as that can be seen. */
export function aroundOf(tekst: string, van: number, tot: number, ver: number): { voor: string; na: string } {
  return {
    voor: tekst.slice(Math.max(0, van - ver), van).toLowerCase(),
    na: tekst.slice(tot, tot + ver).toLowerCase(),
  };
}
