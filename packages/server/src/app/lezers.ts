import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Leestempo {
  /** Milliseconds that any answer may take to be read. */
  readonly geduldMs: number;
  /** And beside that a second for so many bytes: far less than the slowest telephone takes. */
  readonly bytesPerSeconde: number;
}

/** An answer that waits to be read. */
interface Wachtend {
  /** What was written to the connection: more means that another answer began. */
  readonly geschreven: number;
  readonly uiterlijk: number;
}

/**
 * Cuts off who takes an answer so slowly that it stays in our memory: a reader that takes a byte now and then is never
 * silent, so that the limit to silence does not find it.
 */
export function cutSlowReaders(server: Server, { geduldMs, bytesPerSeconde }: Leestempo): void {
  const verbindingen = new Set<Socket>();
  const wachtend = new WeakMap<Socket, Wachtend>();
  server.on('connection', (socket) => {
    verbindingen.add(socket);
    socket.once('close', () => verbindingen.delete(socket));
  });
  const look = (socket: Socket, nu: number): void => {
    const { writableLength: rest, bytesWritten: geschreven } = socket;
    if (rest === 0) wachtend.delete(socket);
    const bekend = wachtend.get(socket);
    if (rest > 0 && bekend?.geschreven !== geschreven)
      wachtend.set(socket, { geschreven, uiterlijk: nu + geduldMs + (rest / bytesPerSeconde) * 1000 });
    else if (bekend && nu > bekend.uiterlijk) socket.destroy();
  };
  const ronde = setInterval(
    () => {
      const nu = performance.now();
      for (const socket of verbindingen) look(socket, nu);
    },
    Math.min(5000, geduldMs),
  ).unref();
  server.once('close', () => clearInterval(ronde));
}
