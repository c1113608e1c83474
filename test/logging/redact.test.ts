import { describe, expect, it } from 'vitest';
import { redact, redactError } from '../../electron/logging/redact';

describe('what a log may say', () => {
  it.each([
    ['职员 欧阳娜娜 not found', '<text> <text> not found'],
    ['wage 6,500.00 for 10023', 'wage <number> for <number>'],
    ['wage 650 for 001', 'wage <number> for <number>'],
    ['13800138000', '<number>'],
    ['/home/zhangsan/office/a.db', '<path>'],
    ['C:\\Users\\lisi\\x', '<path>'],
    ['open \\\\fileserver\\人事\\Zhang Wei\\pay.xlsx failed', 'open <path> <path> failed'],
    [
      "ENOENT: no such file or directory, open 'D:\\Backup of Li Na\\a.tdb'",
      'ENOENT: no such file or directory, open <text>',
    ],
    ['Zhang Wei is not found', '<text> <text> is not found'],
    ["John O'Brien earns", '<text> <text> earns'],
    ['li na, WANG FANG, Müller', '<text> <text>, <text> <text>, <text>'],
    [
      'Unexpected token Z, "Zhang Wei" is not valid JSON',
      'Unexpected token <text>, <text> is not valid JSON',
    ],
    ['UNIQUE constraint failed: staff.staff_no', 'UNIQUE constraint failed: <text>.staff_no'],
    ['to wang@example.com', 'to <mail>'],
    ['rare 𠮷野 name', 'rare <text> name'],
    ['0.1.0', '0.1.0'],
    ['linux', 'linux'],
  ])('%s', (said, written) => {
    expect(redact(said)).toBe(written);
  });

  it('keeps where an error happened, with line numbers, but not whose it was', () => {
    const error = Object.assign(new Error('张三 earns 8000.00'), { code: 'SQLITE_FULL' });
    error.stack = [
      'Error: 张三',
      '    at save (/home/zs/app/out/main/index.js:12345:17)',
      '    at C:\\Users\\zs\\secret\\x.js:1:2',
      '    at Object.run (node:internal/process:9:1)',
    ].join('\n');
    expect(redactError(error)).toBe(
      [
        'Error [SQLITE_FULL]: <text> earns <number>',
        '    at save (out/main/index.js:12345:17)',
        '    at <path>:1:2',
        '    at Object.run (node:internal/process:9:1)',
      ].join('\n'),
    );
    expect(redactError('李四')).toBe('<text>');
  });

  it('keeps the place of an error that came from another process', () => {
    const told = new Error('Error: Zhang Wei\n    at go (/home/zs/out/main/job-process.js:12:3)');
    expect(redactError(told)).toBe('Error: Error: <text> <text>\n    at go (out/main/job-process.js:12:3)');
  });
});
