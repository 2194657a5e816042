import { type Aanvulling, DEELNAMEVELDEN, DEELNEMERPAD, REGELINGVELDEN } from '@samenhang/core';
import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import type { Knoop, Knoopdeel } from '../xml/index.ts';
import { ownPieces } from './eigen.ts';
import { type Roodeelname, TOOISOORTEN, VORMNAMEN } from './rijen.ts';
import { writeDocument } from './schrijf.ts';
import type { Registerstand } from './verschil.ts';

/** Where the schema of the export is described; it stands in the root of each. */
const schema = 'https://organisaties.overheid.nl/static/schema/oo/export/2.6.9';
/** Of what we add where the export has no place for it. */
const eigenruimte = 'urn:samenhang:register';
type Kenmerken = Readonly<Record<string, string | null>>;
/** Every name of the export has its prefix. */
const van = (naam: string): string => `p:${naam}`;

const make = (naam: string, inhoud: readonly Knoopdeel[], kenmerken: Kenmerken = {}): Knoop => ({
  naam: van(naam),
  kenmerken: Object.fromEntries(
    Object.entries(kenmerken).flatMap(([veld, waarde]) =>
      waarde === null ? [] : [[veld.includes(':') ? veld : van(veld), waarde] as const],
    ),
  ),
  inhoud,
});

/** The texts at a path of names: all but the last name once for each list, and the last but one for each text. */
function putAt(pad: string, teksten: readonly string[], kenmerken: Kenmerken = {}): readonly Knoop[] {
  const [elementen = '', kenmerk] = pad.split('@');
  const [boven = '', ...onder] = elementen.split('/').filter((naam) => naam !== '');
  if (teksten.length === 0) return [];
  if (kenmerk !== undefined) return [make(boven, [], { [kenmerk]: teksten[0] ?? null })];
  const each = (namen: readonly string[], tekst: string): Knoop => {
    const [naam = '', ...dieper] = namen;
    return dieper.length === 0 ? make(naam, [tekst], kenmerken) : make(naam, [each(dieper, tekst)]);
  };
  return onder.length === 0
    ? teksten.map((tekst) => each([boven], tekst))
    : [
        make(
          boven,
          teksten.map((tekst) => each(onder, tekst)),
        ),
      ];
}

/** Writes by the names of our fields: where each stands is a matter of the table. */
function writerOf<Rij extends string>(velden: readonly { readonly rij: Rij; readonly pad: string }[]) {
  const paden: ReadonlyMap<string, string> = new Map(velden.map(({ rij, pad }) => [rij, pad]));
  return (rij: Rij, waarde: string | readonly string[] | null, kenmerken: Kenmerken = {}): readonly Knoop[] =>
    putAt(paden.get(rij) ?? '', waarde === null ? [] : [waarde].flat(), kenmerken);
}
const putDeelname = writerOf(DEELNAMEVELDEN);
const putRegeling = writerOf(REGELINGVELDEN);

const lettersOf = (vorm: string): string => [...VORMNAMEN].find(([, naam]) => naam === vorm)?.[0] ?? vorm;

const tooipad = (soort: DeelnameRij['soort']): string | undefined =>
  Object.entries(TOOISOORTEN).find(([, naam]) => naam === soort)?.[0];

/**
 * What is known of who a participant is: the identifier that it came with, else that of its gemeente. Where there is neither
 * none is made up: its number in the register is its own, and only its kind is added, under a name of ours.
 */
function identityOf({ tooi, gemeente, soort }: Roodeelname): Kenmerken {
  const code = gemeente?.toLowerCase();
  const nummer =
    tooi ?? (code === undefined ? null : `https://identifier.overheid.nl/tooi/id/gemeente/${code}`);
  return {
    resourceIdentifierTOOI: nummer,
    'samenhang:soort': nummer === null ? (tooipad(soort) ?? null) : null,
  };
}

function participant(rij: Roodeelname): Knoop {
  const [, naam = ''] = DEELNEMERPAD.split('/');
  return make(
    naam,
    [
      ...putDeelname('naam', rij.naam),
      ...putDeelname('sinds', rij.sinds),
      ...putDeelname('organen', rij.organen),
      ...putDeelname('verdeelsleutel', rij.verdeelsleutel),
    ],
    { systeemId: rij.deelnemer || null, ...identityOf(rij) },
  );
}

/** Policy fields as the export has them: what stood within another, with spaces around the bar, is one with it. */
const joinFields = (velden: readonly string[]): readonly string[] =>
  velden.length === 0 ? [] : velden.join('|').split(/(?<! )\|(?! )/u);

function record(rij: RegelingRij, deelnames: readonly Roodeelname[]): Knoop {
  const [deelnemers = ''] = DEELNEMERPAD.split('/');
  return make(
    'gemeenschappelijkeRegeling',
    [
      ...putRegeling('naam', rij.naam),
      ...putRegeling('citeertitel', rij.citeertitel),
      make('samenwerkingsvorm', [rij.vorm], { afkorting: lettersOf(rij.vorm) }),
      ...putRegeling('vanKracht', rij.vanKracht),
      ...putRegeling('tot', rij.tot),
      ...putRegeling('lichaam', rij.lichaam, { resourceIdentifierTOOI: rij.tooi }),
      ...putRegeling('vorigeVersie', rij.vorigeVersie),
      ...putRegeling('volgendeVersie', rij.volgendeVersie),
      ...putRegeling('bevoegdheden', rij.bevoegdheden),
      ...putRegeling('grondslag', rij.grondslag),
      ...putRegeling('beleidsvelden', joinFields(rij.beleidsvelden)),
      ...putRegeling('belang', rij.belang),
      ...putRegeling('bronhouder', rij.bronhouder),
      ...putRegeling('besluit', rij.besluit),
      ...(deelnames.length === 0 ? [] : [make(deelnemers, deelnames.map(participant))]),
    ],
    { systeemId: rij.rooId },
  );
}

/** Each record of the register, when it is asked for: together they are many. */
function* recordsOf({ regelingen, deelnames }: Registerstand): Generator<Knoop> {
  const bij = Map.groupBy(deelnames, ({ regeling }) => regeling);
  for (const rij of regelingen) yield record(rij, bij.get(rij.rooId) ?? []);
}

/**
 * A state of the register in the form of its export (schema 2.6.9), in pieces: the fields that our tables have, and beside
 * them what an organisation adds.
 */
export function* writePieces(
  stand: Registerstand,
  eigen: readonly Aanvulling[] = [],
): Generator<string, undefined> {
  const ruimten = { 'xmlns:p': schema, 'xmlns:samenhang': eigenruimte };
  yield* writeDocument(make('overheidsorganisaties', [], ruimten), [
    { boven: make('gemeenschappelijkeRegelingen', []), delen: recordsOf(stand) },
    ...ownPieces(eigen).map((stuk) => ({ boven: stuk, delen: stuk.inhoud })),
  ]);
}

/** The same in one text. */
export function writeRegister(stand: Registerstand, eigen: readonly Aanvulling[] = []): string {
  return [...writePieces(stand, eigen)].join('');
}
