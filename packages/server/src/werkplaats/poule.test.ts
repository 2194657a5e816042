import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { Poule, type Pouleopties } from './poule.ts';

const lines: string[] = [];
const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
let poule: Poule | undefined;

function start(opties: Partial<Pouleopties> = {}): Poule {
  lines.length = 0;
  poule = new Poule({
    bestand: new URL('./testing/draad.ts', import.meta.url),
    gegevens: () => undefined,
    log,
    draden: 1,
    ...opties,
  });
  return poule;
}

afterEach(() => poule?.sluit());

const werk = (wat: string) => ({ adres: `http://localhost/${wat}`, accept: undefined });

async function text(wat: string): Promise<string> {
  const uitkomst = await poule?.doe(werk(wat));
  return uitkomst?.ok ? new TextDecoder().decode(uitkomst.bytes) : (uitkomst?.reden ?? '');
}

describe('Poule', () => {
  it('answers from another thread, which starts when it is first needed', async () => {
    let begonnen = 0;
    start({ gegevens: () => begonnen++ });
    expect(begonnen).toBe(0);
    expect(await text('a')).toBe('http://localhost/a');
    expect(await text('b')).toBe('http://localhost/b');
    expect(begonnen).toBe(1);
  });

  it('turns away what would wait too long a row, and does the rest', async () => {
    start({ wachtrij: 2 });
    const antwoorden = await Promise.all(['bezig/50', 'bezig/0', 'bezig/0', 'bezig/0'].map(text));
    expect(antwoorden.filter((a) => a.startsWith('http'))).toHaveLength(3);
    expect(antwoorden.at(-1)).toBe('vol');
    expect(await text('daarna')).toContain('daarna');
  });

  it('gives up what takes too long, in one line, and goes on with others', async () => {
    start({ tijdMs: 3000 });
    await text('warm');
    const lang = text('bezig/60000?van=iemand');
    expect(await lang).toBe('tijd');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ werkplaats: 'tijd', pad: '/bezig/60000' });
    expect(await text('daarna')).toContain('daarna');
  });

  it.each(['weg', 'geheugen'])(
    'tells in one line that a thread is lost (%s), and serves who waited',
    async (hoe) => {
      start({ geheugenMb: 32 });
      const [verloren, gewacht] = await Promise.all([text(hoe), text('daarna')]);
      expect([verloren, gewacht]).toEqual(['verloren', 'http://localhost/daarna']);
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ werkplaats: 'verloren' });
    },
  );

  it('throws a mistake of ours, with its place', async () => {
    start();
    await expect(poule?.doe(werk('fout'))).rejects.toThrow('kapot op regel 12');
  });

  it('lets its threads go after a rest, and starts them again', async () => {
    let begonnen = 0;
    start({ rustMs: 20, gegevens: () => begonnen++ });
    await text('a');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await text('b')).toContain('b');
    expect(begonnen).toBe(2);
  });
});
