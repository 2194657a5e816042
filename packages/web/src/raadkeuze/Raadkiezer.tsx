import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useJaarbeeld, Zoekveld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';

/** The way to the page of one's council, wherever somebody came in. What it needs is fetched when it is opened. */
export function Raadkiezer() {
  const { t } = useTaal();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="sh-uitklap sh-niet-drukken"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="sh-uitklap__titel">{t.dossier.mijnRaad}</summary>
      <div className="sh-uitklap__inhoud">{open && <Keuze />}</div>
    </details>
  );
}

function Keuze() {
  const { t } = useTaal();
  const { atlas } = useJaarbeeld(undefined);
  const navigate = useNavigate();
  return (
    <Zoekveld
      atlas={atlas}
      label={t.dossier.mijnRaadZoek}
      onKies={(code) => void navigate({ to: '/raad/$code', params: { code }, search: keuzeVan })}
    />
  );
}
