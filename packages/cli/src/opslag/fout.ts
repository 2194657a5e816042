import type { Opslagreden } from '@samenhang/server/store';

const zinnen: Readonly<Record<Opslagreden, string>> = {
  vol: 'De schijf is vol: er is niets bewaard. Wat er al stond, is er nog. Maak ruimte en probeer het opnieuw.',
  onbereikbaar:
    'De opslag is niet bereikbaar. Kijk of DATABASE_URL klopt en de database aanstaat, of dat u in de map van SAMENHANG_DIR mag schrijven.',
  nieuwer:
    'De opslag is van een nieuwere versie van Samenhang. Gebruik die versie, of een andere SAMENHANG_DIR of DATABASE_URL.',
  'te-machtig':
    'De databaserol in DATABASE_URL mag alles zien (superuser of BYPASSRLS). Gebruik een gewone rol die eigenaar van de database is.',
  'geen-postgres': 'DATABASE_URL is geen adres van PostgreSQL 15 of nieuwer (postgres://rol@host/database).',
};

/** Why the store cannot be used, and what to do; undefined where the error is another. The store need not be loaded. */
export function describeOpslagfout(error: unknown): string | undefined {
  const reden = error instanceof Error && 'reden' in error ? String(error.reden) : '';
  return Object.entries(zinnen).find(([code]) => code === reden)?.[1];
}
