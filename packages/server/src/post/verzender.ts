import { createTransport } from 'nodemailer';

/** A message as it goes out. */
interface Brief {
  /** Its number: the same message that is sent twice has one Message-ID. */
  readonly id: string;
  readonly naar: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** Taken, or why not: in the words of the mail server, or the code of what kept us from it. */
type Afgifte =
  | { readonly ok: true }
  | { readonly ok: false; readonly reden: string; readonly bereikt: boolean };

/** What hands messages to the mail server of the organisation. */
export interface Verzender {
  send(brief: Brief): Promise<Afgifte>;
  close(): void;
}

/** How long a mail server may keep us waiting. */
const geduldMs = 10_000;
const langsteReden = 300;
const deze = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What the driver says of it; with a number of SMTP, the server was reached and refused. */
function refusalOf(error: unknown): Afgifte {
  const { code, responseCode, response, message } = error as {
    readonly code?: string;
    readonly responseCode?: number;
    readonly response?: string;
    readonly message?: string;
  };
  const reden = (response ?? [code, message].filter(Boolean).join(': ')).slice(0, langsteReden);
  return { ok: false, reden, bereikt: responseCode !== undefined && code === 'EENVELOPE' };
}

/** The mail server at this address, which was checked before (`SMTP_URL`). `van`: who it comes from. */
export function openVerzender(smtp: string, van: string): Verzender {
  const url = new URL(smtp);
  const secure = url.protocol === 'smtps:';
  const auth =
    url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } };
  const transport = createTransport({
    host: url.hostname.replaceAll(/[[\]]/gu, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    ...auth,
    // A password goes over no wire that others can read.
    requireTLS: !secure && 'auth' in auth && !deze.has(url.hostname),
    connectionTimeout: geduldMs,
    greetingTimeout: geduldMs,
    socketTimeout: geduldMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, naar, onderwerp, tekst }) {
      try {
        await transport.sendMail({
          from: { name: 'Samenhang', address: van },
          to: naar,
          subject: onderwerp,
          text: tekst,
          messageId: `<${id}@${van.split('@')[1] ?? 'samenhang'}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { ok: true };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}
