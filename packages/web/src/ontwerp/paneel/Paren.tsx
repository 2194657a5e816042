import { Button } from '@nl-design-system-candidate/button-react';
import { type Atlas, indexOfGemeente } from '@samenhang/core';
import { useState } from 'react';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import type { Gemeentepaar, Vraag } from '../vraag/vraag.ts';
import type { Vraagbeheer } from '../vraag/vraagbeheer.ts';
import { Deeltitel, Weghaallijst } from './Velden.tsx';

interface ParenProps {
  readonly atlas: Atlas;
  readonly beheer: Vraagbeheer;
}

type Soort = 'samen' | 'apart';

function listsOf({ samen = [], apart = [] }: Vraag): Readonly<Record<Soort, readonly Gemeentepaar[]>> {
  return { samen, apart };
}

/** Pairs of gemeenten that must be together, or apart. */
export function Paren({ atlas, beheer }: ParenProps) {
  const { t, getal } = useTaal();
  const { vraag, wijzig } = beheer;
  const [eerste, setEerste] = useState<string>();
  const [tweede, setTweede] = useState<string>();
  const lijsten = listsOf(vraag);
  const naam = (code: string) => atlas.gemeenten[indexOfGemeente(atlas, code) ?? -1]?.naam ?? code;
  const add = (soort: Soort) => {
    if (eerste === undefined || tweede === undefined || eerste === tweede) return;
    wijzig({ [soort]: [...lijsten[soort], [eerste, tweede]] });
    setEerste(undefined);
    setTweede(undefined);
  };
  const compleet = eerste !== undefined && tweede !== undefined && eerste !== tweede;
  return (
    <Uitklap
      titel={
        <Deeltitel titel={t.ontwerp.paren} stand={getal.heel(lijsten.samen.length + lijsten.apart.length)} />
      }
    >
      <p>{t.ontwerp.parenUitleg}</p>
      <Gemeenteveld atlas={atlas} label={t.ontwerp.eerste} naam={eerste && naam(eerste)} onKies={setEerste} />
      <Gemeenteveld atlas={atlas} label={t.ontwerp.tweede} naam={tweede && naam(tweede)} onKies={setTweede} />
      <div className="sh-knoppen">
        <Button purpose="secondary" aria-disabled={!compleet} onClick={() => add('samen')}>
          {t.ontwerp.samen}
        </Button>
        <Button purpose="secondary" aria-disabled={!compleet} onClick={() => add('apart')}>
          {t.ontwerp.apart}
        </Button>
      </div>
      <Parenlijst atlas={atlas} beheer={beheer} />
    </Uitklap>
  );
}

/** The pairs of the question, each to be taken away. */
function Parenlijst({ atlas, beheer: { vraag, wijzig } }: ParenProps) {
  const { t } = useTaal();
  const lijsten = listsOf(vraag);
  const naam = (code: string) => atlas.gemeenten[indexOfGemeente(atlas, code) ?? -1]?.naam ?? code;
  const remove = (sleutel: string) => {
    const [soort = '', paar] = sleutel.split(' ');
    if (soort !== 'samen' && soort !== 'apart') return;
    wijzig({ [soort]: lijsten[soort].filter((p) => p.join('.') !== paar) });
  };
  return (
    <Weghaallijst
      regels={[
        ...lijsten.samen.map(([a, b]) => ({
          sleutel: `samen ${a}.${b}`,
          tekst: t.ontwerp.samenZin(naam(a), naam(b)),
        })),
        ...lijsten.apart.map(([a, b]) => ({
          sleutel: `apart ${a}.${b}`,
          tekst: t.ontwerp.apartZin(naam(a), naam(b)),
        })),
      ]}
      onWeg={remove}
    />
  );
}

interface GemeenteveldProps {
  readonly atlas: Atlas;
  readonly label: string;
  readonly naam: string | undefined;
  readonly onKies: (code: string) => void;
}

/** A search field with what was chosen in it below. */
function Gemeenteveld({ atlas, label, naam, onKies }: GemeenteveldProps) {
  return (
    <div>
      <Zoekveld atlas={atlas} label={label} onKies={onKies} />
      <p role="status" className="sh-ontwerp__gekozen">
        {naam}
      </p>
    </div>
  );
}
