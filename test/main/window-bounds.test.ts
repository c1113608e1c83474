import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitToScreens, loadWindow, saveWindow, smallestWindow } from '../../electron/main/window-bounds';

const screens = [{ x: 0, y: 0, width: 1366, height: 728 }];
const saved = { x: 10, y: 20, width: 1200, height: 700, maximized: false };

describe('where the window stood', () => {
  it('is remembered, and a broken file is no reason not to open', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bounds-')), 'window.json');
    expect(loadWindow(file)).toMatchObject({ width: 1280, maximized: false });
    saveWindow(file, saved);
    expect(loadWindow(file)).toEqual(saved);
    writeFileSync(file, '{"width":"wide"');
    expect(loadWindow(file).width).toBe(1280);
    writeFileSync(file, '{"width":"wide"}');
    expect(loadWindow(file).width).toBe(1280);
  });

  it('is kept on a screen that is there', () => {
    expect(fitToScreens(saved, screens)).toEqual({ x: 10, y: 20, width: 1200, height: 700 });
    expect(fitToScreens({ ...saved, x: 3000 }, screens)).toEqual({ width: 1200, height: 700 });
    expect(fitToScreens({ ...saved, y: -300 }, screens)).toEqual({ width: 1200, height: 700 });
  });

  it('is never larger than the screen nor smaller than the smallest', () => {
    expect(fitToScreens({ ...saved, width: 5000, height: 4000 }, screens)).toMatchObject({
      width: 1366,
      height: 728,
    });
    expect(fitToScreens({ ...saved, width: 10, height: 10 }, screens)).toMatchObject(smallestWindow);
    expect(fitToScreens(saved, [])).toMatchObject({ width: 1200, height: 700 });
  });
});
