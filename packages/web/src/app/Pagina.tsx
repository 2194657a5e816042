import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { Catalogus, Taal } from '@samenhang/taal';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { TaalProvider } from '../i18n/taal.tsx';
import { Aankomst } from './Aankomst.tsx';
import { Kop } from './kop/Kop.tsx';
import { Verbinding } from './Verbinding.tsx';
import { Voet } from './Voet.tsx';

interface PaginaProps {
  readonly taal: Taal;
  readonly catalogus: Catalogus;
}

/** The frame of every page. */
export function Pagina({ taal, catalogus }: PaginaProps) {
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  return (
    <TaalProvider taal={taal} catalogus={catalogus}>
      <SkipLink href="#inhoud">{catalogus.site.naarInhoud}</SkipLink>
      <Aankomst />
      <Kop />
      <Verbinding />
      <main id="inhoud" className="sh-inhoud" tabIndex={-1}>
        <Outlet />
      </main>
      <Voet />
    </TaalProvider>
  );
}
