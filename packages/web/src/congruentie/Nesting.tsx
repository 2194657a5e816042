import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { nestingTabel, type Passing } from '@samenhang/core';
import { memo, useMemo } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { naamVan } from '../keuze/index.ts';
import { bewaar, csvVan } from '../uitvoer/index.ts';
import type { Proefstand } from './effecten.ts';
import { Matrixtabel } from './Matrixtabel.tsx';
import { isGelijk, maakNestingbeeld, type Nestingbeeld } from './nesting.ts';

const aantalZinnen = 3;

/** Which of the chosen indelingen fit into each other: in sentences, and as a matrix. */
export const Nesting = memo(function Nesting({ proef: { atlas, gekozen } }: { readonly proef: Proefstand }) {
  const { t } = useTaal();
  const beeld = useMemo(() => maakNestingbeeld(gekozen.indelingen), [gekozen]);
  const { passingen } = beeld;
  const beste = passingen.slice(0, aantalZinnen);
  const slechtste = passingen.slice(beste.length).slice(-aantalZinnen).reverse();
  const download = (excel: boolean) => {
    const tabel = nestingTabel(
      beeld.indelingen.map(({ rij }) => rij),
      beeld.matrix,
    );
    const csv = csvVan(tabel);
    void bewaar(excel ? { ...csv, inhoud: csv.excel } : csv, `samenhang-nesting-${atlas.jaar}.csv`);
  };
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.congruentie.matrix}</Heading>
      <div className="sh-passing">
        <Zinnen titel={t.congruentie.past} passingen={beste} beeld={beeld} />
        {slechtste.length > 0 && <Zinnen titel={t.congruentie.schuurt} passingen={slechtste} beeld={beeld} />}
      </div>
      <Paragraph className="sh-tekst">{t.congruentie.matrixUitleg}</Paragraph>
      <Matrixtabel beeld={beeld} />
      <div className="sh-knoppen sh-niet-drukken">
        <Button purpose="secondary" onClick={() => download(true)}>
          {t.congruentie.matrixExcel}
        </Button>
        <Button purpose="secondary" onClick={() => download(false)}>
          {t.congruentie.matrixCsv}
        </Button>
      </div>
    </section>
  );
});

interface ZinnenProps {
  readonly titel: string;
  readonly passingen: readonly Passing[];
  readonly beeld: Nestingbeeld;
}

function Zinnen({ titel, passingen, beeld }: ZinnenProps) {
  const { t, taal, getal } = useTaal();
  const naam = (i: number) => {
    const indeling = beeld.indelingen[i];
    return indeling ? naamVan(indeling.rij, taal) : '';
  };
  return (
    <div>
      <Heading level={3} appearance="level-4">
        {titel}
      </Heading>
      <ul className="sh-passing__lijst">
        {passingen.map(({ a, b, aInB, bInA }) => (
          <li key={`${a},${b}`}>
            {isGelijk(beeld, a, b)
              ? t.congruentie.heelGelijk(naam(a), naam(b))
              : `${t.congruentie.zin(naam(a), naam(b), getal.heel(aInB * 100))} ${t.congruentie.terug(getal.heel(bInA * 100))}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
