import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets, type Facet } from '../../../../src/directory/finder/facets.ts';
import { emptyState, formatState, isEmptyState, parseState } from '../../../../src/directory/finder/state.ts';

const known = (_: Facet, code: string): boolean => code !== 'nonsense';

test('a search survives the way through an address', () => {
  const code = fc.stringMatching(/^[a-z-]{1,8}$/);
  const choices = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...facets), fc.uniqueArray(code, { minLength: 1, maxLength: 3 })), {
      selector: ([facet]) => facet,
    })
    .map((pairs) => new Map(pairs.map(([facet, codes]) => [facet, new Set(codes)] as const)));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      choices,
      fc.option(code, { nil: undefined }),
      (text, choice, from) => {
        const query = text.trim();
        const state = { ...emptyState, query, choice, from };
        const read = parseState(formatState(state), known);
        expect(read.query).toBe(query);
        expect(read.from).toBe(from);
        expect(Object.fromEntries(read.choice)).toEqual(Object.fromEntries(choice));
      },
    ),
  );
});

test('values that there are not are passed over', () => {
  expect(parseState('?region=nonsense&from=nonsense&q=орал', known)).toEqual({
    ...emptyState,
    query: 'орал',
  });
});

test('an endless query is cut', () => {
  expect(parseState(`?q=${'а'.repeat(5000)}`, known).query).toHaveLength(200);
});

test('nothing asked leaves the address as it is', () => {
  expect(formatState(emptyState)).toBe('');
  expect(isEmptyState(parseState('', known))).toBe(true);
  expect(isEmptyState(parseState('?status=planned', known))).toBe(false);
});
