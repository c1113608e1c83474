import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAppContext } from '../../../electron/app-context';
import { backends } from '../../../electron/features/index';
import { saveSettings } from '../../../electron/features/office/service';
import { openOffice, valueOf } from '../../builders/office';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

describe('the language of an office', () => {
  it('is spoken again once a window shows it; without a window it stays Chinese', async () => {
    valueOf(saveSettings(office, { language: 'en' }));
    const again = valueOf(createAppContext({ dataDir: office.paths.data }));
    expect(again.language).toBe('zh-CN');
    for (const backend of backends) await backend.shown?.(again);
    expect(again.language).toBe('en');
    again.close();
  });
});
