import { expect, it } from 'vitest';
import { el, toText } from './element.ts';
import { wrap } from './letters.ts';

it('breaks a title in lines', () => {
  expect(wrap('een twee drie', 9)).toEqual(['een twee', 'drie']);
  expect(wrap('zie /?i=aa,bb,cc', 9)).toEqual(['zie', '/?i=aa,', 'bb,cc']);
});

it('holds nothing that XML does not: control characters, half of a pair', () => {
  expect(
    toText(el('text', { id: 'a\u0000b' }, 'x\u0007\u001B[0m\u000B\uD800\uFFFEy\tz \u{1F600}\u007F')),
  ).toBe('<text id="ab">x[0my\tz \u{1F600}</text>');
});

it('writes elements, leaves out what is undefined, and escapes text and attributes', () => {
  const beeld = el('g', { id: '"a"', fill: undefined }, [
    el('path', { d: 'M0,0' }),
    el('title', {}, 'A & <b>'),
  ]);
  expect(toText(beeld)).toBe('<g id="&#34;a&#34;"><path d="M0,0"/><title>A &#38; &#60;b&#62;</title></g>');
});
