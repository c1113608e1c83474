import type { Weight } from './layout/draw-op';
import { resourceFile } from './resource-file';

export type FontFiles = Readonly<Record<Weight, string>>;

const PACKAGE = '@expo-google-fonts/noto-sans-sc';

/**
 * The font files that every document is set in: static TrueType, Regular and Bold.
 *
 * Packaged they lie in `resources/fonts`; in development and in tests they are taken from the package they come from.
 */
export const fontFiles = (): FontFiles => ({
  regular: resourceFile('fonts/NotoSansSC_400Regular.ttf', `${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf`),
  bold: resourceFile('fonts/NotoSansSC_700Bold.ttf', `${PACKAGE}/700Bold/NotoSansSC_700Bold.ttf`),
});
