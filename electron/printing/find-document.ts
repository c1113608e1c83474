import type { Loader } from '../define-backend';
import { backends } from '../features/index';
import type { DocumentDefinition, Paper } from './document';

const loaders: ReadonlyMap<string, Loader<DocumentDefinition>> = new Map(
  backends.flatMap((backend) => Object.entries<Loader<DocumentDefinition>>(backend.documents ?? {})),
);

/** The document of a name, loaded at its first use; undefined when no feature prints it. */
export const findDocument = async (name: string): Promise<DocumentDefinition | undefined> =>
  loaders.get(name)?.();

const papers: ReadonlyMap<string, Loader<Paper>> = new Map(
  backends.flatMap((backend) => Object.entries(backend.papers ?? {})),
);

/** What can be painted under a name: a document, or a paper that is none. */
export const findPaper = async (name: string): Promise<Paper | undefined> =>
  (await findDocument(name)) ?? papers.get(name)?.();
