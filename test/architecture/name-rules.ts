import type { Rule } from './sources';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

const exportedComponent = /^export\s+(?:const|function)\s+([A-Z][a-z]\w*)/gm;

/** The router and the entry may hold small components of their own. */
const mayMix = ['main', 'routes', 'router'];

/** `Component.tsx` exports that component; everything else is `kebab-case`, folders too; languages keep their tags. */
export const fileNames: Rule = (sources) =>
  sources.flatMap(({ path, code }) => {
    const parts = path.split('/');
    const [stem = ''] = (parts.at(-1) ?? '').split('.');
    const components = [...code.matchAll(exportedComponent)].map((match) => match[1] ?? '');
    const isComponent = path.endsWith('.tsx') && pascal.test(stem);
    return [
      ...(isComponent || kebab.test(stem)
        ? []
        : [`${path}: files are kebab-case, components PascalCase.tsx`]),
      ...(isComponent && !components.includes(stem) ? [`${path}: exports no component ${stem}`] : []),
      ...(path.endsWith('.tsx') && !isComponent && components.length > 0 && !mayMix.includes(stem)
        ? [`${path}: ${components[0]} belongs into ${components[0]}.tsx`]
        : []),
      ...parts
        .slice(0, -1)
        .filter((folder) => !kebab.test(folder) && folder !== 'zh-CN')
        .map((folder) => `${path}: the folder ${folder} is not kebab-case`),
    ];
  });

const rooms = 'contract|handlers|judges|repository|rules|schema|service|texts|travel|undo|views';
const partOfRoom = new RegExp(`/features/[^/]+/(?:.*/)?((?:${rooms})-[a-z-]+|[a-z-]+-(?:${rooms}))\\.tsx?$`);

/** A room that grows becomes a folder of its name, never files that carry it before or behind their own: `service/close.ts`. */
export const roomsGrowInside: Rule = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('test/'))
    .flatMap(({ path }) => {
      const part = partOfRoom.exec(path)?.[1];
      return part === undefined ? [] : [`${path}: ${part} is part of a room, and belongs into its folder`];
    });

/** A room is a file or a folder: what is both hides the half that the reader did not open. */
export const roomsAreOne: Rule = (sources) => {
  const folders = new Set(
    sources.flatMap(({ path }) => /^\w+\/features\/[^/]+\/[^/]+(?=\/)/.exec(path) ?? []),
  );
  return sources.flatMap(({ path }) => {
    const room = path.replace(/\.tsx?$/, '');
    return folders.has(room) ? [`${path}: is a folder too; its files belong into ${room}/`] : [];
  });
};

/** Inside a feature files are imported by their names, so that a reader sees where a thing comes from. */
export const noBarrels: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(shared|renderer)\/features\/.*\/index\.tsx?$/.test(path))
    .map(({ path }) => `${path}: no barrel inside a feature`);

const step = /^electron\/(?:database|features\/[a-z-]+)\/migrations\/(\d+)-/;

/**
 * Numbers in tens, each once across the core and all features, in the file's name and in the file; and each step in the list that the
 * app runs: the core's in `database/migrations/index.ts`, a feature's in its `feature.ts`.
 */
export const migrationsInOrder: Rule = (sources) => {
  const steps = sources.flatMap((file) => {
    const digits = step.exec(file.path)?.[1];
    return digits === undefined ? [] : [{ ...file, digits, number: Number(digits) }];
  });
  const listed = new Set(
    sources
      .filter(({ path }) =>
        /^electron\/(database\/migrations\/index|features\/[a-z-]+\/feature)\.ts$/.test(path),
      )
      .flatMap(({ imports }) => imports),
  );
  return steps.flatMap(({ path, code, digits, number }) => {
    const said = Number(/\bversion:\s*(\d+)/.exec(code)?.[1]);
    const twin = steps.find((other) => other.number === number && other.path !== path);
    return [
      ...(digits.length !== 4 ? [`${path}: four digits`] : []),
      ...(said === number ? [] : [`${path}: says version ${said}`]),
      ...(listed.has(path.replace(/\.ts$/, '')) ? [] : [`${path}: is not in the list`]),
      ...(twin === undefined ? [] : [`${path}: its number is that of ${twin.path}`]),
    ];
  });
};
