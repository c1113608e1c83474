import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export type Bounds = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
};
export type SavedWindow = Bounds & { readonly maximized: boolean };
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Small enough for 1366 × 768 at 125 %. */
export const smallestWindow = { width: 960, height: 560 } as const;
const usualWindow = { width: 1280, height: 800, maximized: false } as const;

/** How much of a title bar must be on a screen for a person to be able to take hold of it. */
const grip = 80;

/** What was remembered, or the usual size when nothing readable was. */
export const loadWindow = (file: string): SavedWindow => {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Partial<SavedWindow>;
    const numbers = [saved.width, saved.height, saved.x ?? 0, saved.y ?? 0];
    return numbers.every(Number.isFinite) ? { ...usualWindow, ...saved } : usualWindow;
  } catch {
    return usualWindow;
  }
};

/** Written beside and renamed, so that a power cut leaves the old one. */
export const saveWindow = (file: string, window: SavedWindow): void => {
  writeFileSync(`${file}.new`, JSON.stringify(window));
  renameSync(`${file}.new`, file);
};

/** Keeps a remembered window on a screen that is still there; a window off every screen opens in the middle. */
export const fitToScreens = (saved: SavedWindow, screens: readonly Area[]): Bounds => {
  const { x, y } = saved;
  const screen = screens.find(
    (area) =>
      x !== undefined &&
      y !== undefined &&
      x + saved.width > area.x + grip &&
      x < area.x + area.width - grip &&
      y >= area.y &&
      y < area.y + area.height - grip,
  );
  const room = screen ?? screens[0] ?? { x: 0, y: 0, ...usualWindow };
  const size = {
    width: Math.max(smallestWindow.width, Math.min(saved.width, room.width)),
    height: Math.max(smallestWindow.height, Math.min(saved.height, room.height)),
  };
  return screen && x !== undefined && y !== undefined ? { x, y, ...size } : size;
};
