import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Weight } from './layout/draw-op';

const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const FILES: Readonly<Record<Weight, readonly [folder: string, file: string]>> = {
  regular: ['400Regular', 'NotoSansSC_400Regular.ttf'],
  bold: ['700Bold', 'NotoSansSC_700Bold.ttf'],
};

/** A packaged app has them beside its resources; only Electron knows that place. */
const packagedFonts = (): string | undefined => {
  const resources = (process as { readonly resourcesPath?: string }).resourcesPath;
  const folder = resources === undefined ? undefined : join(resources, 'fonts');
  return folder !== undefined && existsSync(join(folder, FILES.regular[1])) ? folder : undefined;
};

/**
 * The font files that every form is set in: static TrueType, Regular and Bold.
 *
 * Packaged they lie in `resources/fonts`; in development and in tests they are taken from the package they come from.
 */
export const fontFiles = (): Readonly<Record<Weight, string>> => {
  const folder = packagedFonts();
  if (folder !== undefined) return { regular: join(folder, FILES.regular[1]), bold: join(folder, FILES.bold[1]) };
  const require = createRequire(join(process.cwd(), 'package.json'));
  const resolve = (weight: Weight): string => require.resolve(`${PACKAGE}/${FILES[weight].join('/')}`);
  return { regular: resolve('regular'), bold: resolve('bold') };
};
