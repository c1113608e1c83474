import { expect, it } from 'vitest';
import { faultsByPlace, NOWHERE, placeOf } from '../../renderer/lib/form-places';

const values = { name: '', change: { reason: '' }, items: [{ text: '' }] };

it.each([
  [['name'], 'name'],
  [['fields', 'name'], 'name'],
  [['change', 'reason'], 'change.reason'],
  [['fields', 'items', 2, 'text'], 'items.2.text'],
  [['seen', 'id'], NOWHERE],
  [[], NOWHERE],
])('%j stands at "%s"', (path, place) => {
  expect(placeOf(path, values)).toBe(place);
});

it('takes the name that the form gives', () => {
  expect(placeOf(['reason'], values, { reason: 'change.reason' })).toBe('change.reason');
});

it('says one thing at a field, and everything that has none', () => {
  expect(
    faultsByPlace([
      { place: 'name', text: 'a' },
      { place: 'name', text: 'b' },
      { place: NOWHERE, text: 'c' },
      { place: NOWHERE, text: 'd' },
      { place: NOWHERE, text: 'c' },
    ]),
  ).toEqual({ name: 'a', [NOWHERE]: 'c\nd' });
});
