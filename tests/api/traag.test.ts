// Who keeps a connection without using it: many at once, silent ones, and those who read or ask drop by drop.

import { readdir, readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { standaardPakket } from '@samenhang/data';
import { type Listening, startServer } from '@samenhang/server';
import { describe, expect, it } from 'vitest';

describe('slow', () => {
  it('cuts off who stops reading', async () => {
    const result = await startServer({ port: 0, stilteMs: 1000 });
    if (!result.ok) throw new Error('refused');
    const { hostname, port } = new URL(result.server.url);
    const open = () => connect(Number(port), hostname);
    const closed = (socket: ReturnType<typeof open>): Promise<number> => {
      const begin = performance.now();
      return new Promise((resolve) => {
        socket.on('error', () => undefined).once('close', () => resolve(performance.now() - begin));
      });
    };
    const traag = open();
    traag.write(`GET /api/v1/atlassen/2026 HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(40));
    traag.pause();
    const stil = open();
    stil.resume();
    expect(await closed(stil)).toBeLessThan(5000);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    traag.resume();
    const antwoorden = await new Promise<number>((resolve) => {
      let bytes = 0;
      traag.on('data', (deel: Buffer) => {
        bytes += deel.length;
      });
      traag.on('error', () => undefined).once('close', () => resolve(bytes));
    });
    const heel = (await (await fetch(`${result.server.url}/api/v1/atlassen/2026`)).arrayBuffer()).byteLength;
    expect(antwoorden).toBeLessThan(40 * heel);
    await result.server.close();
  });
});

describe('many, and patient', () => {
  const open = ({ url }: Listening): Socket => {
    const { hostname, port } = new URL(url);
    return connect(Number(port), hostname).on('error', () => undefined);
  };
  const closed = (socket: Socket): Promise<void> =>
    new Promise((resolve) => {
      socket.once('close', () => resolve());
    });
  const ask = 'GET /api/v1/gezondheid HTTP/1.1\r\nHost: x\r\n\r\n';
  const answer = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      socket.once('data', (deel) => resolve(deel.toString('latin1')));
      socket.once('close', () => resolve('dicht'));
      socket.write(ask);
    });

  it('takes so many connections and no more, and the next when one has gone', async () => {
    const result = await startServer({ port: 0, verbindingen: 3 });
    if (!result.ok) throw new Error('refused');
    const binnen = [open(result.server), open(result.server), open(result.server)];
    for (const socket of binnen) expect(await answer(socket)).toMatch(/^HTTP\/1.1 200 /u);
    expect(await answer(open(result.server))).toBe('dicht');
    // Who was in is still served.
    expect(await answer(binnen[1] as Socket)).toMatch(/^HTTP\/1.1 200 /u);
    binnen[0]?.end();
    await closed(binnen[0] as Socket);
    await expect.poll(() => answer(open(result.server))).toMatch(/^HTTP\/1.1 200 /u);
    for (const socket of binnen) socket.destroy();
    await result.server.close();
  });

  it('cuts off who takes an answer drop by drop, and not who reads on', async () => {
    const result = await startServer({ port: 0, stilteMs: 1500, bytesPerSeconde: 20_000_000 });
    if (!result.ok) throw new Error('refused');
    const een = 'GET /api/v1/pakket/woonwerk HTTP/1.1\r\nHost: x\r\n';
    const lang = `${`${een}\r\n`.repeat(11)}${een}Connection: close\r\n\r\n`;
    const druppel = open(result.server);
    let gelezen = 0;
    druppel.pause().write(lang);
    const kraan = setInterval(() => {
      gelezen += (druppel.read(1000) as Buffer | null)?.length ?? 0;
    }, 100);
    const vlot = open(result.server);
    let vlotGelezen = 0;
    vlot.on('data', (deel) => {
      vlotGelezen += deel.length;
    });
    vlot.write(lang);
    await closed(vlot);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    clearInterval(kraan);
    // What the system holds for the reader comes after the cut: then there is no more.
    druppel.on('data', (deel) => {
      gelezen += deel.length;
    });
    druppel.resume();
    await closed(druppel);
    const heel = (await readFile(join(standaardPakket, 'woonwerk.csv'))).byteLength;
    expect(vlotGelezen).toBeGreaterThan(12 * heel);
    expect(gelezen).toBeLessThan(12 * heel);
    await result.server.close();
  });

  it('cuts off who asks drop by drop', async () => {
    const result = await startServer({ port: 0, stilteMs: 1500 });
    if (!result.ok) throw new Error('refused');
    const socket = open(result.server);
    const dicht = closed(socket);
    socket.resume().write('GET /api/v1/gezondheid HTTP/1.1\r\nHost: x\r\nX: ');
    const druppels = setInterval(() => socket.write('x'), 300);
    await dicht;
    clearInterval(druppels);
    await result.server.close();
  });
});

describe('who asks for little beside those who ask for much', () => {
  it('is answered while workbooks are made, by a thread that does not make them and goes before', async () => {
    const result = await startServer({ port: 0, werkplaats: { tijdMs: 120_000 } });
    if (!result.ok) throw new Error('refused');
    const base = `${result.server.url}/api/v1`;
    const heel = process.cpuUsage();
    const hier = process.threadCpuUsage();
    let klaar = 0;
    const codes = ['GM0014', 'GM0034', 'GM0080', 'GM0106', 'GM0114', 'GM0141', 'GM0193', 'GM0200'];
    const zwaar = codes.map(async (code) => {
      const response = await fetch(`${base}/gemeenten/${code}?jaar=2026&formaat=xlsx`);
      await response.arrayBuffer();
      klaar++;
      return response.status;
    });
    await Promise.race(zwaar);
    expect((await fetch(`${base}/gezondheid`)).status).toBe(200);
    expect(klaar).toBeLessThan(codes.length);
    if (process.platform === 'linux') expect(await prioritiesOf()).toContain(5);
    expect(await Promise.all(zwaar)).toEqual(codes.map(() => 200));
    // This thread asks, receives and answers; making the workbooks costs several times as much.
    const samen = (tijd: { readonly user: number; readonly system: number }) => tijd.user + tijd.system;
    expect(samen(process.threadCpuUsage(hier))).toBeLessThan(samen(process.cpuUsage(heel)) / 2);
    await result.server.close();
  });

  /** How much each thread of this process gives way to others. */
  async function prioritiesOf(): Promise<number[]> {
    const threads = await readdir('/proc/self/task');
    const staten = await Promise.all(
      threads.map((t) => readFile(`/proc/self/task/${t}/stat`, 'utf8').catch(() => '')),
    );
    return staten.map((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]));
  }
});
