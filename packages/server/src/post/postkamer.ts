import type { Logger } from 'pino';
import type { Opslag } from '../store/index.ts';
import { Bode } from './bode.ts';
import { Postbus } from './postbus.ts';
import { openVerzender } from './verzender.ts';

/** What of the settings is of mail: see `SMTP_URL` and `SMTP_AFZENDER`. */
interface Postinstellingen {
  readonly smtp: string | undefined;
  readonly afzender: string | undefined;
  readonly adres: string | undefined;
}

/** The messages of a server: where they are put, and what brings them away. */
export interface Postkamer {
  readonly postbus: Postbus;
  /** How the world knows this server. */
  readonly adres: () => string;
  /** From now this is how the world knows it where nothing else was set; what waited is brought away. */
  begin(url: string): void;
  close(): Promise<void>;
}

/** From whom mail comes where nothing is set. */
const senderOf = ({ afzender, adres }: Postinstellingen): string =>
  afzender ?? `noreply@${adres === undefined ? 'localhost' : new URL(adres).hostname}`;

/** Messages by the mail server of these settings; without one they wait to be read. */
export function openPostkamer(instellingen: Postinstellingen, opslag: Opslag, log: Logger): Postkamer {
  let hier = instellingen.adres ?? '';
  const adres = () => hier;
  const { smtp } = instellingen;
  const verzender = smtp === undefined ? undefined : openVerzender(smtp, senderOf(instellingen));
  const bode = verzender && new Bode({ opslag, verzender, adres, log });
  return {
    postbus: new Postbus(bode),
    adres,
    begin(url) {
      if (hier === '') hier = url;
      bode?.ring();
    },
    close: async () => bode?.close(),
  };
}
