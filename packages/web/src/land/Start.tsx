import { useNavigate } from '@tanstack/react-router';
import { Foutmelding, useJaarbeeld, Zoekveld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Basisnoot, Keuzepaneel, keuzeVan, Ontbreeknoot, useGekozen, useStand } from '../keuze/index.ts';
import { Raadkiezer } from '../raadkeuze/index.ts';
import { Jaren } from '../tijdlijn/index.ts';
import { useTitel } from '../ui/titel.ts';
import { Smaluitklap } from '../ui/velden/Smaluitklap.tsx';
import { parseLandadres } from './adres.ts';
import { Bijdragen } from './Bijdragen.tsx';
import { Cijferbalk } from './Cijferbalk.tsx';
import { Cijfers } from './Cijfers.tsx';
import { Landkaart } from './Landkaart.tsx';
import { useLandbeeld } from './landbeeld.ts';
import { Onderblok } from './Onderblok.tsx';
import { Opening } from './Opening.tsx';

/** The country in one picture, and the way to one gemeente. */
export function Start() {
  const { t } = useTaal();
  const beheer = useStand(parseLandadres);
  const beeld = useJaarbeeld(beheer.stand.jaar);
  const navigate = useNavigate();
  useTitel(undefined);
  const { atlas } = beeld;
  const gekozen = useGekozen(atlas, beheer.stand);
  const land = useLandbeeld(atlas, gekozen);
  const open = (code: string) => void navigate({ to: '/gemeente/$code', params: { code }, search: keuzeVan });

  if (beeld.fout)
    return (
      <div className="sh-smal">
        <Foutmelding fout={beeld.fout} opnieuw={beeld.opnieuw} />
      </div>
    );
  const paneel = atlas && gekozen && (
    <Keuzepaneel atlas={atlas} jaren={beeld.jaren} gekozen={gekozen} beheer={beheer} />
  );
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <Opening jaar={beeld.jaar} land={land} gekozen={gekozen} />
          <Zoekveld atlas={atlas} onKies={open} />
          <Raadkiezer />
        </div>
        <Landkaart beeld={beeld} land={land} beheer={beheer} onOpen={open} />
        <div className="sh-blad__zij">
          <Cijfers atlas={atlas} land={land} gekozen={gekozen} />
          {atlas && gekozen && <Ontbreeknoot gekozen={gekozen} jaar={atlas.jaar} />}
          {gekozen && <Basisnoot gekozen={gekozen} />}
          <Smaluitklap titel={t.keuze.titel}>
            <Cijferbalk land={land} />
            {paneel}
          </Smaluitklap>
        </div>
      </div>
      {atlas && gekozen && land && (
        <div className="sh-vervolg">
          <Bijdragen land={land} gekozen={gekozen} />
          <Jaren wie={{ naam: t.start.nederland }} jaren={beeld.jaren} beheer={beheer} />
          <Onderblok atlas={atlas} beeld={beeld} land={land} gekozen={gekozen} stand={beheer.stand} />
        </div>
      )}
    </>
  );
}
