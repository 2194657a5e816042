import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import type { Knoop, Knoopdeel } from './knoop.ts';
import { VORMNAMEN } from './rijen.ts';
import type { Registerstand } from './verschil.ts';

const make = (
  naam: string,
  inhoud: readonly Knoopdeel[],
  kenmerken: Readonly<Record<string, string | null>> = {},
): Knoop => ({
  naam,
  kenmerken: Object.fromEntries(
    Object.entries(kenmerken).filter((een): een is [string, string] => een[1] !== null),
  ),
  inhoud,
});

const maybe = (naam: string, tekst: string | null, kenmerken = {}): readonly Knoop[] =>
  tekst === null ? [] : [make(naam, [tekst], kenmerken)];

/** A list within a piece of its own; nothing where it is empty. */
const listed = (naam: string, delen: readonly Knoop[]): readonly Knoop[] =>
  delen.length === 0 ? [] : [make(naam, delen)];

const lettersOf = (vorm: string): string => [...VORMNAMEN].find(([, naam]) => naam === vorm)?.[0] ?? vorm;

const tooipad: Readonly<Record<string, string>> = {
  gemeente: 'gemeente',
  provincie: 'provincie',
  waterschap: 'waterschap',
  samenwerkingsorganisatie: 'so',
  ministerie: 'ministerie',
};

function participant(rij: DeelnameRij): Knoop {
  const pad = tooipad[rij.soort ?? ''];
  const nummer = rij.gemeente?.toLowerCase() ?? 'onbekend';
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
    {
      systeemId: rij.deelnemer,
      resourceIdentifierTOOI:
        pad === undefined ? null : `https://identifier.overheid.nl/tooi/id/${pad}/${nummer}`,
    },
  );
}

function record(rij: RegelingRij, deelnames: readonly DeelnameRij[]): Knoop {
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
      ...listed('beleidsterreinen', each('beleidsterrein', rij.beleidsvelden)),
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
    { schemaVersie: '2.6.9' },
  );
}
