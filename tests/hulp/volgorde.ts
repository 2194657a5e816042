// The files that take longest begin first, so that none of them runs on alone when all others are done. In a fresh clone
// Vitest knows of no earlier run, and goes by the size of a file, which says little.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first; what is not here takes seconds. */
const langst = [
  'tests/journeys/schermen',
  'tests/opslag/postgres',
  'tests/journeys/samenspraak',
  'tests/api/rechten/rechten.test',
  'tests/journeys/mijn',
  'tests/journeys/raadsjaar',
  'tests/opslag/bestand',
  'tests/journeys/start',
  'tests/journeys/ontwerp',
  'tests/journeys/dossier',
  'tests/journeys/regelingen',
  'tests/journeys/kennis',
  'tests/api/cli-afweging',
  'tests/journeys/geld.test',
  'tests/journeys/laboratorium',
  'tests/api/cli-motor',
  'tests/api/traag',
  'tests/api/cli.test',
  'tests/journeys/druk',
  'tests/journeys/gemeente',
  'tests/journeys/register',
  'tests/api/tabellen',
  'tests/journeys/vergelijking',
  'tests/journeys/indelingen',
  'tests/journeys/route.test',
  'tests/api/cli-heel',
  'tests/api/nlgov',
  'tests/repository/npmstart',
  'tests/repository/pak',
  'tests/journeys/kolommen',
  'tests/journeys/aanmelden',
  'tests/api/cli-herontwerp',
  'tests/api/vlakken',
  'tests/journeys/gegevens',
  'packages/data/src/bouw/bouw',
  'packages/server/src/app/voorraad',
  'packages/server/src/app/werker',
  'packages/data/src/lees/lees',
  'packages/cli/src/app/programma',
  'packages/motor/src/regios/begrensd',
  'packages/rekenen/src/draden/pool',
  'packages/server/src/app/app.test',
];

const rang = ({ moduleId }: TestSpecification): number => {
  const plaats = langst.findIndex((deel) => moduleId.replaceAll('\\', '/').includes(deel));
  return plaats === -1 ? langst.length : plaats;
};

export class LangsteEerst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rang(a) - rang(b));
  }
}
