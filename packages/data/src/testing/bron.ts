/** A source on this machine, in the form that CBS documents; what it answers can be planted with faults. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pakket } from '../lees/index.ts';

/** A row of 'Gebieden in Nederland', or one with a fault in it. */
export type Gebiedenrij = Record<string, string | number | null | object>;

type Antwoord = (verzoek: IncomingMessage, antwoord: ServerResponse) => void;

export interface Proefbron {
  readonly url: string;
  /** Requests so far: path with its query, and the headers. */
  readonly verzoeken: readonly { readonly pad: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** Serves on 127.0.0.1 what `antwoord` says. */
export async function serveBron(antwoord: Antwoord): Promise<Proefbron> {
  const verzoeken: { pad: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((verzoek, uit) => {
    verzoeken.push({ pad: decodeURIComponent(verzoek.url ?? ''), headers: verzoek.headers });
    antwoord(verzoek, uit);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    verzoeken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const sendJson = (uit: ServerResponse, body: unknown): void => {
  uit.setHeader('Content-Type', 'application/json; charset=utf-8');
  uit.end(JSON.stringify(body));
};

export const sendXml = (uit: ServerResponse, tekst: string): void => {
  uit.setHeader('Content-Type', 'application/xml');
  uit.end(tekst);
};

/** Values are padded with spaces, as CBS has them. */
const pad = (tekst: string, breedte: number): string => tekst.padEnd(breedte);

/**
 * Synthetic: the rows of 'Gebieden in Nederland' of a year as CBS documents them (OData v3, TypedDataSet), made from the
 * memberships that the package has of these divisions. A region without a code of CBS gets one with these letters.
 */
export function gebiedenOf(
  { feiten }: Pakket,
  jaar: number,
  indelingen: readonly (readonly [indeling: string, letters: string])[],
): Record<string, string | null>[] {
  const naamVan = new Map(
    feiten.regios.flatMap((r) => (r.jaar === jaar ? [[`${r.indeling} ${r.regio}`, r.naam]] : [])),
  );
  const regioVan = new Map(
    feiten.lidmaatschap.flatMap((l) => (l.jaar === jaar ? [[`${l.indeling} ${l.gemeente}`, l.regio]] : [])),
  );
  const codeOf = makeCodes();
  return feiten.gemeenten
    .filter((g) => g.jaar === jaar)
    .map(({ gemeente, naam }, i) => {
      const rij: Record<string, string | null> = {
        ID: String(i),
        RegioS: pad(gemeente, 10),
        Code_1: pad(gemeente, 10),
        Naam_2: pad(naam, 50),
      };
      for (const [k, [indeling, letters]] of indelingen.entries()) {
        const regio = regioVan.get(`${indeling} ${gemeente}`);
        rij[`Code_${2 * k + 3}`] = regio === undefined ? null : pad(codeOf(indeling, regio, letters), 8);
        rij[`Naam_${2 * k + 4}`] =
          regio === undefined ? null : pad(naamVan.get(`${indeling} ${regio}`) ?? '', 50);
      }
      return rij;
    });
}

/** Codes of CBS stay; another region gets the next number behind the letters of its division. */
function makeCodes(): (indeling: string, regio: string, letters: string) => string {
  const gegeven = new Map<string, string>();
  return (indeling, regio, letters) => {
    if (/^[A-Z]{2}\d/u.test(regio)) return regio;
    const code =
      gegeven.get(`${indeling} ${regio}`) ?? `${letters}${String(gegeven.size + 1).padStart(2, '0')}`;
    gegeven.set(`${indeling} ${regio}`, code);
    return code;
  };
}

/** The divisions of two years, with the letters of their codes. */
export const van2016 = [
  ['arbeidsmarktregio', 'AM'],
  ['arrondissement', 'AR'],
  ['corop', 'CR'],
  ['corop_plus', 'CP'],
  ['corop_sub', 'CS'],
  ['ggd_regio', 'GG'],
  ['jeugdregio', 'JZ'],
  ['kvk', 'KK'],
  ['landbouwgebied', 'LB'],
  ['landbouwgroep', 'LG'],
  ['landsdeel', 'LD'],
  ['nuts1', 'NL'],
  ['nuts2', 'NL'],
  ['nuts3', 'NL'],
  ['politie_eenheid', 'RE'],
  ['provincie', 'PV'],
  ['ressort', 'RT'],
  ['rpa_gebied', 'RP'],
  ['toeristengebied', 'TR'],
  ['veiligheidsregio', 'VR'],
  ['wgr_gebied', 'WG'],
  ['zorgkantoorregio', 'ZK'],
] as const;
export const van2021 = [
  ['arbeidsmarktregio', 'AM'],
  ['ggd_regio', 'GG'],
  ['jeugdregio', 'JZ'],
  ['provincie', 'PV'],
  ['veiligheidsregio', 'VR'],
] as const;

/** Answers of CBS by the number of the table: two pages of OData v3. */
export function answerCbs(tabellen: Readonly<Record<string, readonly Gebiedenrij[]>>) {
  return ({ url = '' }: IncomingMessage, uit: ServerResponse): void => {
    const [, id = ''] = /\/ODataApi\/odata\/(\w+)\/TypedDataSet/u.exec(url) ?? [];
    const rijen = tabellen[id];
    if (!rijen) {
      uit.writeHead(404).end();
      return;
    }
    const tweede = url.includes('skip');
    const helft = Math.ceil(rijen.length / 2);
    sendJson(uit, {
      'odata.metadata': 'proef',
      value: tweede ? rijen.slice(helft) : rijen.slice(0, helft),
      ...(tweede ? {} : { 'odata.nextLink': `${url}&$skip=${helft}` }),
    });
  };
}

/** The regions of an editie as sets of members: what an editie says, whatever its codes. */
export function partOf({ feiten }: Pakket, indeling: string, jaar: number): readonly string[] {
  const leden = feiten.lidmaatschap.filter((l) => l.indeling === indeling && l.jaar === jaar);
  return [...Map.groupBy(leden, (l) => l.regio).values()]
    .map((regio) =>
      regio
        .map((l) => l.gemeente)
        .sort()
        .join(' '),
    )
    .sort();
}

/** A cell without its padding. */
export const textOf = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');
