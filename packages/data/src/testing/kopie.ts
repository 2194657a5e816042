/** For tests: a package in a temporary folder that can be damaged on purpose. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Beschrijving {
  resources: { name: string; path: string; bytes?: number; hash?: string; rijen?: number }[];
}

export class Kopie {
  readonly map: string;

  /** A copy of `bron`, or an empty folder. */
  constructor(bron?: string) {
    this.map = mkdtempSync(join(tmpdir(), 'samenhang-pakket-'));
    if (bron !== undefined) cpSync(bron, this.map, { recursive: true });
  }

  read(pad: string): string {
    return readFileSync(join(this.map, pad), 'utf8');
  }

  write(pad: string, inhoud: string | Uint8Array): void {
    writeFileSync(join(this.map, pad), inhoud);
  }

  /** Changes the lines of a file; line 1 is at index 0. */
  changeLines(pad: string, verander: (regels: string[]) => void): void {
    const regels = this.read(pad).split('\n');
    verander(regels);
    this.write(pad, regels.join('\n'));
  }

  /** Changes one line; 1 is the header. A line that becomes empty is taken out. */
  changeLine(pad: string, regel: number, verander: (tekst: string) => string): void {
    this.changeLines(pad, (regels) => {
      const nieuw = verander(regels[regel - 1] ?? '');
      regels.splice(regel - 1, 1, ...(nieuw === '' ? [] : [nieuw]));
    });
  }

  remove(pad: string): void {
    rmSync(join(this.map, pad), { recursive: true });
  }

  changeDescriptor(verander: (beschrijving: Beschrijving) => void): void {
    const beschrijving = JSON.parse(this.read('datapackage.json')) as Beschrijving;
    verander(beschrijving);
    this.write('datapackage.json', JSON.stringify(beschrijving));
  }

  /** Changes what the descriptor says of one resource. */
  changeResource(naam: string, anders: Readonly<Record<string, unknown>>): void {
    this.changeDescriptor(({ resources }) => {
      for (const resource of resources.filter((r) => r.name === naam)) Object.assign(resource, anders);
    });
  }

  /** Makes size, checksum and row count agree with a file that was changed on purpose. */
  seal(...paden: string[]): void {
    this.changeDescriptor(({ resources }) => {
      for (const resource of resources.filter((r) => paden.includes(r.path))) {
        const inhoud = readFileSync(join(this.map, resource.path));
        resource.bytes = inhoud.length;
        resource.hash = `sha256:${createHash('sha256').update(inhoud).digest('hex')}`;
        delete resource.rijen;
      }
    });
  }

  dispose(): void {
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** The smallest whole package: three gemeenten, one indeling, boundaries and a neighbour. */
export function createKlein(): Kopie {
  const kopie = new Kopie();
  const bestanden: Readonly<Record<string, string>> = {
    'gemeenten.csv':
      'jaar,gemeente,naam,inwoners,tooi\n2020,GM0001,Aa,10,\n2020,GM0002,"Bee, de",,\n2020,GM0003,Cee,5,\n',
    'indelingen.csv':
      'indeling,naam,naam_en,domein,verplichting,grondslag,bron,licentie,omschrijving,omschrijving_en,gebreken\n' +
      'proef,Proef,Trial,fysiek,vrijwillig,,eigen,CC0,Een proef.,A trial.,\n',
    'edities.csv':
      'indeling,jaar,basis,wijze,bron,licentie,gebreken,zonder_regio\nproef,2020,waargenomen,Zelf gemaakt.,eigen,CC0,,GM0003\n',
    'regios.csv': 'indeling,jaar,regio,naam\nproef,2020,A,Noord\nproef,2020,B,Zuid\n',
    'lidmaatschap.csv':
      'indeling,jaar,gemeente,regio,aandeel,overlap\nproef,2020,GM0001,A,1,\nproef,2020,GM0002,A,0.4,\nproef,2020,GM0002,B,0.6,\n',
  };
  const vlakken = Object.entries({ GM0001: 'Aa', GM0002: 'Bee, de', GM0003: 'Cee' }).map(([id, naam], i) => ({
    type: 'Polygon',
    id,
    properties: { naam },
    arcs: [[i]],
  }));
  const topologie = {
    type: 'Topology',
    objects: { '2020': { type: 'GeometryCollection', geometries: vlakken } },
    arcs: [100_000, 101_000, 102_000].map((x) => [
      [x, 400_000],
      [x + 1000, 400_000],
      [x, 401_000],
      [x, 400_000],
    ]),
  };
  for (const [pad, inhoud] of Object.entries(bestanden)) kopie.write(pad, inhoud);
  kopie.write('grenzen.topojson', JSON.stringify(topologie));
  const tabellen = Object.keys(bestanden).map((path) => ({
    name: path.replace('.csv', ''),
    path,
    format: 'csv',
  }));
  const grenzen = {
    name: 'grenzen',
    path: 'grenzen.topojson',
    format: 'topojson',
    jaren: { '2020': 'waargenomen' },
  };
  kopie.write('datapackage.json', JSON.stringify({ name: 'klein', resources: [...tabellen, grenzen] }));
  return kopie;
}
