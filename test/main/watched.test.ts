import { describe, expect, it } from 'vitest';
import { isWatched } from '../../electron/main/watched';

const none = (): boolean => false;

describe('a start that would be watched', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--REMOTE-DEBUGGING-PORT=1',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect-brk=0',
    '--js-flags=--expose-gc',
    '-inspect',
  ])('is recognised: %s', (word) => {
    expect(isWatched(['tidui', word], none)).toBe(true);
  });

  it('is told by Chromium, too', () => {
    expect(isWatched(['tidui'], (name) => name === 'remote-debugging-pipe')).toBe(true);
  });

  it('is not any other one', () => {
    expect(
      isWatched(['tidui', '--data', 'C:\\office', 'print', '--out', 'inspect.pdf', '--lang=zh-CN'], none),
    ).toBe(false);
  });
});
