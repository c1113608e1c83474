import type { Weight } from './layout/draw-op';
import { ownResourceFile, resourceFile } from './resource-file';

/** A weight of the font that everything is set in, or the one that has the rare characters of names (in one weight). */
export type Face = Weight | 'rare';

export type FontFiles = Readonly<Record<Face, string>>;

const PACKAGE = '@expo-google-fonts/noto-sans-sc';

/**
 * The font files that every document is set in: static TrueType, Regular and Bold, and what they lack of the characters of names.
 *
 * Packaged they lie in `resources/fonts`; in development and in tests they are taken from the package they come from.
 */
export const fontFiles = (): FontFiles => ({
  regular: resourceFile('fonts/NotoSansSC_400Regular.ttf', `${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf`),
  bold: resourceFile('fonts/NotoSansSC_700Bold.ttf', `${PACKAGE}/700Bold/NotoSansSC_700Bold.ttf`),
  rare: ownResourceFile('fonts/TiduiRare.ttf'),
});
