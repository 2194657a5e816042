/** Writing the package: CSV, TopoJSON and `datapackage.json`. Same input, same bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toCsv } from '@samenhang/beeld';
import type { Grenzen } from './grenzen/index.ts';
import { CBS_KADASTER, CC_BY, EIGEN, type Tabel } from './uitvoer.ts';

export interface Bestand {
  readonly pad: string;
  readonly inhoud: Buffer;
  readonly beschrijving: Readonly<Record<string, unknown>>;
}

function describeBestand(inhoud: Buffer): { bytes: number; hash: string } {
  return { bytes: inhoud.length, hash: `sha256:${createHash('sha256').update(inhoud).digest('hex')}` };
}

export function toBestand(tabel: Tabel): Bestand {
  const { vorm } = tabel;
  const kop = vorm.velden.map((veld) => veld.name);
  // Facts stay as they are, formula or not: machines read them, and the checks compare them.
  const inhoud = Buffer.from(toCsv(kop, tabel.rijen, { einde: '\n', formules: 'zoals ze zijn' }), 'utf8');
  return {
    pad: vorm.pad,
    inhoud,
    beschrijving: {
      name: vorm.naam,
      path: vorm.pad,
      title: vorm.titel,
      description: vorm.beschrijving,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...describeBestand(inhoud),
      jaren: tabel.jaren,
      rijen: tabel.rijen.length,
      schema: {
        fields: vorm.velden,
        ...(vorm.sleutel.length > 0 ? { primaryKey: vorm.sleutel } : {}),
        ...(vorm.verwijzingen.length > 0
          ? { foreignKeys: vorm.verwijzingen.map(toForeignKey(vorm.naam)) }
          : {}),
        missingValues: [''],
      },
      sources: tabel.bronnen,
      licenses: tabel.licenties,
      ...(tabel.gebreken.length > 0 ? { gebreken: tabel.gebreken } : {}),
      ...(tabel.volledigVanaf === undefined ? {} : { volledigVanaf: tabel.volledigVanaf }),
    },
  };
}

/** Frictionless names the own table of a self-reference with an empty string. */
function toForeignKey(naam: string) {
  return (verwijzing: Tabel['vorm']['verwijzingen'][number]) => ({
    fields: verwijzing.fields,
    reference: {
      resource: verwijzing.reference.resource === naam ? '' : verwijzing.reference.resource,
      fields: verwijzing.reference.fields,
    },
  });
}

export function toGrensbestand(grenzen: Grenzen): Bestand {
  const bronjaar = String(grenzen.bronjaar);
  const inhoud = Buffer.from(`${JSON.stringify(grenzen.topologie)}\n`, 'utf8');
  const pad = `grenzen/gemeenten-${bronjaar}.topojson`;
  const vlakken = Object.values(grenzen.topologie.objects).reduce(
    (som, laag) => som + laag.geometries.length,
    0,
  );
  return {
    pad,
    inhoud,
    beschrijving: {
      name: `grenzen-${bronjaar}`,
      path: pad,
      title: `Gemeentegrenzen, bron ${bronjaar}`,
      description:
        'Grenzen van gemeenten zonder water, in hele meters (Rijksdriehoek). Eén laag per jaar; de lijnen zijn gedeeld.',
      profile: 'data-resource',
      format: 'topojson',
      mediatype: 'application/topo+json',
      encoding: 'utf-8',
      ...describeBestand(inhoud),
      jaren: grenzen.jaren,
      bronjaar: grenzen.bronjaar,
      rijen: vlakken,
      sources: [CBS_KADASTER],
      licenses: [CC_BY],
      gebreken: grenzen.gebreken,
    },
  };
}

export function toDatapackage(bestanden: readonly Bestand[], versie: string): string {
  const beschrijving = {
    profile: 'data-package',
    name: 'samenhang-gemeenten',
    title: 'Samenwerking van Nederlandse gemeenten',
    description:
      'Openbare feiten over gemeenten, indelingen in regio’s, gemeenschappelijke regelingen, geld en grenzen.',
    version: versie,
    licenses: [CC_BY, EIGEN],
    contributors: [{ title: 'Samenhang', role: 'wrangler' }],
    resources: bestanden.map((bestand) => bestand.beschrijving),
  };
  return `${JSON.stringify(beschrijving, null, 2)}\n`;
}

/** Replaces what stands in `map` by the new package; only files that the package knows are removed. */
export function writePakket(map: string, bestanden: readonly Bestand[], datapackage: string): void {
  rmSync(join(map, 'grenzen'), { recursive: true, force: true });
  for (const { pad, inhoud } of bestanden) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
  writeFileSync(join(map, 'datapackage.json'), datapackage);
}
