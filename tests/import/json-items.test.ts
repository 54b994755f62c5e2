import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonItems } from '../../src/import/json-items.ts';

/** Values that were read, and the reasons of what was not. */
function read(text: string) {
  const all = [...jsonItems(text)];
  return {
    values: all.flatMap((one) => ('value' in one ? [one.value] : [])),
    faults: all.flatMap((one) => ('reason' in one ? [one] : [])),
  };
}

const item = (name: string) => ({
  '@type': 'DataFeedItem',
  item: [{ '@type': 'ClaimReview', name }],
});
const feed = (...elements: string[]) =>
  `{"@type":"DataFeed","name":"A \\"feed\\"","dataFeedElement":[${elements.join(',')}],"license":"x"}`;

describe('taking a JSON text apart', () => {
  it('gives the elements of a feed, of an answer, of a list, and of JSON Lines', () => {
    const one = { text: 'a', claimReview: [{ x: ']}' }] };
    expect(read(feed('{"a":1}', 'null', '[2]')).values).toEqual([{ a: 1 }, null, [2]]);
    expect(read(JSON.stringify({ claims: [one, one], next: '' })).values).toEqual([one, one]);
    expect(read('\uFEFF [ {"a":1} , {"b":[]} ] ').values).toEqual([{ a: 1 }, { b: [] }]);
    expect(read('{"a":1}\n{"b":\n').values).toEqual([{ a: 1 }]);
    expect(read('{"a":1}\n\n{"b":2}\n{"c":3}').values).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
    expect(read('{"a":1}{"b":2}').values).toEqual([{ a: 1 }, { b: 2 }]);
    expect(read('{"@graph":[1]}').values).toEqual([{ '@graph': [1] }]);
    expect(read('{"dataFeedElement":{"a":1}}').values).toEqual([{ dataFeedElement: { a: 1 } }]);
  });

  it('reads what is behind an item that unescaped quotation marks have broken', () => {
    const [first, last] = [item('first'), item('last')].map((one) => JSON.stringify(one));
    const broken = ['He said "no" to it', 'An odd " mark', 'Two } { "and"', 'a": "b', '"', '\\'];
    for (const text of broken) {
      const bad = `{"@type":"DataFeedItem","item":[{"@type":"ClaimReview","name":"${text}"}]}`;
      const { values, faults } = read(feed(first ?? '', bad, bad, last ?? ''));
      expect(values.filter((one) => JSON.stringify(one).includes('first'))).toHaveLength(1);
      expect(values.at(-1), text).toEqual(item('last'));
      expect(faults.length, text).toBe(2);
    }
  });

  it('says where the text is broken, and where it can be read again', () => {
    const text = '[\n {"a": "x"},\n {"a": "He said "no""},\n {"a": "y"}\n]';
    const { values, faults } = read(text);
    expect(values).toEqual([{ a: 'x' }, { a: 'y' }]);
    expect(faults).toHaveLength(1);
    expect(text.slice(faults[0]?.at).startsWith('no""}')).toBe(true);
    expect(text.slice(faults[0]?.start, faults[0]?.end)).toBe('{"a": "He said "no""}');
  });

  it('reads line breaks and tabs inside strings as spaces', () => {
    expect(read('[{"a": "one\n\ttwo"}]').values).toEqual([{ a: 'one  two' }]);
  });

  it('finds the list of a feed whose head is broken', () => {
    expect(read('{"name":"The "best" feed","dataFeedElement":[{"a":1},{"b":2}]}').values).toEqual([
      { a: 1 },
      { b: 2 },
    ]);
  });

  it('gives what JSON.parse gives, however it is written', () => {
    const element = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(element), fc.constantFrom(undefined, 1, '\t'), (elements, space) => {
        const expected: unknown = JSON.parse(JSON.stringify(elements));
        expect(
          read(JSON.stringify({ dataFeedElement: elements, z: 1 }, null, space)).values,
        ).toEqual(expected);
        const lines = elements.map((one) => JSON.stringify(one)).join('\n');
        if (elements.length > 1) expect(read(lines).values).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never loses an item that is sound, nor throws, whatever stands between', () => {
    const junk = fc.string({
      maxLength: 6,
      // Not `]`: a text with `"}]` in it ends the list, as far as anybody can see.
      unit: fc.constantFrom('"', '\\', '{', '}', '[', ',', ':', 'a', '\n'),
    });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 5 }), (parts) => {
        const elements = parts.flatMap((part, index) => [
          JSON.stringify(item(`good ${String(index)}`)),
          `{"@type":"DataFeedItem","item":"${part}"}`,
        ]);
        const names = read(feed(...elements, JSON.stringify(item('last')))).values.map((one) =>
          JSON.stringify(one),
        );
        for (const index of parts.keys()) {
          expect(names).toContainEqual(JSON.stringify(item(`good ${String(index)}`)));
        }
        expect(names).toContainEqual(JSON.stringify(item('last')));
      }),
      { numRuns: 200 },
    );
  });

  it('is read to its end, however much of it is broken or opened and never closed', () => {
    const broken = '{"@type":"DataFeedItem","item":"a " b"}';
    expect(read(feed(...Array<string>(20_000).fill(broken))).faults).toHaveLength(20_000);
    const open = ['{"a":', '[', '{"claims":[', '},{'].map((text) => `[${text.repeat(100_000)}`);
    expect(open.map((text) => read(text).faults.length > 0)).toEqual([true, true, true, true]);
  });
});
