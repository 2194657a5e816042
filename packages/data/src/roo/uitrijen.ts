import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import type { Knoop, Knoopdeel } from '../xml/index.ts';
import { type Roodeelname, TOOISOORTEN, VORMNAMEN } from './rijen.ts';
import type { Registerstand } from './verschil.ts';

/** Where the schema of the export is described; it stands in the root of each. */
const schema = 'https://organisaties.overheid.nl/static/schema/oo/export/2.6.9';
/** Of what we add where the export has no place for it. */
const eigen = 'urn:samenhang:register';
/** Every name of the export has its prefix. */
const van = (naam: string): string => `p:${naam}`;

const make = (
  naam: string,
  inhoud: readonly Knoopdeel[],
  kenmerken: Readonly<Record<string, string | null>> = {},
): Knoop => ({
  naam: van(naam),
  kenmerken: Object.fromEntries(
    Object.entries(kenmerken).flatMap(([veld, waarde]) =>
      waarde === null ? [] : [[veld.includes(':') ? veld : van(veld), waarde] as const],
    ),
  ),
  inhoud,
});

const maybe = (naam: string, tekst: string | null, kenmerken = {}): readonly Knoop[] =>
  tekst === null ? [] : [make(naam, [tekst], kenmerken)];

/** A list within a piece of its own; nothing where it is empty. */
const listed = (naam: string, delen: readonly Knoop[]): readonly Knoop[] =>
  delen.length === 0 ? [] : [make(naam, delen)];

const lettersOf = (vorm: string): string => [...VORMNAMEN].find(([, naam]) => naam === vorm)?.[0] ?? vorm;

const tooipad = (soort: DeelnameRij['soort']): string | undefined =>
  Object.entries(TOOISOORTEN).find(([, naam]) => naam === soort)?.[0];

/**
 * What is known of who a participant is: the identifier that it came with, else that of its gemeente. Where there is neither
 * none is made up: its number in the register is its own, and only its kind is added, under a name of ours.
 */
function identityOf({ tooi, gemeente, soort }: Roodeelname): Readonly<Record<string, string | null>> {
  const code = gemeente?.toLowerCase();
  const nummer =
    tooi ?? (code === undefined ? null : `https://identifier.overheid.nl/tooi/id/gemeente/${code}`);
  return {
    resourceIdentifierTOOI: nummer,
    'samenhang:soort': nummer === null ? (tooipad(soort) ?? null) : null,
  };
}

function participant(rij: Roodeelname): Knoop {
  return make(
    'deelnemendeOrganisatie',
    [
      make('naam', [rij.naam]),
      ...maybe('toetredingsDatum', rij.sinds),
      ...listed(
        'bestuursorganen',
        rij.organen.map((orgaan) => make('bestuursorgaan', [orgaan])),
      ),
      ...maybe('verdeelsleutel', rij.verdeelsleutel),
    ],
    { systeemId: rij.deelnemer, ...identityOf(rij) },
  );
}

/** Policy fields as the export has them: what stood within another, with spaces around the bar, is one with it. */
const joinFields = (velden: readonly string[]): readonly string[] =>
  velden.length === 0 ? [] : velden.join('|').split(/(?<! )\|(?! )/u);

function record(rij: RegelingRij, deelnames: readonly Roodeelname[]): Knoop {
  const wetten = rij.grondslag.map((wet) => make('wettelijkeGrondslag', [make('opschrift', [wet])]));
  const each = (naam: string, teksten: readonly string[]) => teksten.map((tekst) => make(naam, [tekst]));
  return make(
    'gemeenschappelijkeRegeling',
    [
      make('titel', [rij.naam]),
      ...maybe('citeertitel', rij.citeertitel),
      make('samenwerkingsvorm', [rij.vorm], { afkorting: lettersOf(rij.vorm) }),
      make('datumInwerkingtreding', [rij.vanKracht]),
      ...maybe('datumUitwerkingtreding', rij.tot),
      ...maybe('regionaalSamenwerkingsorgaan', rij.lichaam, { resourceIdentifierTOOI: rij.tooi }),
      ...(rij.vorigeVersie === null ? [] : [make('previousVersion', [], { systeemId: rij.vorigeVersie })]),
      ...(rij.volgendeVersie === null ? [] : [make('nextVersion', [], { systeemId: rij.volgendeVersie })]),
      ...listed('bevoegdheidsverkrijgingen', each('bevoegdheidsverkrijging', rij.bevoegdheden)),
      ...listed('wettelijkeGrondslagen', wetten),
      ...listed('beleidsterreinen', each('beleidsterrein', joinFields(rij.beleidsvelden))),
      ...maybe('doel', rij.belang),
      ...maybe('bronhouder', rij.bronhouder),
      ...(rij.besluit === null ? [] : [make('instellingsbesluiten', [make('referentie', [rij.besluit])])]),
      ...listed('deelnemendeOrganisaties', deelnames.map(participant)),
    ],
    { systeemId: rij.rooId },
  );
}

/** A state of the register in the form of its export (schema 2.6.9): the fields that our tables have. */
export function toRoo({ regelingen, deelnames }: Registerstand): Knoop {
  const bij = Map.groupBy(deelnames, ({ regeling }) => regeling);
  return make(
    'overheidsorganisaties',
    [
      make(
        'gemeenschappelijkeRegelingen',
        regelingen.map((rij) => record(rij, bij.get(rij.rooId) ?? [])),
      ),
    ],
    { 'xmlns:p': schema, 'xmlns:samenhang': eigen },
  );
}
