import type { Taal } from '@samenhang/taal';
import type { Toegang } from '../bereik.ts';
import { logOrganisatie, type Uitslag } from '../uitslag.ts';
import { unseal } from './zegel.ts';

/** A message that waits, without its text. Moments are ISO 8601, UTC. */
interface Wachtend {
  readonly id: string;
  readonly naar: string;
  readonly taal: Taal;
  readonly soort: string;
  readonly gemaaktOp: string;
  readonly volgendeOp: string;
  readonly pogingen: number;
  /** What the mail server said the last time; null where it was not tried. */
  readonly reden: string | null;
}

/** A message that waits, with what its text is made of. */
interface Leesbaar extends Wachtend {
  readonly gegevens: object;
  readonly sleutel: string | undefined;
}

/** What who manages the server does with messages that wait. */
export interface Postvak {
  /** All of them, oldest first. */
  list(): Promise<Uitslag<readonly Wachtend[]>>;
  /** One, to be read; that somebody did is in the log of their organisation. */
  read(id: string): Promise<Uitslag<Leesbaar>>;
  discard(id: string): Promise<Uitslag<undefined>>;
}

const verboden = { ok: false, code: 'verboden' } as const;
const onbekend = { ok: false, code: 'onbekend' } as const;
const soort = 'post';
const velden = [
  'post.id',
  'post.naar',
  'post.taal',
  'post.soort',
  'post.gemaakt_op as gemaaktOp',
  'post.volgende_op as volgendeOp',
  'post.pogingen',
  'post.reden',
] as const;

/** The messages that wait, for this person. */
export function makePostvak({ read, write }: Toegang, geheim: string, nu: () => Date): Postvak {
  return {
    list: () =>
      read(async (bereik) => {
        if (!(await bereik.serverFor({ soort, handeling: 'lezen' }))) return verboden;
        const waarde = await bereik
          .selectPost('lezen')
          .select([...velden])
          .orderBy('post.volgnummer')
          .execute();
        return { ok: true, waarde };
      }),
    read: (id) =>
      write(async (bereik) => {
        const organisatie = await bereik.serverFor({ soort, handeling: 'lezen' });
        if (organisatie === undefined) return verboden;
        const rij = await bereik
          .selectPost('lezen')
          .where('post.id', '=', id)
          .select([...velden, 'post.gegevens', 'post.sleutel'])
          .executeTakeFirst();
        if (!rij) return onbekend;
        await logOrganisatie(
          bereik,
          organisatie,
          { soort, handeling: 'lezen', object: id, na: rij.soort },
          nu().toISOString(),
        );
        const sleutel = rij.sleutel === null ? undefined : unseal(geheim, rij.sleutel);
        return { ok: true, waarde: { ...rij, gegevens: JSON.parse(rij.gegevens) as object, sleutel } };
      }),
    discard: (id) =>
      write(async (bereik) => {
        if (!(await bereik.serverFor({ soort, handeling: 'weggooien' }))) return verboden;
        const { numDeletedRows } = await bereik.deletePost(id).executeTakeFirstOrThrow();
        return numDeletedRows === 0n ? onbekend : { ok: true, waarde: undefined };
      }),
  };
}
