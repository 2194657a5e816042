import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { OPGAVEDOMEINEN, VERANTWOORDELIJKHEDEN, type Verantwoordelijkheid } from '@samenhang/core/opgave';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import type { Heel } from '../vragen.ts';
import { Patronen } from './Patronen.tsx';
import { Toezegging, type Toezegstand } from './Toezegging.tsx';

type Opgave = Heel['inhoud'];
type Partij = Opgave['antwoorders'][number];

/** What an opgave is: what it is about, its effects, who answers for what, whose it is and what lies beneath it. */
export function Inhoud({ heel: { inhoud: opgave, nietBelegd, toezeggingen } }: { readonly heel: Heel }) {
  const woorden = useTaal().t.opgave.een;
  return (
    <>
      <section className="sh-mijn__deel">
        <Heading level={2}>{woorden.waarover}</Heading>
        <Paragraph className="sh-regels">{opgave.waarover}</Paragraph>
      </section>
      <Domeinen opgave={opgave} />
      <Matrix opgave={opgave} nietBelegd={nietBelegd.length} toezeggingen={toezeggingen} />
      <Partijen opgave={opgave} toezeggingen={toezeggingen} />
      <Patronen kop={woorden.patronen} patronen={opgave.patronen} />
    </>
  );
}

function Domeinen({ opgave: { domeinen } }: { readonly opgave: Opgave }) {
  const woorden = useTaal().t.opgave;
  const sociaal = new Map(OPGAVEDOMEINEN.map((een) => [een.domein, een.sociaal]));
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.een.domeinen}</Heading>
      {domeinen.length === 0 && <Paragraph>{woorden.een.geenDomein}</Paragraph>}
      <dl className="sh-agenda__domeinen">
        {domeinen.map(({ domein, effect }) => (
          <div key={domein}>
            <dt>
              {woorden.domeinen[domein]}{' '}
              {sociaal.get(domein) === false && <Merkje>{woorden.buitenSociaal}</Merkje>}
            </dt>
            <dd className="sh-regels">{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Vak {
  readonly wat: Verantwoordelijkheid;
  readonly vak: Opgave['matrix'][Verantwoordelijkheid];
}

interface MatrixProps {
  readonly opgave: Opgave;
  readonly nietBelegd: number;
  readonly toezeggingen: readonly Toezegstand[];
}

/** What this organisation said of this. */
const standIn = (toezeggingen: readonly Toezegstand[], { organisatie }: Partij, wat: Toezegstand['wat']) =>
  toezeggingen.find((een) => een.organisatie === organisatie && een.wat === wat);

function Matrix({ opgave, nietBelegd, toezeggingen }: MatrixProps) {
  const { t, getal } = useTaal();
  const woorden = t.opgave;
  const wie = ({ wat, vak }: Vak) => {
    if (!vak) return woorden.een.nietBekeken;
    const { partij } = vak;
    if (!partij) return <Merkje toon="let-op">{woorden.een.nietBelegd}</Merkje>;
    return (
      <>
        <Wie partij={partij} /> <Toezegging stand={standIn(toezeggingen, partij, wat)} />
      </>
    );
  };
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.een.verantwoordelijk}</Heading>
      <Paragraph>{woorden.een.bevinding(getal.heel(nietBelegd))}</Paragraph>
      <Tabel<Vak>
        bijschrift={woorden.een.verantwoordelijk}
        bijschriftVerborgen
        rijen={VERANTWOORDELIJKHEDEN.map((wat) => ({ wat, vak: opgave.matrix[wat] }))}
        sleutel={({ wat }) => wat}
        kolommen={[
          {
            id: 'wat',
            kop: woorden.een.wat,
            isNaam: true,
            cel: ({ wat }) => woorden.verantwoordelijk[wat],
          },
          { id: 'wie', kop: woorden.een.wie, cel: wie },
          { id: 'grond', kop: woorden.een.grond, cel: ({ vak }) => vak?.grond ?? '' },
        ]}
      />
    </section>
  );
}

/** An organisation; of a gemeente with the way to its page. */
function Wie({ partij: { naam, code } }: { readonly partij: Partij }) {
  return code === null ? (
    naam
  ) : (
    <Koppeling to="/gemeente/$code" params={{ code }}>
      {naam}
    </Koppeling>
  );
}

function Partijen({
  opgave: { eigenaars, antwoorders },
  toezeggingen,
}: Pick<MatrixProps, 'opgave' | 'toezeggingen'>) {
  const woorden = useTaal().t.opgave;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.een.eigenaars}</Heading>
      <ul className="utrecht-unordered-list">
        {eigenaars.map((een) => (
          <li key={een.organisatie ?? een.naam} className="utrecht-unordered-list__item">
            <Wie partij={een} /> <span className="sh-zacht">{woorden.niveaus[een.niveau]}</span>{' '}
            <Toezegging stand={standIn(toezeggingen, een, 'eigenaar')} />
          </li>
        ))}
      </ul>
      <Heading level={2}>{woorden.een.antwoorders}</Heading>
      {antwoorders.length === 0 ? (
        <Paragraph>{woorden.een.geenAntwoorder}</Paragraph>
      ) : (
        <ul className="utrecht-unordered-list">
          {antwoorders.map((een) => (
            <li key={een.organisatie ?? een.naam} className="utrecht-unordered-list__item">
              <Wie partij={een} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
