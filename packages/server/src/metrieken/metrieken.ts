import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Luisterplek } from '../instellingen/index.ts';
import type { Opslagmeter, Poolstand } from '../store/index.ts';
import type { Afgedaan } from '../verzoek/index.ts';

/** Seconds: from an answer that was ready to one that another thread took long over. */
const duren = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Figures of a running server in the form of Prometheus, on a port of their own: they are for who runs it, not for who
 * visits it. Names and units as https://prometheus.io/docs/practices/naming wants them.
 */
export class Metrieken implements Opslagmeter {
  private readonly register = new Registry();
  private readonly verzoeken = new Histogram({
    name: 'samenhang_http_request_duration_seconds',
    help: 'Seconds from a request to the head of its answer, by route as it was written.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: duren,
    registers: [this.register],
  });
  private readonly opslagfouten = new Counter({
    name: 'samenhang_store_errors_total',
    help: 'Requests that the store could not do, by reason: full, unreachable and so on.',
    labelNames: ['reason'] as const,
    registers: [this.register],
  });
  private readonly wachten = new Histogram({
    name: 'samenhang_store_pool_wait_seconds',
    help: 'Seconds that work waited for a connection to PostgreSQL.',
    buckets: duren,
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register });
  }

  /** A request that was answered. */
  telVerzoek({ method = '', route, status, begin }: Afgedaan): void {
    const labels = { method, route: route ?? 'other', status: String(status) };
    this.verzoeken.observe(labels, (performance.now() - begin) / 1000);
  }

  /** The store could not do what was asked. */
  telOpslagfout(reden: string): void {
    this.opslagfouten.inc({ reason: reden });
  }

  wachtte(seconden: number): void {
    this.wachten.observe(seconden);
  }

  volg(lees: () => Poolstand): void {
    this.register.removeSingleMetric('samenhang_store_connections');
    new Gauge({
      name: 'samenhang_store_connections',
      help: 'Connections to PostgreSQL that are busy and idle, and work that waits for one.',
      labelNames: ['state'] as const,
      registers: [this.register],
      collect() {
        const { bezig, vrij, wachtend } = lees();
        this.set({ state: 'busy' }, bezig);
        this.set({ state: 'idle' }, vrij);
        this.set({ state: 'waiting' }, wachtend);
      },
    });
  }

  private async answer({ url, method }: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    if (url !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
      antwoord.writeHead(404).end();
      return;
    }
    antwoord.setHeader('Content-Type', this.register.contentType);
    antwoord.end(await this.register.metrics());
  }

  /** Answers `/metrics`, and nothing else. @throws the system's error when the port cannot be had */
  async luister({ host, poort }: Luisterplek): Promise<{ readonly url: string; close(): Promise<void> }> {
    const server = createServer((vraag, antwoord) => {
      void this.answer(vraag, antwoord);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(poort, host, resolve);
    });
    const adres = server.address() as AddressInfo;
    const getoond = adres.family === 'IPv6' ? `[${adres.address}]` : adres.address;
    return {
      url: `http://${getoond}:${adres.port}/metrics`,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
}
