import { describe, expect, it } from 'vitest';
import { readEntry } from '../../electron/main/entry';

const packaged = (...words: string[]) => readEntry(['/opt/tidui', ...words], false, '/u');
const developed = (...words: string[]) => readEntry(['/e/electron', ...words], true, '/u');

describe('how the app was started', () => {
  it('opens the window when nothing or a file is named', () => {
    expect(packaged().mode).toBe('window');
    expect(packaged('--no-sandbox', '--user-data-dir=/x').mode).toBe('window');
    expect(packaged('C:\\Files\\2024.tidui').mode).toBe('window');
    expect(developed('.', '--no-sandbox').mode).toBe('window');
    expect(developed('-r', '/pw/loader.js', '--inspect=0', '.').mode).toBe('window');
  });

  it('runs a command without a window', () => {
    expect(packaged('init', '--json')).toMatchObject({ mode: 'unattended', args: ['init', '--json'] });
    expect(packaged('--help').mode).toBe('unattended');
    expect(developed('--no-sandbox', '.', '--unattended', '--help')).toMatchObject({
      mode: 'unattended',
      args: ['--help'],
    });
    expect(
      developed('--ozone-platform=headless', '/app', '--unattended', 'import-sheet', 'staff', 'a.xlsx').args,
    ).toEqual(['import-sheet', 'staff', 'a.xlsx']);
  });

  it('keeps the office in the user data folder unless another is named', () => {
    expect(packaged().dataDir).toBe('/u/office');
    expect(packaged('check', '--data', '/office').dataDir).toBe('/office');
    expect(packaged('--data=/office').dataDir).toBe('/office');
    expect(packaged('--data', '/office')).toMatchObject({ mode: 'window', dataDir: '/office' });
  });
});
