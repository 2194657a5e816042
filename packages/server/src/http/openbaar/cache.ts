interface Entry<V> {
  readonly value: V;
  readonly size: number;
}

/** Entries in the order of their last use, with their total size. */
class Row<V> {
  readonly entries = new Map<string, Entry<V>>();
  total = 0;

  put(key: string, entry: Entry<V>): void {
    this.take(key);
    this.entries.set(key, entry);
    this.total += entry.size;
  }

  take(key: string): Entry<V> | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.total -= entry.size;
    return entry;
  }

  oldest(): string | undefined {
    return this.entries.keys().next().value;
  }
}

/** Share of the room that is for what was asked more than once. */
const gewildDeel = 0.75;

/**
 * Keeps values up to a total size (and the newest, whatever its size). What was asked once waits at the door, what was
 * asked again is kept inside; the door loses what stands there longest. So somebody who asks for any number of made-up
 * things once does not push out what others ask for all the time. Segmented LRU: Karedla, Love & Wherry, Computer 27
 * (1994) 38–46.
 */
export class SizedCache<V> {
  private readonly limit: number;
  private readonly door = new Row<V>();
  private readonly inside = new Row<V>();

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string): V | undefined {
    const entry = this.inside.take(key) ?? this.door.take(key);
    if (!entry) return undefined;
    this.inside.put(key, entry);
    this.keepRoom(key);
    return entry.value;
  }

  set(key: string, value: V, size: number): void {
    const row = this.inside.entries.has(key) ? this.inside : this.door;
    row.put(key, { value, size });
    this.keepRoom(key);
  }

  /** Sends what is inside too long back to the door, and what is at the door too long away. */
  private keepRoom(newest: string): void {
    const { door, inside, limit } = this;
    for (let key = inside.oldest(); key !== undefined && inside.total > gewildDeel * limit; ) {
      const entry = inside.take(key);
      if (entry) door.put(key, entry);
      key = inside.oldest();
    }
    for (const key of door.entries.keys()) {
      if (door.total + inside.total <= limit) break;
      if (key !== newest) door.take(key);
    }
  }
}
