import {
  type AndereNaam,
  findPlaats,
  type Gemeente,
  nearestSpelling,
  type Plek,
  parsePostcode,
  type Routevraag,
  TWEEDE_PLAATSEN,
  type TweedePlaats,
  type Vraaglid,
} from '@samenhang/core';
import type { Extraopties, Werk } from '../pakket/index.ts';
import { GebruikFout } from '../uitvoer/index.ts';

export type Routeopties = Extraopties &
  Partial<Readonly<Record<TweedePlaats, string>>> & {
    readonly gemeente?: string;
    readonly postcode?: string;
    readonly behoeften?: readonly string[];
    readonly huishouden?: string;
    readonly taakIndeling?: readonly string[];
    readonly alle?: boolean;
    /** File of a saved design, to compare with today. */
    readonly ontwerp?: string;
  };

function named(gemeenten: readonly Gemeente[]): string {
  return gemeenten.map((g) => `'${g.naam}' (${g.code})`).join(' of ');
}

function describeVia(via: AndereNaam | undefined): string {
  return via === undefined ? 'Er zijn meer gemeenten die u kunt bedoelen' : `${via.naam} is verdeeld`;
}

/**
 * The place that somebody names.
 * @throws GebruikFout when nobody knows it, or when it can be several.
 */
function readPlaats({ bron, atlas }: Werk, tekst: string): Plek {
  const { jaar } = atlas;
  const { postcodes, plaatsen } = bron.pakket;
  const vondst = findPlaats({ atlas, andereNamen: bron.andereNamen(jaar), postcodes, plaatsen }, tekst);
  if (vondst.soort === 'gevonden') return vondst.plek;
  if (vondst.soort === 'meerdere') {
    const keuze = vondst.plekken.flatMap((p) => atlas.gemeenten[p.gemeente] ?? []);
    throw new GebruikFout(`${describeVia(vondst.via)}. Bedoelde u ${named(keuze)}?`);
  }
  if (vondst.waarom === 'postcode') throw new GebruikFout(`De postcode '${tekst}' kennen we niet.`);
  const bedoeld = vondst.suggesties.length > 0 ? ` Bedoelde u ${named(vondst.suggesties)}?` : '';
  throw new GebruikFout(`De gemeente '${tekst}' kennen we niet in ${jaar}.${bedoeld}`);
}

function readHome(werk: Werk, { gemeente, postcode }: Routeopties): Plek {
  if ((gemeente === undefined) === (postcode === undefined))
    throw new GebruikFout('Geef --gemeente of --postcode: waar woont het huishouden?');
  if (postcode !== undefined && !parsePostcode(postcode))
    throw new GebruikFout(`'${postcode}' is geen postcode: gebruik vier cijfers, zoals 2159.`);
  return readPlaats(werk, postcode ?? gemeente ?? '');
}

function refuseUnknown(wat: string, gegeven: string, bekend: readonly string[]): never {
  const bedoeld = nearestSpelling(gegeven, bekend);
  const herstel = bedoeld === undefined ? `Kies uit: ${bekend.join(', ')}.` : `Bedoelde u '${bedoeld}'?`;
  throw new GebruikFout(`${wat} '${gegeven}' kennen we niet. ${herstel}`);
}

function readLeden({ bron }: Werk, opties: Routeopties): readonly Vraaglid[] {
  const { behoeften, huishoudens } = bron.pakket.takenboek;
  if ((opties.behoeften === undefined) === (opties.huishouden === undefined))
    throw new GebruikFout('Geef --behoeften of --huishouden: wat is er nodig?');
  if (opties.huishouden !== undefined) {
    const gevonden = huishoudens.find((h) => h.huishouden === opties.huishouden);
    const ids = huishoudens.map((h) => h.huishouden);
    return gevonden?.leden ?? refuseUnknown('Het huishouden', opties.huishouden, ids);
  }
  const bekend = behoeften.map((b) => b.behoefte);
  const vreemd = opties.behoeften?.find((b) => !bekend.includes(b));
  if (vreemd !== undefined) refuseUnknown('De behoefte', vreemd, bekend);
  return [{ behoeften: opties.behoeften ?? [] }];
}

/** `taak=indeling`, several times: the indeling that a task is done in. */
export function readEigenIndelingen(
  { bron, atlas }: Werk,
  { taakIndeling = [] }: Routeopties,
): Map<string, string> {
  const taken = bron.pakket.takenboek.taken.map((t) => t.taak);
  return new Map(
    taakIndeling.map((paar) => {
      const [taak = '', indeling = ''] = paar.split('=').map((deel) => deel.trim());
      if (!taken.includes(taak)) refuseUnknown('De taak', taak, taken);
      if (!atlas.edities.has(indeling)) refuseUnknown('De indeling', indeling, [...atlas.edities.keys()]);
      return [taak, indeling] as const;
    }),
  );
}

/** The question that the options ask. */
export function readVraag(werk: Werk, opties: Routeopties): Routevraag {
  const { taken, behoeften } = werk.bron.pakket.takenboek;
  const leden = readLeden(werk, opties);
  const plaatsen = TWEEDE_PLAATSEN.flatMap((soort) => {
    const tekst = opties[soort];
    return tekst === undefined ? [] : [[soort, readPlaats(werk, tekst)] as const];
  });
  return {
    atlas: werk.atlas,
    taken,
    behoeften,
    leden,
    plek: readHome(werk, opties),
    tweedePlaatsen: Object.fromEntries(plaatsen),
    eigen: readEigenIndelingen(werk, opties),
  };
}
