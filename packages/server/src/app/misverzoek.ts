import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemResponse, withNumber } from '../http/gedeeld/index.ts';
import { apiHeaders } from './beveiliging.ts';

/** Requests that Node turns down before they reach the app, by its code; anything else is not HTTP. */
type Reden = 'kop-te-groot' | 'onleesbaar-verzoek' | 'te-traag' | 'verwachting-onbekend';

const redenen: ReadonlyMap<string | undefined, Reden> = new Map([
  ['HPE_HEADER_OVERFLOW', 'kop-te-groot'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'te-traag'],
]);

function reasonOf(code: string | undefined): Reden {
  return redenen.get(code) ?? 'onleesbaar-verzoek';
}

function responseFor(code: Reden): Promise<Response> {
  const response = problemResponse({ code }, '/');
  for (const [naam, waarde] of Object.entries(apiHeaders)) response.headers.set(naam, waarde);
  return withNumber(response, randomUUID());
}

/** The answer as it goes over the wire, where there is no longer anything else that writes it. */
async function writeTo(socket: Duplex, code: Reden): Promise<void> {
  const response = await responseFor(code);
  const body = await response.text();
  response.headers.set('Content-Length', String(Buffer.byteLength(body)));
  response.headers.set('Connection', 'close');
  const koppen = Array.from(response.headers, ([naam, waarde]) => `${naam}: ${waarde}\r\n`).join('');
  socket.end(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${koppen}\r\n${body}`);
}

/** The answer where there is still something that writes it. */
async function refuse({ method }: IncomingMessage, outgoing: ServerResponse, code: Reden): Promise<void> {
  const response = await responseFor(code);
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), Connection: 'close' });
  const body = await response.text();
  outgoing.end(method === 'HEAD' ? undefined : body);
}

/** Tells in the same form as the app what is wrong with a request that never comes there. */
export function answerMisfits(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else void writeTo(socket, reasonOf(error.code));
  });
  server.on('checkExpectation', (incoming, outgoing) => {
    void refuse(incoming, outgoing, 'verwachting-onbekend');
  });
  // Neither a tunnel nor another protocol is to be had; without an answer the client would wait.
  server.on('connect', (_incoming, socket) => void writeTo(socket, 'onleesbaar-verzoek'));
}
