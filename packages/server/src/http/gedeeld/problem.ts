import { z } from '@hono/zod-openapi';
import {
  describeFout,
  describeProbleem,
  type EigenProbleemfeit,
  type Foutfeit,
  nl,
  type Probleemfeit,
  type Probleemsoort,
} from '@samenhang/taal';
import { apiVersie } from './versie.ts';

const bedoeldField = z
  .string()
  .optional()
  .openapi({ description: 'De geldige waarde die er het meest op lijkt.' });

/** One thing that is wrong with what was asked, and how to mend it; sentences in Dutch, fields for programs. */
const faultSchema = z
  .looseObject({
    plaats: z.enum(['query', 'path']).openapi({ description: 'Waar de fout staat.' }),
    veld: z.string().openapi({ description: 'De naam van de parameter.' }),
    code: z.string().openapi({ description: 'Vaste code van deze fout.' }),
    wat: z.string().openapi({ description: 'Wat er mis is.' }),
    herstel: z.string().openapi({ description: 'Hoe u het herstelt.' }),
    bedoeld: bedoeldField,
    waarde: z.string().optional().openapi({ description: 'De waarde die niet kan.' }),
    keuzes: z.array(z.string()).optional().openapi({ description: 'De waarden die wel kunnen.' }),
    schrijfwijze: z.string().optional().openapi({ description: 'Code van hoe de waarde eruit moet zien.' }),
    indeling: z.string().optional().openapi({ description: 'De indeling waar het om gaat.' }),
    jaar: z.int().optional().openapi({ description: 'Het jaar waar het om gaat.' }),
    van: z.int().optional().openapi({ description: 'Het eerste jaar dat kan.' }),
    tot: z.int().optional().openapi({ description: 'Het laatste jaar dat kan.' }),
  })
  .openapi('Fout', { description: 'Naast de zinnen staan de gegevens waaruit zij zijn gemaakt.' });

const verwanteSchema = z
  .object({
    code: z.string().openapi({ description: 'De code van de gemeente.' }),
    naam: z.string().openapi({ description: 'De naam van de gemeente.' }),
    soort: z
      .enum(['opgegaan-in', 'ontstaan-uit'])
      .openapi({ description: 'Of de gevraagde gemeente hierin opging, of hieruit ontstond.' }),
  })
  .openapi('VerwanteGemeente');

export const problemSchema = z
  .looseObject({
    type: z.string().openapi({ description: 'Naam van het soort probleem, als URI.' }),
    title: z.string().openapi({ description: 'Het soort probleem, in het kort.' }),
    status: z.int().openapi({ description: 'De HTTP-status.' }),
    detail: z.string().openapi({ description: 'Wat er in dit geval mis is, gemaakt uit code en velden.' }),
    instance: z.string().optional().openapi({ description: 'Het adres dat werd gevraagd.' }),
    code: z.string().openapi({ description: 'Vaste code, voor programma’s.' }),
    verzoek: z.string().optional().openapi({
      description: 'Het nummer van het verzoek, ook in de kop X-Request-Id en in het logboek van de server.',
    }),
    fouten: z.array(faultSchema).optional(),
    gemeente: z.string().optional().openapi({ description: 'De code van de gevraagde gemeente.' }),
    naam: z.string().optional().openapi({ description: 'Haar naam in het jaar waarin zij bestond.' }),
    jaar: z.int().optional().openapi({ description: 'Het gevraagde jaar.' }),
    bekendIn: z.int().optional().openapi({ description: 'Het dichtstbijzijnde jaar waarin zij bestond.' }),
    verwanten: z
      .array(verwanteSchema)
      .optional()
      .openapi({ description: 'Waarin de gemeente opging, of waaruit zij ontstond.' }),
    indeling: z.string().optional().openapi({ description: 'De gevraagde indeling.' }),
    bedoeld: bedoeldField,
    van: z.int().optional().openapi({ description: 'Het eerste jaar dat kan.' }),
    tot: z.int().optional().openapi({ description: 'Het laatste jaar dat kan.' }),
  })
  .openapi('Probleem', {
    description:
      'Een fout volgens RFC 9457. Naast de zin in detail staan een vaste code en de gegevens waaruit de zin is ' +
      'gemaakt, zodat een programma haar niet hoeft te ontleden.',
  });

/** A fault with the place where it stands. */
export type Fault = Foutfeit & { readonly plaats: 'query' | 'path'; readonly veld: string };

/**
 * Why a request has no answer, before it is tied to the address that was asked for. A public resource knows no
 * other problems than these; those that need to know who asks are of the room `eigen`.
 */
export type Problem =
  | Exclude<Probleemfeit, EigenProbleemfeit | { readonly code: 'ongeldige-invoer' }>
  | { readonly code: 'ongeldige-invoer'; readonly fouten: readonly Fault[] };

/** Wrong input: every fault at once. */
export function invalidInput(fouten: readonly Fault[]): Problem {
  return { code: 'ongeldige-invoer', fouten };
}

type Soort = readonly [status: number, titel: Probleemsoort];

/** Status and kind of each code; what is not listed was not found. */
const soorten: ReadonlyMap<string, Soort> = new Map<Probleemfeit['code'], Soort>([
  ['ongeldige-invoer', [400, 'vraag']],
  ['onleesbaar-verzoek', [400, 'vraag']],
  ['te-traag', [408, 'traag']],
  ['niet-aangemeld', [401, 'aanmelden']],
  ['aanmelding-onjuist', [401, 'aanmelden']],
  ['aanbieder-onjuist', [401, 'aanmelden']],
  ['aanbieder-geen-rol', [403, 'toestemming']],
  ['aanbieder-geen-adres', [403, 'toestemming']],
  ['aanbieder-bestaat', [409, 'botsing']],
  ['aanbieder-onbereikbaar', [503, 'aanbieder']],
  ['tweede-stap', [401, 'aanmelden']],
  ['code-onjuist', [401, 'aanmelden']],
  ['passkey-onjuist', [401, 'aanmelden']],
  ['sleutel-ongeldig', [403, 'toestemming']],
  ['uitnodiging-ongeldig', [403, 'toestemming']],
  ['link-ongeldig', [403, 'toestemming']],
  ['herstel-ongeldig', [403, 'toestemming']],
  ['vreemde-herkomst', [403, 'toestemming']],
  ['geen-toestemming', [403, 'toestemming']],
  ['methode-niet-toegestaan', [405, 'methode']],
  ['botsing', [409, 'botsing']],
  ['laatste-beheerder', [409, 'botsing']],
  ['te-veel-opmerkingen', [409, 'botsing']],
  ['te-veel-agendalinks', [409, 'botsing']],
  ['agendalink-ingetrokken', [410, 'nietGevonden']],
  ['te-veel-uitnodigingen', [409, 'botsing']],
  ['eerst-overdragen', [409, 'botsing']],
  ['geen-uitkomst', [409, 'botsing']],
  ['inmiddels-gewijzigd', [412, 'gewijzigd']],
  ['te-groot', [413, 'groot']],
  ['bereik-bestaat-niet', [416, 'bereik']],
  ['verwachting-onbekend', [417, 'verwachting']],
  ['ongeldige-inhoud', [422, 'inhoud']],
  ['persoonsgegevens', [422, 'inhoud']],
  ['versie-ontbreekt', [428, 'versie']],
  ['te-vaak', [429, 'vaak']],
  ['te-veel-taken', [429, 'vaak']],
  ['rekentijd-op', [429, 'vaak']],
  ['kop-te-groot', [431, 'kop']],
  ['interne-fout', [500, 'server']],
  ['opslag-onbereikbaar', [503, 'opslag']],
  ['opslag-vol', [507, 'opslag']],
  ['server-stopt', [503, 'stopt']],
  ['te-druk', [503, 'druk']],
  ['te-zwaar', [503, 'druk']],
]);

/** The fields of a problem as they go out; each fault with its sentences. */
function fieldsOf(problem: Problem | EigenProbleemfeit): object {
  if (problem.code !== 'ongeldige-invoer') return problem;
  return { ...problem, fouten: problem.fouten.map((fout) => ({ ...fout, ...describeFout(nl, fout) })) };
}

/** The problem as an answer: RFC 9457 with code and fields as extension members, never cached. */
export function problemResponse(
  problem: Problem | EigenProbleemfeit,
  instance: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const [status, titel] = soorten.get(problem.code) ?? [404, 'nietGevonden'];
  const body = {
    type: `urn:samenhang:probleem:${problem.code}`,
    title: nl.problemen.titels[titel],
    status,
    detail: describeProbleem(nl, problem),
    instance,
    ...fieldsOf(problem),
  };
  const all = new Headers({ ...headers });
  if ('wacht' in problem) all.set('Retry-After', String(problem.wacht));
  all.set('Content-Type', 'application/problem+json; charset=utf-8');
  all.set('Cache-Control', 'no-store');
  all.set('API-Version', apiVersie);
  return new Response(JSON.stringify(body), { status, headers: all });
}

/** The same answer with the number of its request: in its head, and in what a problem tells. */
export async function withNumber(response: Response, nummer: string): Promise<Response> {
  const { headers, status } = response;
  headers.set(nummerkop, nummer);
  if (!headers.get('Content-Type')?.startsWith('application/problem+json')) return response;
  const body = { ...((await response.json()) as object), verzoek: nummer };
  return new Response(JSON.stringify(body), { status, headers });
}

/** The header that has the number of a request, coming in from a proxy and going out. */
export const nummerkop = 'X-Request-Id';
