import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { ReactNode } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import { Uitklap } from '../../../ui/velden/Uitklap.tsx';
import { readRuimtes, type Spreidingadres, writeRuimtes } from '../../adres.ts';
import { Tabelinvoer } from '../../tabel/Tabelinvoer.tsx';
import type { Eigenland } from '../vraag.ts';
import { afstandtabel, capaciteittabel } from './lees.ts';

interface AfstandkiezerProps {
  readonly atlas: Atlas;
  readonly onEigen: (eigen: Eigenland) => void;
}

/** A table of distances, to be chosen. */
export function Afstandkiezer({ atlas, onEigen }: AfstandkiezerProps) {
  const { t, taal, getal } = useTaal();
  const { afstanden: woorden } = t.geld.spreiding.tabellen;
  const wijze = afstandtabel(atlas, { t, taal, heel: getal.heel });
  return (
    <Tabeldeel kop={woorden.kop}>
      <p className="sh-noot">{woorden.uitleg}</p>
      <Tabelinvoer
        tekst={woorden.kies}
        wijze={wijze}
        onGebruik={(land, bestand) => onEigen({ bestand, land })}
      />
    </Tabeldeel>
  );
}

interface EigentabellenProps extends AfstandkiezerProps {
  readonly eigen: Eigenland | undefined;
  readonly onWeg: () => void;
  readonly beheer: Standbeheer<Spreidingadres>;
}

/** The visitor's own tables: what is in use, with a way to take it out, or else to be chosen. */
export function Eigentabellen({ atlas, eigen, onEigen, onWeg, beheer }: EigentabellenProps) {
  const { t, taal, getal } = useTaal();
  const { tabellen: woorden } = t.geld.spreiding;
  const { stand, wijzig } = beheer;
  const wijze = capaciteittabel(atlas, { t, taal, heel: getal.heel });
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
        <Tabeldeel kop={woorden.capaciteiten.kop}>
          <p className="sh-noot">{woorden.capaciteiten.uitleg}</p>
          <Tabelinvoer
            tekst={woorden.capaciteiten.kies}
            wijze={wijze}
            onGebruik={(per) => wijzig({ ruimtes: writeRuimtes(per) })}
          />
        </Tabeldeel>
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

interface TabeldeelProps {
  readonly kop: string;
  readonly children: ReactNode;
}

function Tabeldeel({ kop, children }: TabeldeelProps) {
  return (
    <section className="sh-geld__tabel">
      <Heading level={2} appearance="level-4">
        {kop}
      </Heading>
      {children}
    </section>
  );
}

interface InGebruikProps extends TabeldeelProps {
  readonly weg: string;
  readonly onWeg: () => void;
}

function InGebruik({ kop, weg, onWeg, children }: InGebruikProps) {
  return (
    <Tabeldeel kop={kop}>
      <p>{children}</p>
      <div>
        <Button purpose="secondary" onClick={onWeg}>
          {weg}
        </Button>
      </div>
    </Tabeldeel>
  );
}
