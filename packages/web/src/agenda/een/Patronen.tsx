import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { PATROONSLEUTELS, type Patroonverwijzing } from '@samenhang/core/opgave';
import { useQueries } from '@tanstack/react-query';
import { useTaal } from '../../i18n/taal.tsx';
import { patronenVraag } from '../../signalen/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { usePatroonnamen } from './patroonnamen.ts';

/** One thing that the signals of a pattern have in common, as the page of the patterns counts it. */
interface Deel {
  readonly soort: (typeof PATROONSLEUTELS)[number];
  /** As it was referred to. */
  readonly waarde: string;
  /** Of a regio: its indeling, and its code there. */
  readonly indeling: string | undefined;
  readonly plek: string;
}

function partsOf(patroon: Patroonverwijzing): readonly Deel[] {
  return PATROONSLEUTELS.flatMap((soort) => {
    const waarde = patroon[soort];
    if (waarde === undefined) return [];
    const grens = soort === 'regio' ? waarde.indexOf(':') : -1;
    const indeling = grens < 0 ? undefined : waarde.slice(0, grens);
    return [{ soort, waarde, indeling, plek: waarde.slice(grens + 1) }];
  });
}

/** What is told of each part: by the same answers as the page of the patterns, so that both say the same. */
function useTellingen(delen: readonly Deel[]) {
  const antwoorden = useQueries({
    queries: delen.map(({ soort, indeling }) => patronenVraag(soort, indeling)),
  });
  return new Map(
    delen.map((deel, k) => {
      const { data, isError } = antwoorden[k] ?? {};
      const patroon = data?.patronen.find(({ waarde }) => waarde === deel.plek);
      return [`${deel.soort} ${deel.waarde}`, { patroon, bezig: data === undefined && isError !== true }];
    }),
  );
}

interface PatronenProps {
  readonly kop: string;
  readonly patronen: readonly Patroonverwijzing[];
}

/** Patterns of signals: how many each tells of, and where the pattern itself stands. */
export function Patronen({ kop, patronen }: PatronenProps) {
  const woorden = useTaal().t.opgave.een;
  const perPatroon = patronen.map(partsOf);
  const tellingen = useTellingen(perPatroon.flat());
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{kop}</Heading>
      <Paragraph>{patronen.length === 0 ? woorden.geenPatroon : woorden.patroonUitleg}</Paragraph>
      {perPatroon.some(({ length }) => length > 1) && <p className="sh-noot">{woorden.patroonSamen}</p>}
      <ul className="utrecht-unordered-list">
        {perPatroon.map((delen) => (
          <li
            key={delen.map(({ soort, waarde }) => `${soort} ${waarde}`).join()}
            className="utrecht-unordered-list__item"
          >
            {delen.map((deel) => (
              <Regel key={deel.soort} deel={deel} telling={tellingen.get(`${deel.soort} ${deel.waarde}`)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RegelProps {
  readonly deel: Deel;
  readonly telling: ReturnType<typeof useTellingen> extends Map<string, infer T> ? T | undefined : never;
}

function Regel({ deel: { soort, waarde, indeling, plek }, telling }: RegelProps) {
  const { t, getal } = useTaal();
  const { een, patroonsleutels } = t.opgave;
  const noem = usePatroonnamen();
  const patroon = telling?.patroon;
  const eigenNaam = noem(soort, waarde);
  // What only the data package names is named by the answer.
  const naam = eigenNaam === waarde ? (patroon?.naam ?? waarde) : eigenNaam;
  const { signalen = null, gemeenten = null } = patroon ?? {};
  const aantal =
    signalen === null || gemeenten === null
      ? een.patroonWeinig
      : een.patroonAantal(getal.heel(signalen), getal.heel(gemeenten));
  return (
    <p className="sh-agenda__patroon">
      <Koppeling
        to="/signalen/patronen"
        search={{ soort, waarde: plek, ...(indeling === undefined ? {} : { indeling }) }}
      >
        {`${patroonsleutels[soort]}: ${naam}`}
      </Koppeling>
      <span className="sh-zacht sh-agenda__telling">{telling?.bezig ? een.patroonBezig : aantal}</span>
    </p>
  );
}
