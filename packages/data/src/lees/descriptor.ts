/** Reading `datapackage.json`: each resource on its own, so that one bad resource hides no other. */
import type { z } from 'zod';
import { type Foutenlijst, quote } from '../cellen/index.ts';
import { type Datapackage, pakketschema, type Resource, resourceschema } from '../formaat/index.ts';
import { TABELLIJST } from '../tabellen/index.ts';
import { DATAPACKAGE, decode, isSafePath, readBytes } from './bestand.ts';
import { findJsonfout } from './plaats.ts';
import { findTekstbezwaar } from './typen.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
};

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return `moet ${SOORTEN[issue.expected] ?? issue.expected} zijn en er ook staan`;
  if (issue.code === 'invalid_value') return `moet een van deze zijn: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'mag niet leeg zijn';
  if (issue.code === 'invalid_format') return 'heeft niet de vorm die hier hoort';
  return 'klopt niet';
}

function reportIssues(issues: readonly z.core.$ZodIssue[], begin: string, fouten: Foutenlijst): void {
  for (const issue of issues) {
    const plaats = [begin, ...issue.path.map(String)].filter(Boolean).join('.');
    fouten.add({
      bestand: DATAPACKAGE,
      kolom: plaats,
      code: 'descriptor',
      wat: `'${plaats}' ${describeIssue(issue)}.`,
      herstel: 'Verbeter dit in datapackage.json. In docs/data.md staat hoe het hoort.',
    });
  }
}

function nameOf(ruw: unknown, index: number): string {
  const naam = typeof ruw === 'object' && ruw !== null && 'name' in ruw ? ruw.name : undefined;
  return typeof naam === 'string' && naam !== '' ? naam : `resources.${String(index)}`;
}

function checkResource(resource: Resource, eerder: ReadonlySet<string>, fouten: Foutenlijst): boolean {
  const veilig = isSafePath(resource.path);
  if (!veilig) {
    fouten.add({
      bestand: DATAPACKAGE,
      kolom: `${resource.name}.path`,
      code: 'pad-buiten-pakket',
      wat: `Het pad '${resource.path}' wijst naar iets buiten het pakket.`,
      herstel: 'Zet het bestand in de map van het pakket en noem het pad vanaf die map.',
    });
  }
  const dubbel = eerder.has(resource.name);
  if (dubbel) {
    fouten.add({
      bestand: DATAPACKAGE,
      kolom: resource.name,
      code: 'dubbel',
      wat: `De naam '${resource.name}' staat er meer dan één keer.`,
      herstel: 'Geef elke tabel een eigen naam.',
    });
  }
  return veilig && !dubbel;
}

function readResources(
  ruwe: readonly unknown[],
  fouten: Foutenlijst,
): { goed: Resource[]; genoemd: Set<string> } {
  const goed: Resource[] = [];
  const genoemd = new Set<string>();
  ruwe.forEach((ruw, index) => {
    const naam = nameOf(ruw, index);
    const uitkomst = resourceschema.safeParse(ruw);
    if (!uitkomst.success) reportIssues(uitkomst.error.issues, naam, fouten);
    else if (checkResource(uitkomst.data, genoemd, fouten)) goed.push(uitkomst.data);
    genoemd.add(naam);
  });
  return { goed, genoemd };
}

function checkVerplicht(genoemd: ReadonlySet<string>, fouten: Foutenlijst): void {
  for (const vorm of TABELLIJST.filter((v) => v.verplicht && !genoemd.has(v.naam))) {
    fouten.add({
      bestand: DATAPACKAGE,
      kolom: 'resources',
      code: 'tabel-ontbreekt',
      wat: `De tabel ${vorm.naam} ontbreekt; die is verplicht.`,
      herstel: `Voeg ${vorm.pad} toe aan het pakket en noem het bestand bij resources.`,
    });
  }
}

function reportJson(tekst: string, fouten: Foutenlijst): void {
  fouten.add({
    bestand: DATAPACKAGE,
    rij: findJsonfout(tekst),
    code: 'geen-json',
    wat: 'Dit is geen geldige JSON.',
    herstel: 'Kijk naar komma’s, haken en aanhalingstekens rond deze plaats.',
  });
}

/** Every text in the descriptor with its place: none may run as code, or break a line where it is shown. */
function checkTeksten(waarde: unknown, plaats: string, fouten: Foutenlijst): void {
  if (typeof waarde === 'string') {
    const bezwaar = findTekstbezwaar(waarde);
    if (bezwaar) {
      fouten.add({
        bestand: DATAPACKAGE,
        kolom: plaats,
        code: bezwaar.code,
        wat: `De waarde ${quote(waarde)} ${bezwaar.wat}.`,
        herstel: bezwaar.herstel,
      });
    }
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [naam, deel] of Object.entries(waarde))
      checkTeksten(deel, plaats === '' ? naam : `${plaats}.${naam}`, fouten);
  }
}

/** The descriptor with the resources that are right; undefined where it cannot be read at all. */
export async function readDescriptor(
  dir: string,
  fouten: Foutenlijst,
): Promise<{ beschrijving: Datapackage; inhoud: Buffer } | undefined> {
  const inhoud = await readBytes(
    dir,
    DATAPACKAGE,
    fouten,
    'Wijs de map van een datapakket aan; daarin staat een datapackage.json.',
  );
  if (!inhoud) return undefined;
  const tekst = decode(inhoud, DATAPACKAGE, fouten);
  let ruw: unknown;
  try {
    ruw = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    reportJson(tekst.replace(/^\uFEFF/, ''), fouten);
    return undefined;
  }
  checkTeksten(ruw, '', fouten);
  const uitkomst = pakketschema.safeParse(ruw);
  if (!uitkomst.success) {
    reportIssues(uitkomst.error.issues, '', fouten);
    return undefined;
  }
  const { goed, genoemd } = readResources(uitkomst.data.resources, fouten);
  checkVerplicht(genoemd, fouten);
  return { beschrijving: { ...uitkomst.data, resources: goed }, inhoud };
}
