import { describe, expect, it } from 'vitest';
import { keyOf, linesOf, ratersOf } from '../../../renderer/features/appraisal/components/scorecard-raters';
import type { ScorecardView } from '../../../shared/features/appraisal/types/records';

type Given = Pick<ScorecardView, 'raters' | 'raterRules'>;

const rater = (
  raterType: 'superior' | 'peer' | 'customer',
  shown: string,
  raterId: string | null = shown,
) => ({
  ...{ raterType, raterId, raterName: raterId === null ? shown : '', shown },
});
const saved = (given: ReturnType<typeof rater>) => ({ ...given, key: keyOf(given) });
const view = (...raters: readonly ReturnType<typeof saved>[]): Given =>
  ({ raters, raterRules: [{ type: 'superior' }, { type: 'peer' }, { type: 'customer' }] }) as never;
const shown = (given: Given, added: readonly ReturnType<typeof rater>[] = []) =>
  ratersOf(given, added).map((each) => each.shown);

describe('the columns of a scorecard', () => {
  const [boss, peers] = [rater('superior', '周敏'), [rater('peer', '李强'), rater('peer', '王芳')]] as const;

  it('stand by kind and name, however the records come', () => {
    expect(shown(view(saved(peers[1]), saved(boss), saved(peers[0])))).toEqual(['周敏', '李强', '王芳']);
  });

  it('keep their places when what was added is saved', () => {
    const before = shown(view(saved(boss), saved(peers[1])), [peers[0]]);
    expect(before).toEqual(shown(view(saved(boss), saved(peers[1]), saved(peers[0]))));
  });

  it('show a rater once who is saved and still among the added', () => {
    expect(shown(view(saved(boss)), [boss])).toEqual(['周敏']);
  });

  it('tell apart two of one name: staff, and a name from outside', () => {
    const outside = rater('customer', '周敏', null);
    expect(new Set([keyOf(boss), keyOf(outside), keyOf(rater('customer', '周敏'))]).size).toBe(3);
  });
});

it('an indicator that was scored as a whole stands before its aspects, once', () => {
  const line = (key: string, indicator: string, isWhole = false) => ({ key, indicator, isWhole });
  const given = {
    lines: [line('a.1', 'a'), line('a.2', 'a'), line('b.1', 'b')],
    wholeLines: [line('a', 'a', true)],
  };
  expect(linesOf(given as never).map(({ key }) => key)).toEqual(['a', 'a.1', 'a.2', 'b.1']);
});
