import { createReadStream } from 'node:fs';
import {
  compareRegister,
  type Pakket,
  type Rooverschil,
  readRegisterexport,
  writeRegister,
} from '@samenhang/data';
import { nl } from '@samenhang/taal';
import { type Doel, GebruikFout, toonAantal, writeDoel } from '../uitvoer/index.ts';

const t = nl.register.uitExport;

/** What an export of the register (XML) says otherwise than the package. @throws GebruikFout where it cannot be read */
export async function compareExport(pakket: Pakket, bestand: string) {
  const stroom = createReadStream(bestand, 'utf8') as AsyncIterable<string>;
  const gelezen = await readRegisterexport(stroom).catch((error: unknown) => {
    throw new GebruikFout(t.nietGelezen(bestand, error instanceof Error ? error.message : ''));
  });
  if (!gelezen.ok) {
    const { code, regel, gevonden } = gelezen.fout;
    throw new GebruikFout(`${bestand}, regel ${regel}: ${t.fouten[code]} (${gevonden})`);
  }
  const { regelingen, deelnames } = pakket;
  const nieuw = {
    regelingen: gelezen.records.map((record) => record.regeling),
    deelnames: gelezen.records.flatMap((record) => record.deelnames),
  };
  return {
    bestand,
    versie: gelezen.versie ?? null,
    noot: gelezen.noot ?? null,
    regelingen: nieuw.regelingen.length,
    ongelezen: gelezen.ongelezen,
    verschillen: compareRegister({ regelingen: [...regelingen], deelnames: [...deelnames] }, nieuw),
  };
}

const shown = (waarde: Rooverschil['velden'][number]['was']): string =>
  waarde === null ? t.leeg : typeof waarde === 'string' ? waarde : waarde.join(', ');

function describeVerschil({ soort, regeling, naam, velden }: Rooverschil): string[] {
  return [
    `${t.soorten[soort]}: ${regeling}  ${naam}`,
    ...velden.map(
      ({ veld, deelnemer, was, wordt }) =>
        `    ${veld}${deelnemer === undefined ? '' : ` (${deelnemer})`}: ${shown(was)} → ${shown(wordt)}`,
    ),
  ];
}

/** The same in lines. */
export function describeExport({
  versie,
  noot,
  regelingen,
  ongelezen,
  verschillen,
}: Awaited<ReturnType<typeof compareExport>>): string[] {
  return [
    t.kop(String(regelingen), versie ?? t.onbekend, String(verschillen.length)),
    ...(noot === null ? [] : [t.noten[noot]]),
    '',
    ...verschillen.flatMap(describeVerschil),
    ...(ongelezen.length === 0
      ? []
      : ['', t.ongelezen, ...ongelezen.map(({ pad, aantal }) => `    ${pad}  ${toonAantal(aantal)}×`)]),
  ];
}

/** Writes the register of the package in the form of its export; all versions. @throws Bevinding when that cannot be */
export async function saveExport({ regelingen, deelnames }: Pakket, naar: Doel<'xml'>): Promise<string> {
  await writeDoel(naar, writeRegister({ regelingen: [...regelingen], deelnames: [...deelnames] }));
  return t.bewaard(naar.bestand, String(regelingen.length));
}
