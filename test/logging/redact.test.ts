import { describe, expect, it } from 'vitest';
import { redact, redactError } from '../../electron/logging/redact';

describe('what a log may say', () => {
  it.each([
    ['职员 欧阳娜娜 not found', '<text> <text> not found'],
    ['wage 6,500.00 for 10023', 'wage <number> for <number>'],
    ['13800138000', '<number>'],
    ['/home/zhangsan/office/a.db', '/home/~/office/a.db'],
    ['C:\\Users\\lisi\\x', 'C:\\Users\\~\\x'],
    ['to wang@example.com', 'to <mail>'],
    ['rare 𠮷野 name', 'rare <text> name'],
  ])('%s', (said, written) => {
    expect(redact(said)).toBe(written);
  });

  it('keeps where an error happened, with line numbers, but not whose it was', () => {
    const error = Object.assign(new Error('张三 earns 8000.00'), { code: 'SQLITE_FULL' });
    error.stack = 'Error: 张三\n    at save (/home/zs/app/out/main/index.js:12345:17)';
    expect(redactError(error)).toBe(
      'Error [SQLITE_FULL]: <text> earns <number>\n    at save (out/main/index.js:12345:17)',
    );
    expect(redactError('李四')).toBe('<text>');
  });
});
