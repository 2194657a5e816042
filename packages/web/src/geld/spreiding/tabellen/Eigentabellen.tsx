import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import { type ReactNode, useMemo } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import { Uitklap } from '../../../ui/velden/Uitklap.tsx';
import { readRuimtes, type Spreidingadres, writeRuimtes } from '../../adres.ts';
import type { Eigenland } from '../vraag.ts';
import { afstandtabel, capaciteittabel } from './lees.ts';
import { Tabelkiezer } from './Tabelkiezer.tsx';

interface AfstandkiezerProps {
  readonly atlas: Atlas;
  readonly onEigen: (eigen: Eigenland) => void;
}

/** A table of distances, to be chosen. */
export function Afstandkiezer({ atlas, onEigen }: AfstandkiezerProps) {
  const { afstanden: woorden } = useTaal().t.geld.spreiding.tabellen;
  const wijze = useMemo(() => afstandtabel(atlas), [atlas]);
  return (
    <Tabelkiezer
      wijze={wijze}
      kop={woorden.kop}
      uitleg={woorden.uitleg}
      kies={woorden.kies}
      zin={woorden.gelezen}
      onGebruik={(land, bestand) => onEigen({ bestand, land })}
    />
  );
}

interface EigentabellenProps extends AfstandkiezerProps {
  readonly eigen: Eigenland | undefined;
  readonly onWeg: () => void;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** The visitor's own tables: what is in use, with a way to take it out, or else to be chosen. */
export function Eigentabellen({ atlas, eigen, onEigen, onWeg, beheer }: EigentabellenProps) {
  const { t, getal } = useTaal();
  const { tabellen: woorden } = t.geld.spreiding;
  const { stand, wijzig } = beheer;
  const wijze = useMemo(() => capaciteittabel(atlas), [atlas]);
  const ruimtes = readRuimtes(stand.ruimtes);
  return (
    <Uitklap
      titel={woorden.titel}
      open={eigen !== undefined || ruimtes.size > 0}
      className="sh-geld__tabellen"
    >
      <p className="sh-noot">{woorden.uitleg}</p>
      {ruimtes.size > 0 ? (
        <InGebruik
          kop={woorden.capaciteiten.kop}
          weg={woorden.capaciteiten.haalWeg}
          onWeg={() => wijzig({ ruimtes: undefined })}
        >
          {woorden.capaciteiten.inGebruik(getal.heel(ruimtes.size))}
        </InGebruik>
      ) : (
        <Tabelkiezer
          wijze={wijze}
          kop={woorden.capaciteiten.kop}
          uitleg={woorden.capaciteiten.uitleg}
          kies={woorden.capaciteiten.kies}
          zin={woorden.capaciteiten.gelezen}
          onGebruik={(per) => wijzig({ ruimtes: writeRuimtes(per) })}
        />
      )}
      {eigen ? (
        <InGebruik kop={woorden.afstanden.kop} weg={woorden.afstanden.haalWeg} onWeg={onWeg}>
          {woorden.afstanden.inGebruik(eigen.bestand, getal.heel(eigen.land.gemeenten.length))}
        </InGebruik>
      ) : (
        <Afstandkiezer atlas={atlas} onEigen={onEigen} />
      )}
    </Uitklap>
  );
}

interface InGebruikProps {
  readonly kop: string;
  readonly weg: string;
  readonly onWeg: () => void;
  readonly children: ReactNode;
}

function InGebruik({ kop, weg, onWeg, children }: InGebruikProps) {
  return (
    <section className="sh-geld__tabel">
      <Heading level={2} appearance="level-4">
        {kop}
      </Heading>
      <p>{children}</p>
      <div>
        <Button purpose="secondary" onClick={onWeg}>
          {weg}
        </Button>
      </div>
    </section>
  );
}
