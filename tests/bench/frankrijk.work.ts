// Run by frankrijk.bench.ts in a process of its own, so that its memory is its own: congruentie of France.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, computeCongruentie, type Editie } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly region?: string;
  readonly arrondissement?: string;
}
interface Epci {
  readonly code: string;
  readonly membres: readonly { readonly code: string }[];
}

const require = createRequire(import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A partition from the region of each commune; a commune without one lies in none. */
function buildEditie(indeling: string, regioVan: readonly (string | undefined)[]): Editie {
  const regios = [...new Set(regioVan)].filter((code) => code !== undefined).sort();
  const nummer = new Map(regios.map((code, index) => [code, index]));
  const leden = regioVan.flatMap((code, eenheid) =>
    code === undefined ? [] : [{ eenheid, regio: nummer.get(code) ?? 0, aandeel: 1 }],
  );
  return {
    indeling,
    jaar: 2025,
    basis: 'waargenomen',
    oorsprongjaar: 2025,
    wijze: '',
    bron: '@etalab/decoupage-administratif',
    licentie: 'Licence Ouverte 2.0',
    gebreken: '',
    regios: regios.map((code) => ({ code, naam: code })),
    overdekking: buildOverdekking(regioVan.length, regios.length, leden),
    onzeker: [],
  };
}

function buildFrance(): Atlas {
  const communes = (
    readJson(require.resolve('@etalab/decoupage-administratif/data/communes.json')) as readonly Commune[]
  ).filter((c) => c.type === 'commune-actuelle');
  const bestand = readJson(
    require.resolve('@etalab/decoupage-administratif/data/epci.json'),
  ) as readonly Epci[];
  const epci = new Map(bestand.flatMap((e) => e.membres.map((m) => [m.code, e.code] as const)));
  const n = communes.length;
  const edities = [
    buildEditie(
      'region',
      communes.map((c) => c.region),
    ),
    buildEditie(
      'departement',
      communes.map((c) => c.departement),
    ),
    buildEditie(
      'arrondissement',
      communes.map((c) => c.arrondissement),
    ),
    buildEditie(
      'epci',
      communes.map((c) => epci.get(c.code)),
    ),
  ];
  return {
    jaar: 2025,
    gemeenten: communes.map((c) => ({ code: c.code, naam: c.nom })),
    inwoners: new Float64Array(n).fill(Number.NaN),
    inwonersJaar: new Uint16Array(n),
    buren: { start: new Uint32Array(n + 1), naar: new Uint32Array(0), soort: new Uint8Array(0) },
    indelingen: new Map(),
    edities: new Map(edities.map((e) => [e.indeling, e])),
    regels: [],
    voorkeuzes: new Map(),
  };
}

const france = buildFrance();
const edities = [...france.edities.values()];
const times: number[] = [];
let gemiddelde = Number.NaN;
for (let run = 0; run < 3; run++) {
  const start = performance.now();
  ({ gemiddelde } = computeCongruentie(france, { edities }));
  times.push(performance.now() - start);
}
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    communes: france.gemeenten.length,
    regios: edities.map((e) => e.regios.length),
    gemiddelde,
    times,
    megabytes: maxRSS / 1024,
  }),
);
