import { LIDSOORTEN, type Lidsoort, TWEEDE_PLAATSEN, type TweedePlaats } from '@samenhang/core';
import { type Huishoudvraag, type Lidkeuze, legeVraag, type Plaatskeuze } from './vraag.ts';

/** What stands behind the '#', and the parts of it that nobody can read. */
export interface Gelezen {
  readonly vraag: Huishoudvraag;
  readonly onleesbaar: readonly string[];
}

/** A household has no more members than this in an address: longer ones are not ours. */
const MEESTE_LEDEN = 12;

function decode(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}

/** "3511", "GM0344" or "3511-GM0344". */
function parsePlaats(tekst: string): Plaatskeuze | undefined {
  const [, postcode, gemeente] = /^(?:([1-9]\d{3})(?:-(?=GM)|$))?(GM\d{4})?$/u.exec(tekst) ?? [];
  if (postcode === undefined && gemeente === undefined) return undefined;
  return {
    ...(postcode === undefined ? {} : { postcode: Number(postcode) }),
    ...(gemeente === undefined ? {} : { gemeente }),
  };
}

function stringifyPlaats({ postcode, gemeente }: Plaatskeuze): string {
  return [postcode, gemeente].filter((x) => x !== undefined).join('-');
}

function isLidsoort(tekst: string | undefined): tekst is Lidsoort {
  return LIDSOORTEN.some((soort) => soort === tekst);
}

function isTweedePlaats(tekst: string | undefined): tekst is TweedePlaats {
  return TWEEDE_PLAATSEN.some((soort) => soort === tekst);
}

function parseTweede(delen: readonly string[], onleesbaar: string[]): Lidkeuze['tweede'] {
  const tweede: { [K in TweedePlaats]?: Plaatskeuze } = {};
  for (const deel of delen) {
    const [soort, waar = ''] = deel.split('@');
    const plaats = parsePlaats(waar);
    if (isTweedePlaats(soort) && plaats) tweede[soort] = plaats;
    else onleesbaar.push(deel);
  }
  return tweede;
}

/** "kind:jeugdhulp,schulden;school@3511;gezag@GM0344"; what cannot be read of it goes to `onleesbaar`. */
function parseLid(tekst: string, onleesbaar: string[]): Lidkeuze | undefined {
  const [kop = '', ...delen] = tekst.split(';');
  const [soort, behoeften = '', ...meer] = kop.split(':');
  if (!isLidsoort(soort) || meer.length > 0) {
    onleesbaar.push(tekst);
    return undefined;
  }
  const ids = behoeften.split(',').filter((id) => id !== '');
  onleesbaar.push(...ids.filter((id) => !/^[a-z0-9_]+$/u.test(id)));
  return {
    soort,
    behoeften: [...new Set(ids.filter((id) => /^[a-z0-9_]+$/u.test(id)))],
    tweede: parseTweede(delen, onleesbaar),
  };
}

/** One piece of the address; false when it cannot be read. */
function addDeel(
  deel: string,
  gelezen: { plaats?: Plaatskeuze; readonly leden: Lidkeuze[]; readonly onleesbaar: string[] },
): boolean {
  const [, naam, waarde = ''] = /^(plaats|lid)=(.*)$/u.exec(deel) ?? [];
  if (naam === 'plaats' && !gelezen.plaats) {
    const plaats = parsePlaats(waarde);
    if (plaats) gelezen.plaats = plaats;
    return plaats !== undefined;
  }
  if (naam !== 'lid' || gelezen.leden.length >= MEESTE_LEDEN) return false;
  const lid = parseLid(waarde, gelezen.onleesbaar);
  if (lid) gelezen.leden.push(lid);
  return true;
}

/**
 * Reads what stands behind the '#'. Never throws: what is readable is used, the rest is told. Undefined when
 * the text is not about a household at all, such as the name of a place on the page.
 */
export function parseHash(hash: string): Gelezen | undefined {
  const tekst = hash.replace(/^#/u, '');
  if (tekst === '') return { vraag: legeVraag, onleesbaar: [] };
  if (!/[=%]/u.test(tekst)) return undefined;
  const gelezen: Parameters<typeof addDeel>[1] = { leden: [], onleesbaar: [] };
  for (const deel of decode(tekst).split('&'))
    if (deel !== '' && !addDeel(deel, gelezen)) gelezen.onleesbaar.push(deel);
  const { plaats, leden, onleesbaar } = gelezen;
  const vraag = { ...(plaats ? { plaats } : {}), leden: leden.length > 0 ? leden : legeVraag.leden };
  return { vraag, onleesbaar };
}

function stringifyLid({ soort, behoeften, tweede }: Lidkeuze): string {
  const plaatsen = TWEEDE_PLAATSEN.flatMap((waar) => {
    const plaats = tweede[waar];
    return plaats ? [`;${waar}@${stringifyPlaats(plaats)}`] : [];
  });
  return `lid=${soort}:${behoeften.join(',')}${plaatsen.join('')}`;
}

/** The question as it stands behind the '#', with the '#'; empty where nothing was said. */
export function stringifyHash({ plaats, leden }: Huishoudvraag): string {
  const [eerste] = leden;
  const kaal =
    leden.length === 1 && eerste?.soort === 'volwassene' && eerste.behoeften.length === 0
      ? Object.keys(eerste.tweede).length === 0
      : leden.length === 0;
  const delen = [
    ...(plaats ? [`plaats=${stringifyPlaats(plaats)}`] : []),
    ...(kaal ? [] : leden.map(stringifyLid)),
  ];
  return delen.length > 0 ? `#${delen.join('&')}` : '';
}

/** Whether a household can have another member. */
export function kanErbij({ leden }: Huishoudvraag): boolean {
  return leden.length < MEESTE_LEDEN;
}
