import { features } from '../../shared/features/index';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';
import { kebabOf } from '../../shared/kernel/words';
import { lineOf, places, type Rule } from './sources';

const declared: readonly FeatureDeclaration[] = features;
const ownText = new RegExp(
  `(?:['"\`]|\\$t\\()(?:${declared.map(({ name }) => name).join('|')})\\.[a-zA-Z]`,
  'g',
);

/**
 * What all features stand on, in `shared` and in `electron`, asks for no text and no call of one of them: not in code, and not within
 * another text. The page has a rule of its own, `wordsInOrder`.
 */
export const foundationsAskNoFeature: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(shared\/(kernel|ipc|locales)|electron\/(?!features\/))/.test(path))
    .flatMap((file) => places(file, ownText, (match) => `asks a feature: ${match[0]}`));

/** Words of the house that foundations use in a sense of their own: a room, a part of the navigation, a section of the texts. */
const everyday = ['desk', 'office', 'standard', 'training'];

/** What features bring by name: kinds of record, documents, workbooks, reminders, standards and pages (the first is everybody's). */
const brought: ReadonlySet<string> = new Set(
  declared.flatMap((feature) => [
    ...(feature.records ?? []).map(({ kind }) => kind),
    ...(feature.localKinds ?? []),
    ...Object.keys(feature.documents ?? {}),
    ...(feature.workbooks ?? []),
    ...Object.keys(feature.reminders ?? {}),
    ...Object.keys(feature.standards ?? {}),
    ...(feature.addresses ?? []).filter((address) => address !== '/'),
  ]),
);
const isFoundation = (path: string): boolean =>
  /^(shared|electron|renderer)\/(?!features\/)/.test(path) && !path.startsWith('electron/runtime/');

/** What all features stand on names nothing that one of them brings: what it lists of them it computes. */
export const foundationsListNothing: Rule = (sources) =>
  sources
    .filter(({ path }) => isFoundation(path))
    .flatMap(({ path, text, words }) =>
      words
        .filter(({ kind, text: word }) => kind === 'string' && brought.has(word) && !everyday.includes(word))
        .map((word) => `${path}:${lineOf(text, word.index)}: names ${word.text}, which a feature brings`),
    );

/**
 * What is needed before its own feature comes: what a point is worth, for the pay that a grading brings; and the departments that score a
 * practical, of which a panel says who is missing.
 */
const readAhead = ['grades reads points', 'panels reads exams'];
const readsStandard = /\bstandard(?:InForce|ById|Book)\(\s*[\w.]+,\s*'(\w+)'/g;

/** A feature reads the standards of those before it and its own. */
export const standardsOfThoseBefore: Rule = (sources) =>
  sources.flatMap((file) => {
    const folder = /^electron\/features\/([^/]+)\//.exec(file.path)?.[1];
    if (folder === undefined) return [];
    const place = declared.findIndex(({ name }) => kebabOf(name) === folder);
    return [...file.code.matchAll(readsStandard)].flatMap(([, doc = '']) => {
      const home = declared.findIndex(({ standards = {} }) => Object.hasOwn(standards, doc));
      return (home >= 0 && home <= place) || readAhead.includes(`${folder} reads ${doc}`)
        ? []
        : [`${file.path}: ${folder} must not read the standard ${doc}`];
    });
  });

const last = kebabOf(features.at(-1)?.name ?? '');

/**
 * The list imports every feature; a feature that imported the list, or what is summed up from it, would begin before it is there. The
 * last feature, which nobody builds on, may take a type of the sum.
 */
export const sharedFeaturesKnowNoList: Rule = (sources) =>
  sources
    .filter(({ path }) => /^shared\/features\/[^/]+\//.test(path))
    .filter(
      ({ path, code }) =>
        !(
          path.startsWith(`shared/features/${last}/`) && /import type \{[^}]*\} from '\.\.\/sums'/.test(code)
        ),
    )
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => /^shared\/features\/(index|sums)$/.test(name))
        .map((name) => `${path}: imports ${name}: a feature of shared must not know the list`),
    );
