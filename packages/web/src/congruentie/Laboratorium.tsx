import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Foutmelding, isEigen, useJaarbeeld } from '../atlas/index.ts';
import { EigenGegevens } from '../eigen/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import {
  Basisnoot,
  Keuzepaneel,
  keuzeVan,
  Ontbreeknoot,
  type Standbeheer,
  useGekozen,
  useStand,
} from '../keuze/index.ts';
import { Bijdragen, Cijferbalk, Cijfers, Landkaart, Onderblok, useLandbeeld } from '../land/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Smaluitklap } from '../ui/velden/Smaluitklap.tsx';
import { type Congruentieadres, parseCongruentieadres } from './adres.ts';
import { maakEffecten, type Proefstand } from './effecten.ts';
import { useLater } from './later.ts';
import { Nesting } from './Nesting.tsx';
import { Opening } from './Opening.tsx';
import { Paren } from './Paren.tsx';
import { Receptbestand } from './Receptbestand.tsx';
import { Verdeling } from './Verdeling.tsx';

/** Everything that the laboratory shows: the choice and its figures at once, the rest after the map. */
function useLaboratorium() {
  const beheer = useStand(parseCongruentieadres);
  const beeld = useJaarbeeld(beheer.stand.jaar);
  const { atlas } = beeld;
  const gekozen = useGekozen(atlas, beheer.stand);
  const land = useLandbeeld(atlas, gekozen);
  const proef = useMemo(
    (): Proefstand | undefined => (atlas && gekozen && land ? { atlas, gekozen, land } : undefined),
    [atlas, gekozen, land],
  );
  const rustig = useLater(proef);
  const effecten = useMemo(() => (rustig ? maakEffecten(rustig) : undefined), [rustig]);
  return { beheer, beeld, gekozen, land, proef, rustig, effecten: rustig === proef ? effecten : undefined };
}

type Lab = ReturnType<typeof useLaboratorium>;

/** The laboratory: change the choice and see at once what it does, and beforehand what it would do. */
export function Laboratorium() {
  const { t } = useTaal();
  const lab = useLaboratorium();
  const { beheer, beeld, gekozen, land, proef, rustig } = lab;
  const { atlas } = beeld;
  const navigate = useNavigate();
  useTitel(t.congruentie.titel);
  const open = (code: string) => void navigate({ to: '/gemeente/$code', params: { code }, search: keuzeVan });

  if (beeld.fout)
    return (
      <div className="sh-smal">
        <Foutmelding fout={beeld.fout} opnieuw={beeld.opnieuw} />
      </div>
    );
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <Opening jaar={beeld.jaar} land={land} gekozen={gekozen} />
          {atlas && (
            <Ontbrekend
              bekend={
                new Set([...atlas.edities.keys(), ...[...beeld.eigen, ...beeld.wachtend].map(({ id }) => id)])
              }
              jaar={atlas.jaar}
              gevraagd={beheer.stand.indelingen}
            />
          )}
        </div>
        <Landkaart beeld={beeld} land={land} beheer={beheer} onOpen={open} hoofd={beheer.stand.gemeente} />
        <div className="sh-blad__zij">
          <Cijfers atlas={atlas} land={land} gekozen={gekozen} />
          {atlas && gekozen && <Ontbreeknoot gekozen={gekozen} jaar={atlas.jaar} />}
          {gekozen && <Basisnoot gekozen={gekozen} />}
          <Smaluitklap titel={t.keuze.titel}>
            <Cijferbalk land={land} />
            <Paneel {...lab} />
          </Smaluitklap>
        </div>
      </div>
      {proef && rustig && (
        <div className="sh-vervolg" aria-busy={rustig !== proef}>
          <Beeld proef={rustig} gemeente={beheer.stand.gemeente} wijzig={beheer.wijzig} />
          <Onderblok {...proef} beeld={beeld} stand={beheer.stand} pad="/congruentie" />
        </div>
      )}
    </>
  );
}

/** What is chosen, and what the visitor brings along: that part stays open while another year comes in. */
function Paneel({ beheer, beeld, gekozen, land, effecten }: Lab) {
  const { atlas, jaren } = beeld;
  const kies = (ids: readonly string[]) => beheer.wijzig({ indelingen: ids, gewichten: undefined });
  const ids = [...(gekozen?.ids ?? [])];
  return (
    <>
      {atlas && gekozen && (
        <Keuzepaneel atlas={atlas} jaren={jaren} gekozen={gekozen} beheer={beheer} effecten={effecten} />
      )}
      <div>
        <EigenGegevens
          beeld={beeld}
          onErbij={(id) => kies([...ids, id])}
          onWeg={(id) => kies(ids.filter((x) => x !== id))}
        />
        <Receptbestand recept={land?.recept} beheer={beheer} />
      </div>
    </>
  );
}

interface BeeldProps {
  readonly proef: Proefstand;
  readonly gemeente: string | undefined;
  readonly wijzig: Standbeheer<Congruentieadres>['wijzig'];
}

/** What takes longer to compute: it follows the map. */
function Beeld({ proef, gemeente, wijzig }: BeeldProps) {
  const kies = useCallback((code: string) => wijzig({ gemeente: code }), [wijzig]);
  return (
    <>
      <Verdeling proef={proef} gemeente={gemeente} onKies={kies} />
      {proef.gekozen.indelingen.length > 1 && (
        <>
          <Bijdragen land={proef.land} gekozen={proef.gekozen} />
          <Nesting proef={proef} />
          <Paren proef={proef} />
        </>
      )}
    </>
  );
}

interface OntbrekendProps {
  readonly bekend: ReadonlySet<string>;
  readonly jaar: number;
  readonly gevraagd: readonly string[] | undefined;
}

/** Says which indelingen of the address are not there, so that nobody takes these figures for others. */
function Ontbrekend({ bekend, jaar, gevraagd = [] }: OntbrekendProps) {
  const { t } = useTaal();
  const weg = gevraagd.filter((id) => !bekend.has(id));
  if (weg.length === 0) return null;
  return (
    <Melding soort="warning">
      <p>{t.congruentie.ontbreekt(weg.join(', '), String(jaar))}</p>
      {weg.some(isEigen) && <p>{t.congruentie.ontbreektEigen}</p>}
    </Melding>
  );
}
