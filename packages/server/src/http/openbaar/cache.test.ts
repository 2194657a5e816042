import { describe, expect, it } from 'vitest';
import { SizedCache } from './cache.ts';

describe('SizedCache', () => {
  it('drops what was used longest ago', () => {
    const cache = new SizedCache<number>(20);
    cache.set('a', 1, 10);
    cache.set('b', 2, 10);
    cache.get('a');
    cache.set('c', 3, 10);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('keeps the newest even when it is too large by itself', () => {
    const cache = new SizedCache<number>(5);
    cache.set('a', 1, 3);
    cache.set('b', 2, 10);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 2]);
  });

  it('counts a replaced value once', () => {
    const cache = new SizedCache<number>(20);
    for (let i = 0; i < 10; i++) cache.set('a', i, 10);
    cache.set('b', 1, 10);
    expect(cache.get('a')).toBe(9);
  });

  it('keeps what was asked again, however many others are asked once', () => {
    const cache = new SizedCache<number>(100);
    cache.set('gewild', 1, 10);
    cache.get('gewild');
    for (let i = 0; i < 1000; i++) cache.set(`verzonnen-${i}`, i, 10);
    expect(cache.get('gewild')).toBe(1);
  });

  it('gives way in the end, when others are asked again and again', () => {
    const cache = new SizedCache<number>(100);
    cache.set('oud', 1, 10);
    cache.get('oud');
    for (let i = 0; i < 20; i++) {
      cache.set(`nieuw-${i}`, i, 10);
      cache.get(`nieuw-${i}`);
    }
    expect([cache.get('oud'), cache.get('nieuw-19')]).toEqual([undefined, 19]);
  });
});
