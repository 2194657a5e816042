import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import { attributeOf, type Knoop, piecesAt, textAt, textOf } from '../xml/index.ts';

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

/** What stands at a path, each once, without what is empty. */
function textsAt(knoop: Knoop, ...pad: readonly string[]): string[] {
  return piecesAt(knoop, pad)
    .map(textOf)
    .filter((tekst) => tekst !== '');
}

const versionAt = (record: Knoop, naam: string): string | null =>
  attributeOf(piecesAt(record, [naam])[0], 'systeemId') ?? null;

/** A regeling of an export as a row of our table. */
export function toRegeling(record: Knoop): RegelingRij {
  const vorm = piecesAt(record, ['samenwerkingsvorm'])[0];
  const lichaam = piecesAt(record, ['regionaalSamenwerkingsorgaan'])[0];
  const letters = attributeOf(vorm, 'afkorting') ?? '';
  return {
    rooId: attributeOf(record, 'systeemId') ?? '',
    naam: textAt(record, 'titel') ?? textAt(record, 'naam') ?? '',
    vorm: (VORMNAMEN.get(letters) ?? (vorm ? textOf(vorm).toLowerCase() : '')) as RegelingRij['vorm'],
    citeertitel: textAt(record, 'citeertitel') ?? null,
    vanKracht: textAt(record, 'datumInwerkingtreding') ?? '',
    tot: textAt(record, 'datumUitwerkingtreding') ?? null,
    lichaam: lichaam ? textOf(lichaam) || null : null,
    tooi: attributeOf(lichaam, 'resourceIdentifierTOOI') ?? null,
    vorigeVersie: versionAt(record, 'previousVersion'),
    volgendeVersie: versionAt(record, 'nextVersion'),
    bevoegdheden: textsAt(record, 'bevoegdheidsverkrijgingen', 'bevoegdheidsverkrijging'),
    grondslag: textsAt(record, 'wettelijkeGrondslagen', 'wettelijkeGrondslag', 'opschrift'),
    // A field within a field: 'verkeer | openbaar vervoer'. Our list has both, with the space that tells they were one.
    beleidsvelden: textsAt(record, 'beleidsterreinen', 'beleidsterrein').flatMap((tekst) => tekst.split('|')),
    belang: textAt(record, 'doel') ?? null,
    bronhouder: textAt(record, 'bronhouder') ?? null,
    besluit: textAt(record, 'instellingsbesluiten', 'referentie') ?? null,
  };
}

/** Who takes part in a regeling of an export, as rows of our table. */
export function toDeelnames(record: Knoop): readonly Roodeelname[] {
  const regeling = attributeOf(record, 'systeemId') ?? '';
  return piecesAt(record, ['deelnemendeOrganisaties', 'deelnemendeOrganisatie']).map((deel): Roodeelname => {
    const tooi = attributeOf(deel, 'resourceIdentifierTOOI') ?? null;
    const [, soort = attributeOf(deel, 'soort') ?? '', code = ''] =
      /\/tooi\/id\/(\w+)\/(\w+)$/u.exec(tooi ?? '') ?? [];
    return {
      regeling,
      deelnemer: attributeOf(deel, 'systeemId') ?? '',
      naam: textAt(deel, 'naam') ?? '',
      soort: TOOISOORTEN[soort] ?? null,
      gemeente: /^gm\d{4}$/iu.test(code) ? code.toUpperCase() : null,
      sinds: textAt(deel, 'toetredingsDatum') ?? null,
      organen: textsAt(deel, 'bestuursorganen', 'bestuursorgaan'),
      verdeelsleutel: textAt(deel, 'verdeelsleutel') ?? null,
      tooi,
    };
  });
}
