import {
  DEELNAMEVELDEN,
  DEELNEMERPAD,
  LICHAAMVELDEN,
  REGELINGVELDEN,
  type Registerlichaam,
} from '@samenhang/core';
import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import { attributeOf, type Knoop, piecesAt, textAt, textsAt } from '../xml/index.ts';

/** The forms of article 8 Wgr, by the letters that the register has for them. */
export const VORMNAMEN: ReadonlyMap<string, string> = new Map([
  ['OL', 'openbaar lichaam'],
  ['BVO', 'bedrijfsvoeringsorganisatie'],
  ['GO', 'gemeenschappelijk orgaan'],
  ['RZM', 'regeling zonder meer'],
]);

/** A participation with the identifier in TOOI that the export has for who takes part; null where it has none. */
export type Roodeelname = DeelnameRij & { readonly tooi?: string | null };

/** Kinds of participants, by the path of their number in TOOI. */
export const TOOISOORTEN: Readonly<Record<string, DeelnameRij['soort']>> = {
  gemeente: 'gemeente',
  provincie: 'provincie',
  waterschap: 'waterschap',
  so: 'samenwerkingsorganisatie',
  ministerie: 'ministerie',
};

type Velden<Rij extends string> = readonly { readonly rij: Rij; readonly pad: string }[];

/** Reads a record by the names of our fields: where each stands is a matter of the table. */
function readerOf<Rij extends string>(velden: Velden<Rij>, knoop: Knoop) {
  const paden: ReadonlyMap<string, string> = new Map(velden.map(({ rij, pad }) => [rij, pad]));
  const lijst = (rij: Rij): string[] => [...textsAt(knoop, paden.get(rij) ?? '')];
  return { lijst, een: (rij: Rij): string | null => lijst(rij)[0] ?? null };
}

/** A regeling of an export as a row of our table. */
export function toRegeling(record: Knoop): RegelingRij {
  const { een, lijst } = readerOf(REGELINGVELDEN, record);
  const letters = een('vorm') ?? '';
  const vorm = VORMNAMEN.get(letters) ?? textAt(record, 'samenwerkingsvorm')?.toLowerCase() ?? '';
  return {
    rooId: attributeOf(record, 'systeemId') ?? '',
    naam: een('naam') ?? textAt(record, 'naam') ?? '',
    vorm,
    citeertitel: een('citeertitel'),
    vanKracht: een('vanKracht') ?? '',
    tot: een('tot'),
    lichaam: een('lichaam'),
    tooi: een('tooi'),
    vorigeVersie: een('vorigeVersie'),
    volgendeVersie: een('volgendeVersie'),
    bevoegdheden: lijst('bevoegdheden'),
    grondslag: lijst('grondslag'),
    // A field within a field: 'verkeer | openbaar vervoer'. Our list has both, with the space that tells they were one.
    beleidsvelden: lijst('beleidsvelden').flatMap((tekst) => tekst.split('|')),
    belang: een('belang'),
    bronhouder: een('bronhouder'),
    besluit: een('besluit'),
  };
}

/** Who takes part in a regeling of an export, as rows of our table. */
export function toDeelnames(record: Knoop): readonly Roodeelname[] {
  const regeling = attributeOf(record, 'systeemId') ?? '';
  return piecesAt(record, DEELNEMERPAD).map((deel): Roodeelname => {
    const { een, lijst } = readerOf(DEELNAMEVELDEN, deel);
    const tooi = een('gemeente');
    const [, soort = een('soort') ?? '', code = ''] = /\/tooi\/id\/(\w+)\/(\w+)$/u.exec(tooi ?? '') ?? [];
    return {
      regeling,
      deelnemer: attributeOf(deel, 'systeemId') ?? '',
      naam: een('naam') ?? '',
      soort: TOOISOORTEN[soort] ?? null,
      gemeente: /^gm\d{4}$/iu.test(code) ? code.toUpperCase() : null,
      sinds: een('sinds'),
      organen: lijst('organen'),
      verdeelsleutel: een('verdeelsleutel'),
      tooi,
    };
  });
}

/** An address on one line; null where it names no street. */
function addressOf(adres: Knoop): string | null {
  const [straat, nummer, toevoeging, postcode, plaats] = [
    'openbareRuimte',
    'huisnummer',
    'toevoeging',
    'postcode',
    'woonplaats',
  ].map((naam) => textAt(adres, naam) ?? '');
  const regels = [
    [straat, nummer, toevoeging],
    [postcode, plaats],
  ].map((delen) => delen.filter(Boolean).join(' '));
  return straat === '' ? null : regels.filter(Boolean).join(', ');
}

/** What an organisation of an export says as the body of a regeling; undefined where it is none. */
export function toLichaam(
  record: Knoop,
): { readonly regeling: string; readonly lichaam: Registerlichaam } | undefined {
  const regeling = attributeOf(piecesAt(record, 'hoortBijGemeenschappelijkeRegeling')[0], 'systeemId');
  if (regeling === undefined) return undefined;
  const { een } = readerOf(LICHAAMVELDEN, record);
  const adresPad = LICHAAMVELDEN.find(({ rij }) => rij === 'adres')?.pad ?? '';
  const waarden = {
    adres: piecesAt(record, adresPad)
      .map(addressOf)
      .find((adres) => adres !== null),
    website: een('website'),
    contact: een('contact'),
  };
  return {
    regeling,
    lichaam: Object.fromEntries(Object.entries(waarden).filter(([, tekst]) => typeof tekst === 'string')),
  };
}
