import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { pageFile } = await import('../../electron/main/app-protocol');

describe('the app:// scheme', () => {
  it('serves files of the page', () => {
    expect(pageFile('/out', 'app://tidui/')).toBe('/out/index.html');
    expect(pageFile('/out', 'app://tidui/assets/a%20b.js?x#y')).toBe('/out/assets/a b.js');
  });

  it.each([
    'app://other/index.html',
    'app://tidui/..%2f..%2fetc/passwd',
    'app://tidui/%2e%2e/%2e%2e/etc/passwd%00.html',
    'app://tidui/%E0%A4%A',
  ])('refuses %s', (address) => {
    const file = pageFile('/out', address);
    expect(file === undefined || file.startsWith('/out/')).toBe(true);
  });

  it('never leaves its folder, however the dots are written', () => {
    expect(pageFile('/out', 'app://tidui/..%2fsecret')).toBeUndefined();
    expect(pageFile('/out', 'app://tidui/..%2fout-secret/x')).toBeUndefined();
  });
});
